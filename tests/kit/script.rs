//! Whole conversations as plain text: what people write, and what everybody is told for it.
//!
//! A script names a shop and its people, then lines such as `customer> 2 sugar`,
//! `customer> [Checkout]` for a tap, `owner> [code]` for the code that was sent last,
//! `customer> (forwarded) …`, `customer> [voice: 2 sugar]`, `customer> [picture]` or
//! `[picture: the words under it]`, `owner> [logo: the words under it]` for a picture that can be
//! printed, `seal` for the audit log's seal, `customer> [file]` for one that is no picture, `[file book.epub]` with a name and `[file
//! book.epub: the words under it]`, `[program game.apk]`, `+30 minutes`, `sweep`, and what happens
//! in calendars of other programs; see [`crate::diary`].
//! Every other line is what the shop said; playing a script writes those anew.

use crate::diary;
use crate::stage::{Saying, Stage, choices};
use domain::contact::{Address, Phone};
use domain::message::Choices;
use ports::chat::Delivery;
use std::fmt::Write;

/// The beginning of a voice note as WhatsApp sends it.
pub const VOICE: &[u8] = b"OggS\0\x02";
/// A file that is sold.
pub const FILE: &[u8] = b"%PDF-1.7";
/// The beginning of a picture.
pub const PICTURE: &[u8] = b"\x89PNG\r\n\x1A\n\0";
/// A picture that can be printed.
pub const LOGO: &[u8] = include_bytes!("../data/pictures/logo.png");

/// A booking that the shop has confirmed, and its customer has on paper.
pub const BOOKED: &str = "\
shop kilima
person owner +256700000001 Amina
person customer +256700000100 Jane
customer> book a haircut on Monday after 3
customer> [Mon 23 Nov 15:00]
owner> confirm booking 1
customer> confirmation of my booking
";

/// A booking that the shop agrees to, and that is paid ahead; it stands in a calendar of another program.
pub const PAID_AHEAD: &str = "\
shop kilima
person owner +256700000001 Amina
person customer +256700000100 Jane
owner> haircut needs a deposit of 50%
calendar grace@example.com shared
owner> connect Grace's calendar grace@example.com
customer> book a haircut on Monday after 3
customer> [Mon 23 Nov 15:00]
owner> confirm booking 1
owner> order 1001 paid cash
customer> confirmation of my booking
";

struct Person {
    role: String,
    phone: Phone,
    name: String,
}

/// Plays a script on a stage and returns it with what the shop says now.
pub async fn play(stage: &Stage, script: &str) -> String {
    let mut people: Vec<Person> = Vec::new();
    let mut phone_number_id = String::new();
    let mut played = String::new();
    for line in script.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            ["shop", "kilima"] => "100000000000001".clone_into(&mut phone_number_id),
            ["shop", "melati"] => "100000000000002".clone_into(&mut phone_number_id),
            ["shop", "baraka"] => "100000000000003".clone_into(&mut phone_number_id),
            ["person", role, phone, name @ ..] => people.push(Person {
                role: (*role).to_owned(),
                phone: phone.parse().expect("a phone number"),
                name: name.join(" "),
            }),
            [later, "minutes"] if later.starts_with('+') => {
                stage.pass_minutes(later[1..].parse().expect("a number of minutes"));
            }
            ["sweep" | "seal"] | ["calendar", ..] => {}
            [] => {}
            [first, ..] if first.starts_with('#') => {}
            [first, ..] if first.ends_with('>') && !first.starts_with('<') => {}
            // What the shop said when the script was played last.
            _ => continue,
        }
        played.push_str(line);
        played.push('\n');
        let before = stage.chat.deliveries().len();
        if line == "sweep" {
            stage.sweep().await;
        } else if line == "seal" {
            assert!(stage.seal().await.iter().all(Result::is_ok), "it is sealed");
        } else if let Some(happens) = line.strip_prefix("calendar ") {
            played.push_str(&diary::happens(stage, happens));
        } else if let Some((role, said)) = line.split_once("> ") {
            let person = people.iter().find(|person| person.role == role);
            let person = person.unwrap_or_else(|| panic!("nobody is called {role}"));
            say(stage, &phone_number_id, person, said).await;
        }
        // What other shops' people are told by themselves is another conversation's.
        let is_here = |delivery: &&Delivery| delivery.phone_number_id == phone_number_id;
        for delivery in stage.chat.deliveries().iter().skip(before).filter(is_here) {
            tell(&mut played, &people, delivery);
        }
    }
    played
}

