//! A whole shop in memory with a clock that stands still: every use case runs, nothing waits, and
//! none does what its role in `template.yaml` would not let its function do.

use crate::roles::Record;
use crate::traffic::Traffic;
use app::command_parse::{self, Senses};
use app::pdf_render::Workshop;
use app::store::person::{self, Confirmation};
use bytes::Bytes;
use domain::access::Role;
use domain::burst::Window;
use domain::command::{Command, ShopCommand};
use domain::contact::Phone;
use domain::message::{
    Bubble, Choices, CommandMessage, Envelope, Message, QUEUES, QueueName, queue_of,
};
use domain::time::Timestamp;
use http::{Method, Request, Response, StatusCode};
use local::demo;
use ports::calendars::MemoryCalendars;
use ports::chat::Delivery;
use ports::chat::MemoryChat;
use ports::clock::{Clock, StillClock};
use ports::files::MemoryFiles;
use ports::hooks::MemoryHooks;
use ports::media::MemoryMedia;
use ports::press::MemoryPress;
use ports::queue::{MemoryQueue, Queue, Send, Unfinished};
use ports::secrets::FixedSecrets;
use ports::secrets::{Secret, SecretName};
use ports::speech::MemorySpeech;
use ports::table::Item;
use ports::table::memory::MemoryTable;
use ports::table::{Table, Write};
use ports::words::usage::{MicroDollars, Price, Prices};
use ports::words::{MemoryWords, Model};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

pub use crate::saying::{Saying, delivery};

/// The secret that signs deliveries on the stage.
pub const APP_SECRET: &str = "stage-app-secret";
/// 21 November 2026, 09:00 in Kampala.
pub const MORNING: i64 = 1_795_240_800_000;

/// The ports of a whole shop, in memory.
pub struct Stage {
    /// The table.
    pub table: MemoryTable,
    /// The queues.
    pub queue: MemoryQueue,
    /// The channel.
    pub chat: MemoryChat,
    /// The files.
    pub files: MemoryFiles,
    /// The way to other programs.
    pub hooks: MemoryHooks,
    /// The press.
    pub press: MemoryPress,
    /// Calendars of other programs.
    pub calendars: MemoryCalendars,
    /// The secrets.
    pub secrets: FixedSecrets,
    /// The language model; the shops do without one unless a test gives them one.
    pub model: Option<Model<MemoryWords>>,
    /// Who writes voice notes down, as a test tells it to.
    pub speech: Option<Model<MemorySpeech>>,
    /// What people sent besides words.
    pub media: MemoryMedia,
    /// The clock.
    pub clock: StillClock,
    /// How long what a customer writes waits for what may follow; not, unless a test says so.
    pub window: Window,
    /// Where the web shop says it is.
    pub site: app::storefront::Site,
    /// What the functions asked for.
    pub record: Record,
    /// How often they were called, and what they sent.
    pub traffic: Traffic,
    /// Whether what the books are told is lost on its way.
    pub losing: AtomicBool,
    messages: AtomicU64,
}

impl Stage {
    /// A stage with the demo shops.
    pub async fn open() -> Self {
        let stage = Self {
            table: MemoryTable::new(),
            queue: MemoryQueue::new(),
            chat: MemoryChat::new(),
            files: MemoryFiles::new(),
            hooks: MemoryHooks::new(),
            press: MemoryPress::new(),
            calendars: MemoryCalendars::new(),
            secrets: FixedSecrets::new()
                .with(SecretName::WhatsAppAppSecret, APP_SECRET)
                .with(SecretName::WhatsAppVerifyToken, "stage-verify-token")
                .with(SecretName::IdentityKey, "stage-identity-key")
                .with(SecretName::WebhookKey, "stage-webhook-key")
                .with(SecretName::LinkKey, "stage-link-key")
                .with(SecretName::DocumentsKey, "stage-documents-key"),
            model: None,
            speech: Some(Model {
                words: MemorySpeech::new(),
                prices: Prices::published(),
                budget: MicroDollars(1_000_000),
            }),
            media: MemoryMedia::new(),
            clock: StillClock::at(Timestamp::from_millis(MORNING)),
            window: Window::NONE,
            site: app::storefront::Site {
                public_url: "http://shop.test".to_owned(),
                chat_page: None,
            },
            record: Record::default(),
            traffic: Traffic::default(),
            losing: AtomicBool::new(false),
            messages: AtomicU64::new(1),
        };
        demo::open(&stage.table, &stage.secrets, &stage.clock).await.expect("the shops open");
        stage
    }

