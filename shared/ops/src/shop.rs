//! Opening a shop.

use crate::console::{Console, Failed, Outcome};
use crate::stage::Stage;
use app::opening::{self, Opened, ShopFile};
use aws::SystemClock;
use ports::clock::Clock;
use ports::secrets::{SecretName, Secrets};
use std::path::Path;

/// Opens the shop of a file.
pub(crate) async fn open(stage: &Stage, console: &Console, path: &Path) -> Result<Outcome, Failed> {
    let json = std::fs::read(path).map_err(|error| Failed::new(path.display(), error))?;
    let file = ShopFile::read(&json).map_err(|error| {
        Failed::new(path.display(), format!("\n{error}\nCorrect this and try again"))
    })?;
    let table = stage.table()?;
    let (name, slug) = (stage.table_name()?, &file.slug);
    let what = format!(
        "Opens the shop {slug} ({}) with {} products and {} members in the table {name}.",
        file.id,
        file.products.len(),
        file.members.len()
    );
    if !console.may(what)? {
        return Ok(Outcome::Declined);
    }
    let key = stage.secrets()?.get(SecretName::IdentityKey).await;
    let key = key.map_err(|error| {
        Failed::new("The shop's people can't be written", error)
            .then("See that --prefix is right and that you may read the secret.")
    })?;
    match opening::open(&table, &key, &file, SystemClock.now()).await {
        Ok(Opened::Now) => {
            console.say(format!("It is open, under /s/{slug}/."));
            Ok(Outcome::Well)
        }
        Ok(Opened::Before) => {
            console.say("It was open already, just so; nothing was changed.");
            Ok(Outcome::Well)
        }
        Ok(Opened::Otherwise) => {
            console.say("A shop with this id is open and says something else than the file.");
            Ok(Outcome::Declined)
        }
        Err(error) => Err(Failed::new("The shop could not be opened", error)
            .then("Run the command again: it goes on where it ended.")),
    }
}