async fn say(stage: &Stage, phone_number_id: &str, person: &Person, said: &str) {
    if let Some(media) = said.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        let (kind, words) = media.split_once(": ").unwrap_or((media, ""));
        let caption = Some(words).filter(|words| !words.is_empty());
        let (kind, name) = kind.split_once(' ').unwrap_or((kind, ""));
        let name = Some(name).filter(|name| !name.is_empty());
        let media = match kind {
            "voice" => {
                stage.ears().hear_next(words);
                Some(("audio", VOICE, None))
            }
            "picture" => Some(("image", PICTURE, caption)),
            "logo" => Some(("image", LOGO, caption)),
            "file" => Some(("document", FILE, caption)),
            "program" => Some(("document", b"MZ\x90\0".as_slice(), caption)),
            _ => None,
        };
        if let Some((kind, bytes, caption)) = media {
            stage.media.keep(kind, bytes);
            let saying = Saying::Media { kind, id: kind, caption, name };
            return stage.say(phone_number_id, &person.phone, &person.name, &saying).await;
        }
    }
    let code = (said == "[code]").then(|| code_for(stage, &person.phone));
    let said = code.as_deref().unwrap_or(said);
    let tapped = said.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let id = tapped.map(|title| {
        stage.offered(&person.phone, title).unwrap_or_else(|| panic!("nobody offered {title:?}"))
    });
    let saying = match (&id, tapped, said.strip_prefix("(forwarded) ")) {
        (Some(id), Some(title), _) => Saying::Tap { id, title },
        (_, _, Some(text)) => Saying::Forwarded(text),
        _ => Saying::Text(said),
    };
    stage.say(phone_number_id, &person.phone, &person.name, &saying).await;
}

/// The newest one-time code a person was sent.
pub fn code_for(stage: &Stage, phone: &Phone) -> String {
    let address = Address::Phone(phone.clone());
    let deliveries = stage.chat.deliveries();
    let told = || deliveries.iter().rev().filter(|delivery| delivery.to == address);
    let code = |word: &str| {
        let digits = word.strip_prefix('*')?.strip_suffix('*')?;
        (digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| digits.to_owned())
    };
    let mut codes =
        told().filter_map(|delivery| delivery.bubble.text.split_whitespace().find_map(code));
    let last = || told().next().map(|delivery| delivery.bubble.text.clone());
    codes.next().unwrap_or_else(|| panic!("a code was sent; the last words were {:?}", last()))
}

/// Writes down what somebody was told: the words indented, a document in angle brackets, what can be
/// tapped in square ones.
fn tell(played: &mut String, people: &[Person], delivery: &Delivery) {
    let role = people
        .iter()
        .find(|person| delivery.to == Address::Phone(person.phone.clone()))
        .map_or("somebody", |person| person.role.as_str());
    let by_template = if delivery.template.is_some() { " (by template)" } else { "" };
    let _ = writeln!(played, "  to {role}{by_template}:");
    for line in delivery.bubble.text.lines() {
        let _ = writeln!(played, "    | {line}");
    }
    if let Some(file) = &delivery.document {
        let _ = writeln!(played, "    <{}>", file.name);
    }
    let titles: Vec<String> =
        choices(&delivery.bubble).iter().map(|choice| format!("[{}]", choice.title)).collect();
    if let Choices::List { open, .. } = &delivery.bubble.choices {
        let _ = write!(played, "    {open}: ");
        let _ = writeln!(played, "{}", titles.join(" "));
    } else if !titles.is_empty() {
        let _ = writeln!(played, "    {}", titles.join(" "));
    }
}