    /// The same, and no shop tells its owners of the day by itself.
    ///
    /// # Panics
    /// If the table refuses.
    pub async fn silent() -> Self {
        let stage = Self::open().await;
        for slug in demo::SLUGS {
            let slug = slug.parse().expect("a slug");
            let shop = app::store::shop::by_slug(&stage.table, &slug).await.expect("it answers");
            let key = app::store::keys::schedules(&shop.expect("a demo shop").id);
            let write = Write::Delete { key, conditions: Vec::new() };
            stage.table.commit(&[write]).await.expect("it is removed");
        }
        stage
    }

    /// The same with a language model that says what a test tells it to.
    pub async fn with_model() -> Self {
        let price = Price { output: MicroDollars(1_000_000), ..Price::default() };
        let prices = Prices([("memory".to_owned(), price)].into());
        let budget = MicroDollars(1_000);
        let model = Some(Model { words: MemoryWords::new(), prices, budget });
        Self { model, ..Self::open().await }
    }

    /// The language model.
    ///
    /// # Panics
    /// If the stage was opened without.
    pub fn words(&self) -> &MemoryWords {
        &self.model.as_ref().expect("a stage with a model").words
    }

    /// Who writes voice notes down.
    ///
    /// # Panics
    /// If nobody does.
    pub fn ears(&self) -> &MemorySpeech {
        &self.speech.as_ref().expect("a stage with ears").words
    }

