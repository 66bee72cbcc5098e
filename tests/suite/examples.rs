//! What messages tell people to write is understood: every example that stands in quotation marks
//! in a message, in the language of the message, as those who get it would write it.

use app::command_parse::{Reader, Reading, ReadingOutcome as Outcome};
use app::store::shop;
use domain::access::Role;
use domain::language::Language;
use domain::survey;
use kit::stage::Stage;
use ports::clock::Clock;
use std::fs;
use std::path::PathBuf;

/// What goods are called in the languages, and in the demo shop.
const GOODS: [(&str, &str); 24] = [
    ("kunyoa", "haircut"),
    ("potong rambut", "haircut"),
    ("coiffure", "haircut"),
    ("corte", "haircut"),
    ("sucre", "sugar"),
    ("açúcar", "sugar"),
    ("azúcar", "sugar"),
    ("sukari", "sugar"),
    ("gula", "sugar"),
    ("cheeni", "sugar"),
    ("chini", "sugar"),
    ("savon", "soap"),
    ("sabão", "soap"),
    ("sabonete", "soap"),
    ("jabón", "soap"),
    ("sabuni", "soap"),
    ("sabun", "soap"),
    ("saabun", "soap"),
    ("lait", "milk"),
    ("leite", "milk"),
    ("leche", "milk"),
    ("maziwa", "milk"),
    ("susu", "milk"),
    ("doodh", "milk"),
];

/// What stands for what a message is filled with; names are tried one after the other.
const FILLED: [(&str, &str); 26] = [
    ("{{ person }}", "Peter"),
    ("{{ service }}", "haircut"),
    ("{{ words }}", "recipes"),
    ("{{ number }}", "1"),
    ("{{ bare }}", "1001"),
    ("{{ old_bare }}", "1002"),
    ("{{ over }}", "4500"),
    ("{{ due }}", "4500"),
    ("{{ quantity }}", "2"),
    ("{{ cost }}", "4500"),
    ("{{ sku }}", "SUGAR-1KG"),
    ("{{ price }}", "4500"),
    ("{{ first }}", "October 2026"),
    ("{{ month }}", "October 2026"),
    ("{{ year }}", "2025"),
    ("{{ line.word }}", "orders"),
    ("https://…", "https://example.com/recipes"),
    ("forget …", "forget sukari ndogo"),
    ("sahau …", "sahau sukari ndogo"),
    ("lupakan …", "lupakan sukari ndogo"),
    ("oublie …", "oublie sukari ndogo"),
    ("esquece …", "esquece sukari ndogo"),
    ("olvida …", "olvida sukari ndogo"),
    ("bhool jao …", "bhool jao sukari ndogo"),
    ("…", "we are open"),
    ("...", "we are open"),
];
const NAMES: [&str; 3] = ["sugar", "Jane", "Corner Kiosk"];

/// The messages that ask: what they quote answers them, and is no message by itself.
const QUESTIONS: &str = "question.txt";
/// What stands in another program.
const ELSEWHERE: &str = "calendars.txt";
/// The same in other files: a no, the customer of a new order, the end of a sentence, a colour, and
/// an archived product, of which the demo shop has none.
const ANSWERS: [&str; 18] = [
    "bluu",
    "biru",
    "azul",
    "neela",
    "no",
    "nahi",
    "hapana",
    "tidak",
    "non",
    "não",
    "Jane 0700 000 100",
    "from Nile Wholesale on credit",
    "kutoka Nile Wholesale kwa mkopo",
    "dari Nile Wholesale kredit",
    "chez Nile Wholesale à crédit",
    "fornecedor Nile Wholesale fiado",
    "proveedor Nile Wholesale al fiado",
    "bring back {{ name }}",
];

/// Those who may be told to write it.
struct Ears([Reader; 2]);

impl Ears {
    async fn open(stage: &Stage, language: Language) -> Self {
        let slug = "kilima".parse().unwrap();
        let shop = shop::by_slug(&stage.table, &slug).await.unwrap().unwrap();
        let ear = async |role| {
            let now = stage.clock.now();
            let reader = Reader::load(&stage.table, shop.clone(), role, now).await.unwrap();
            reader.answering_in(language)
        };
        Self([ear(Role::Owner).await, ear(Role::Customer).await])
    }

    fn know(&self, example: &str) -> bool {
        let filled =
            FILLED.iter().fold(example.to_owned(), |text, (from, to)| text.replace(from, to));
        let filled = GOODS.iter().fold(filled, |text, (from, to)| text.replace(from, to));
        NAMES.iter().any(|name| {
            let text = filled.replace("{{ name }}", name);
            self.0.iter().any(|ear| is_understood(&ear.read(&text)))
        })
    }
}

/// Whether something known is done or asked; a search, or words that nobody knows, is neither.
fn is_understood(reading: &Reading) -> bool {
    match reading.outcome {
        Outcome::Run | Outcome::Confirm | Outcome::Code | Outcome::Smalltalk => {
            reading.command.is_some_and(|command| command != "search")
        }
        // Which soap is asked of words that are known.
        Outcome::Ask => reading.slots.values().all(|slot| !slot.to_string().contains("unknown")),
        Outcome::Decline => false,
    }
}

/// The examples of a language, with the file each stands in.
fn examples(language: Language) -> Vec<(String, String)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../templates/messages");
    let mut examples = Vec::new();
    for file in fs::read_dir(folder.join(language.code().split('-').next().unwrap())).unwrap() {
        let file = file.unwrap().path();
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        for line in fs::read_to_string(&file).unwrap().lines() {
            examples.extend(quoted(line).into_iter().map(|example| (name.clone(), example)));
        }
    }
    examples.sort();
    examples.dedup();
    examples
}

/// What stands in quotation marks in a line.
fn quoted(line: &str) -> Vec<String> {
    let closing = |open: char| match open {
        '"' => Some('"'),
        '«' => Some('»'),
        '“' => Some('”'),
        _ => None,
    };
    let mut found = Vec::new();
    let mut rest = line;
    while let Some((start, open)) = rest.char_indices().find(|(_, c)| closing(*c).is_some()) {
        let inside = &rest[start + open.len_utf8()..];
        let Some(end) = closing(open).and_then(|close| inside.find(close)) else { break };
        found.push(inside[..end].trim().to_owned());
        rest = &inside[end + open.len_utf8()..];
    }
    found
}

/// Whether it holds words of its own.
fn is_example(text: &str) -> bool {
    let mut own = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        own.push_str(before);
        rest = after.split_once("}}").map_or("", |(_, behind)| behind);
    }
    own.push_str(rest);
    own.chars().any(char::is_alphabetic) && !text.contains("{%")
}

#[tokio::test]
async fn what_messages_tell_people_to_write_is_understood() {
    let stage = Stage::open().await;
    let mut strange = Vec::new();
    let mut count = 0;
    for language in Language::ALL {
        let ears = Ears::open(&stage, language).await;
        for (file, example) in examples(language).into_iter().filter(|(_, it)| is_example(it)) {
            count += 1;
            let answers = [QUESTIONS, ELSEWHERE].contains(&file.as_str())
                || ANSWERS.contains(&example.as_str());
            // While the question how it was stands.
            let rating = example.replace("{{ rating }}", "2");
            let answers = answers || survey::said(&rating).is_some_and(|said| said.is_plain);
            if !answers && !ears.know(&example) {
                strange.push(format!("{}/{file}: {example}", language.code()));
            }
        }
    }
    assert!(count > 500, "{count}");
    assert!(strange.is_empty(), "{}", strange.join("\n"));
}
