//! How the local shop sends: to the phones of its own page, or with a token through WhatsApp.

use crate::config::WhatsApp;
use crate::dev::door::Receipt;
use crate::dev::threads::{Said, SaidDocument, Side, Thread, Threads};
use crate::secrets::LocalSecrets;
use crate::shop::{Parts, StartError};
use crate::store::table::EmbeddedTable;
use app::store::{person, shop};
use domain::contact::{Address, Sender};
use domain::shop::Shop;
use domain::time::Timestamp;
use ports::chat::{Chat, ChatError, Delivery};
use ports::clock::Clock;
use ports::secrets::{SecretName, Secrets};
use sha2::{Digest, Sha256};
use std::time::Duration;
use tokio::sync::mpsc;
use web::whatsapp::CloudApi;

/// WhatsApp's code for a request that names something that is not there.
const NO_SUCH_NUMBER: i64 = 100;

/// The channel the shop was started with.
#[derive(Debug, Clone)]
pub enum Channel {
    /// The phones of this process.
    Local(LocalChat),
    /// WhatsApp's Cloud API.
    Cloud(CloudApi<LocalSecrets>),
}

/// WhatsApp's Cloud API, with the token among the secrets.
pub fn cloud_api(
    whatsapp: &WhatsApp,
    secrets: LocalSecrets,
) -> Result<CloudApi<LocalSecrets>, StartError> {
    let WhatsApp { base_url, version, .. } = whatsapp;
    let http = web::http::client().map_err(|error| StartError::WhatsApp(error.to_string()))?;
    Ok(CloudApi::new(http, base_url.clone(), version.clone(), secrets))
}

impl Chat for Channel {
    async fn send(&self, delivery: &Delivery) -> Result<String, ChatError> {
        match self {
            Self::Local(chat) => chat.send(delivery).await,
            Self::Cloud(api) => api.send(delivery).await,
        }
    }

    fn pace(&self) -> Duration {
        match self {
            Self::Local(chat) => chat.pace(),
            Self::Cloud(api) => api.pace(),
        }
    }
}

/// The chat of the page with the two phones. A message that is sent again shows once.
#[derive(Debug, Clone)]
pub struct LocalChat {
    parts: Parts,
    threads: Threads<EmbeddedTable>,
    receipts: mpsc::UnboundedSender<Receipt>,
}

impl LocalChat {
    /// A chat that writes to these threads and reports what arrived.
    pub fn new(
        parts: Parts,
        threads: Threads<EmbeddedTable>,
        receipts: mpsc::UnboundedSender<Receipt>,
    ) -> Self {
        Self { parts, threads, receipts }
    }

    /// The thread an address belongs to: that of the person's number where it is known.
    async fn thread(&self, shop: &Shop, to: &Address) -> Result<Thread, ChatError> {
        let id = match to {
            Address::Phone(phone) => return Ok(Thread::of_phone(phone)),
            Address::Bsuid(id) => id,
        };
        let sender = Sender { phone: None, bsuid: Some(id.clone()), name: None };
        let (table, secrets) = (&self.parts.table, &self.parts.secrets);
        let key = secrets.get(SecretName::IdentityKey).await.map_err(|_| ChatError::Unknown)?;
        let known = person::identify(table, &key, &shop.id, &sender).await;
        let known = match known.map_err(|_| ChatError::Unknown)? {
            Some(person) => person::load_person(table, &shop.id, person).await,
            None => Ok(None),
        };
        let phone = known.map_err(|_| ChatError::Unknown)?.and_then(|person| person.phone);
        Ok(phone.map_or_else(|| Thread::of_user_id(id), |phone| Thread::of_phone(&phone)))
    }
}

impl Chat for LocalChat {
    async fn send(&self, delivery: &Delivery) -> Result<String, ChatError> {
        let number = &delivery.phone_number_id;
        let shop = shop::by_number(&self.parts.table, number).await;
        let shop = shop.map_err(|_| ChatError::Unknown)?.ok_or_else(|| ChatError::Permanent {
            code: NO_SUCH_NUMBER,
            reason: "no shop has this number".to_owned(),
        })?;
        let thread = self.thread(&shop, &delivery.to).await?;
        let said = said(delivery, self.parts.clock.now());
        let is_new = self.threads.add(&shop.id, &thread, &said).await;
        if is_new.map_err(|_| ChatError::Unknown)? {
            let receipt =
                Receipt { phone_number_id: number.clone(), id: said.id.clone(), at: said.at };
            // Nobody listens any more when the shop is closing; a receipt may get lost.
            let _ = self.receipts.send(receipt);
        }
        Ok(said.id)
    }

    fn pace(&self) -> Duration {
        Duration::ZERO
    }
}

/// What the phone shows of a delivery. Its id comes from our reference, so that a delivery sent
/// again has the same.
fn said(delivery: &Delivery, at: Timestamp) -> Said {
    let digest = hex::encode(Sha256::digest(&delivery.reference));
    Said {
        id: format!("wamid.{}", &digest[..32]),
        from: Side::Shop,
        // No window closes on the local phones, and a template's wording lies with WhatsApp: they
        // show what would be said freely.
        text: delivery.bubble.text.clone(),
        choices: delivery.bubble.choices.clone(),
        picture: None,
        document: delivery
            .document
            .as_ref()
            .map(|file| SaidDocument { name: file.name.clone(), link: file.link.clone() }),
        template: delivery.template.as_ref().map(|notice| notice.template.clone()),
        at,
    }
}