    /// What it understands people with.
    pub fn senses(&self) -> Senses<'_, MemoryWords, MemorySpeech, MemoryMedia, MemoryFiles> {
        let (model, speech) = (self.model.as_ref(), self.speech.as_ref());
        Senses { model, speech, media: &self.media, files: &self.files }
    }

    /// Moves the clock on.
    pub fn pass_minutes(&self, minutes: i64) {
        self.clock.set(self.clock.now().plus_minutes(minutes));
    }

    /// Delivers what a person sends through the signed door, and lets the shop finish.
    pub async fn say(&self, phone_number_id: &str, from: &Phone, name: &str, saying: &Saying<'_>) {
        let id = format!("wamid.stage{:04}", self.messages.fetch_add(1, Ordering::SeqCst));
        let body = delivery(phone_number_id, from, name, &id, self.clock.now(), saying);
        assert_eq!(self.deliver(&body).await, StatusCode::OK);
        self.run().await;
    }

    /// Hands a body to the webhook, rightly signed.
    pub async fn deliver(&self, body: &[u8]) -> StatusCode {
        use app::webhook_intake::signature;
        let request = Request::builder()
            .method(Method::POST)
            .uri(app::webhook_intake::PATH)
            .header(signature::HEADER, signature::sign(&Secret::new(APP_SECRET), body))
            .body(Bytes::copy_from_slice(body));
        self.intake(request.expect("a request")).await
    }

    /// Asks the webhook whether it is ours, as WhatsApp does once.
    pub async fn confirm_webhook(&self, query: &str) -> StatusCode {
        let uri = format!("{}?{query}", app::webhook_intake::PATH);
        self.intake(Request::get(uri).body(Bytes::new()).expect("a request")).await
    }

    async fn intake(&self, request: Request<Bytes>) -> StatusCode {
        let holder = self.record.of("webhook-intake");
        let queue = self.traffic.call("webhook-intake", &self.queue);
        let (queue, secrets) = (holder.hold(&queue), holder.hold(&self.secrets));
        app::webhook_intake::handle(&queue, &secrets, &self.clock, request).await.status()
    }

    /// Asks the web shop.
    pub async fn browse(&self, request: Request<Bytes>) -> Response<Bytes> {
        let response = self.ask(request).await;
        self.run().await;
        response
    }

    /// Asks the web shop; what it sends still waits.
    pub async fn ask(&self, request: Request<Bytes>) -> Response<Bytes> {
        let holder = self.record.of("storefront");
        let queue = self.traffic.call("storefront", &self.queue);
        app::storefront::handle(
            &self.site,
            &holder.hold(&self.table),
            &holder.hold(&queue),
            &holder.hold(&self.files),
            &holder.hold(&self.secrets),
            &pdf::Inspector,
            &self.clock,
            request,
        )
        .await
    }

    /// Gives a command as if a shop's owner had, past the words and the question before it, and lets the
    /// shop finish.
    pub async fn command(&self, slug: &str, command: ShopCommand) {
        let message = self.message(slug, command).await;
        self.queue.send(&[message]).await.expect("the queue takes it");
        self.run().await;
    }

    /// A command of a shop's owner as it would lie on its agent's queue.
    pub async fn message(&self, slug: &str, command: ShopCommand) -> Send {
        let slug = slug.parse().expect("a slug");
        let shop = app::store::shop::by_slug(&self.table, &slug).await;
        let shop = shop.expect("the shop answers").expect("a shop");
        let number = self.messages.fetch_add(1, Ordering::SeqCst);
        let (owner, nonce) = (*shop.owners.first().expect("an owner"), format!("STAGE{number}"));
        let command = Command::Shop(command);
        let until = self.clock.now().plus_minutes(5);
        let waiting = Confirmation::by_tap(command.clone(), until, None);
        let waiting = person::ask_confirmation(&shop.id, owner, &nonce, &waiting);
        self.table.commit(&[waiting.expect("a write")]).await.expect("the table takes it");
        let command = CommandMessage {
            cause: format!("stage:{number}").parse().expect("a cause"),
            shop: shop.id.clone(),
            person: owner,
            role: Role::Owner,
            cart: "000000000000".parse().expect("a cart"),
            command,
            language: shop.language(),
            confirmation: Some(nonce),
            said: None,
            heard: None,
            picture: None,
            quiet: false,
            by_clock: false,
            at: self.clock.now(),
        };
        let (group, dedup) = (shop.id.to_string(), command.cause.to_string());
        let message = Message::Command(command);
        let queue = queue_of(&message).expect("an agent's command");
        Send { queue, group, dedup, envelope: Envelope::new(message) }
    }

    /// Runs every queue until nothing waits.
    pub async fn run(&self) {
        while !self.queue.waiting().is_empty() {
            for name in QUEUES {
                while let Some(message) = self.queue.take(name) {
                    let is_for_books = matches!(message.envelope.message, Message::Voucher(_));
                    if is_for_books && self.losing.load(Ordering::SeqCst) {
                        continue;
                    }
                    self.handle(message).await.expect("the message is handled");
                }
            }
        }
    }

    /// Handles one message, as its function would.
    pub async fn handle(&self, message: Send) -> Result<(), Unfinished> {
        let Send { queue: name, group, dedup, envelope } = message;
        let holder = self.record.of(name.stem());
        let table = &holder.hold(&self.table);
        let queue = self.traffic.call(name.stem(), &self.queue);
        let queue = &holder.hold(&queue);
        let clock = &self.clock;
        match name {
            QueueName::CommandParse => {
                let (secrets, files) = (&holder.hold(&self.secrets), &holder.hold(&self.files));
                let Senses { model, speech, media, .. } = self.senses();
                let senses = Senses { model, speech, media, files };
                let (window, run) = (self.window, [envelope.clone()]);
                let answers =
                    command_parse::handle_run(table, queue, secrets, &senses, clock, window, &run);
                match answers.await.remove(0) {
                    // Nothing follows: it comes again alone.
                    Err(Unfinished::Gather(wait)) => {
                        let wait = i64::try_from(wait.as_millis()).expect("a short wait");
                        clock.set(clock.now().plus_millis(wait));
                        Box::pin(self.handle(Send { queue: name, group, dedup, envelope })).await
                    }
                    answer => answer,
                }
            }
            QueueName::OrderTransition => {
                let secrets = &holder.hold(&self.secrets);
                let url = self.site.public_url.as_str();
                app::order_transition::handle(table, queue, secrets, url, clock, envelope).await
            }
            QueueName::StockMove => app::stock_move::handle(table, queue, clock, envelope).await,
            QueueName::BookingConfirm => {
                let (secrets, url) = (&holder.hold(&self.secrets), self.site.public_url.as_str());
                app::booking_confirm::handle(table, queue, secrets, url, clock, envelope).await
            }
            QueueName::CalendarSync => {
                let calendars = &self.calendars;
                app::calendar_sync::handle(table, queue, calendars, clock, envelope).await
            }
            QueueName::LedgerPost => app::ledger_post::handle(table, queue, clock, envelope).await,
            QueueName::Report => app::report::handle(table, queue, clock, envelope).await,
            QueueName::PdfRender => {
                let (files, secrets) = (&holder.hold(&self.files), &holder.hold(&self.secrets));
                let (press, public_url) = (&self.press, self.site.public_url.as_str());
                let workshop = Workshop { files, secrets, press, public_url };
                app::pdf_render::handle(table, queue, &workshop, clock, envelope).await
            }
            QueueName::Notify => {
                let (files, secrets) = (&holder.hold(&self.files), &holder.hold(&self.secrets));
                let (chat, run) = (&self.chat, [envelope]);
                app::notify::handle(table, chat, files, secrets, clock, &run).await.remove(0)
            }
            QueueName::WebhookDeliver => {
                let (hooks, secrets) = (&self.hooks, &holder.hold(&self.secrets));
                app::webhook_deliver::handle(table, queue, hooks, secrets, clock, envelope).await
            }
        }
    }

    /// Lets the clock's sweep run, and the shop finish.
    pub async fn sweep(&self) -> app::expire::Swept {
        let swept = self.sweep_alone().await;
        self.run().await;
        swept
    }

    /// Lets the clock's sweep run; what it sends still waits.
    pub async fn sweep_alone(&self) -> app::expire::Swept {
        let holder = self.record.of("expire");
        let queue = self.traffic.call("expire", &self.queue);
        let (table, queue) = (holder.hold(&self.table), holder.hold(&queue));
        let secrets = &holder.hold(&self.secrets);
        let linking = app::survey::Linking { secrets, public_url: &self.site.public_url };
        let swept = app::expire::sweep(&table, &queue, &self.clock, &linking).await;
        swept.expect("the sweep runs")
    }

    /// Hands every audit row over to be sealed, as the table's stream would.
    pub async fn seal(&self) -> Vec<Result<(), Unfinished>> {
        let holder = self.record.of("audit-seal");
        let rows = self.audit_rows();
        let (table, vault) = (holder.hold(&self.table), holder.hold(&self.files));
        app::audit_seal::handle(&table, &vault, &self.clock, &rows).await
    }

    /// Every row of the audit log, of all shops.
    pub fn audit_rows(&self) -> Vec<Item> {
        self.table.items().into_iter().filter(app::store::audit::is_row).collect()
    }

    /// The newest choice of that title that was offered to a person, by its id.
    pub fn offered(&self, to: &Phone, title: &str) -> Option<String> {
        let address = domain::contact::Address::Phone(to.clone());
        let to_person = |delivery: &&Delivery| delivery.to == address;
        let deliveries = self.chat.deliveries();
        let found = deliveries.iter().rev().filter(to_person).find_map(|delivery| {
            choices(&delivery.bubble).into_iter().find(|choice| choice.title == title)
        });
        found.map(|choice| choice.id)
    }
}

/// Everything that can be tapped in a bubble.
pub fn choices(bubble: &Bubble) -> Vec<domain::message::Choice> {
    match &bubble.choices {
        Choices::None => Vec::new(),
        Choices::Buttons(choices) | Choices::List { rows: choices, .. } => choices.clone(),
    }
}
