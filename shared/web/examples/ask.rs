//! Asks a real model what the tests ask a server on loopback: for words, for a call of a tool, and
//! for vectors. Prints what it answers and what it took. Only for trying a provider by hand.

use mercury_web::words::{Anthropic, Dialect, Ollama, OpenAi, Provider, Service, Tries};
use ports::secrets::{FixedSecrets, SecretName};
use ports::words::tool::{Field, Kind, Tool, call};
use ports::words::{Prompt, SystemPart, Texts, ToolChoice, Turn, Words};
use std::error::Error;
use std::time::Duration;

const USAGE: &str = "ask anthropic|openai|compatible|ollama ADDRESS MODEL [MODEL FOR VECTORS]\n\
                     The key, if there is one, is in MERCURY_WORDS_KEY.";
/// A model on a small machine is slow, and loads itself first.
const PATIENCE: Duration = Duration::from_mins(2);
const TEXT: &str = "Please put two bags of sugar in my cart";

fn provider(arguments: &[String]) -> Option<Provider<FixedSecrets>> {
    let [wire, base_url, model, rest @ ..] = arguments else { return None };
    let (model, embedding) = (model.clone(), rest.first().cloned());
    let key = std::env::var("MERCURY_WORDS_KEY").ok();
    let service = Service {
        http: mercury_web::http::client().ok()?,
        base_url: base_url.clone(),
        key: key.is_some().then_some(SecretName::WordsKey),
        secrets: FixedSecrets::new().with(SecretName::WordsKey, key.unwrap_or_default()),
        tries: Tries::default(),
    };
    match wire.as_str() {
        "anthropic" => Some(Provider::Anthropic(Anthropic::new(service, model))),
        "openai" => Some(Provider::OpenAi(OpenAi::new(service, Dialect::OpenAi, model, embedding))),
        "compatible" => {
            Some(Provider::OpenAi(OpenAi::new(service, Dialect::Compatible, model, embedding)))
        }
        "ollama" => Some(Provider::Ollama(Ollama::new(service, model, embedding, Some(8_192)))),
        _ => None,
    }
}

fn tool() -> Tool {
    let field = |name: &str, description: &str, kind| Field {
        name: name.to_owned(),
        description: description.to_owned(),
        kind,
        required: true,
    };
    let goods = ["sugar", "rice", "milk"].map(str::to_owned).to_vec();
    Tool {
        name: "add_to_cart".to_owned(),
        description: "Puts goods in the customer's cart.".to_owned(),
        fields: vec![
            field("goods", "Which goods.", Kind::OneOf(goods)),
            field("quantity", "How many of them.", Kind::Integer { least: 1, most: 99 }),
        ],
    }
}

#[tokio::main]
#[expect(clippy::print_stdout, reason = "its answers are for the person who started it")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words = provider(&arguments).ok_or(USAGE)?;
    let told = "You wait at a small shop. Answer in one short sentence.".to_owned();
    let prompt = Prompt {
        reference: "by-hand".to_owned(),
        system: vec![SystemPart { text: told, cached: true }],
        turns: vec![Turn::Person(TEXT.to_owned())],
        tools: Vec::new(),
        choice: ToolChoice::Free,
        tokens_max: 300,
        temperature: None,
        patience: PATIENCE,
    };
    println!("words: {:?}", words.generate(&prompt).await);
    println!(
        "free to call: {:?}",
        words.generate(&Prompt { tools: vec![tool()], ..prompt.clone() }).await
    );
    println!("made to call: {:?}", call(&words, &prompt, &tool()).await);
    if arguments.len() > 3 {
        let texts = vec![TEXT.to_owned(), "sugar".to_owned()];
        let texts = Texts { reference: "by-hand".to_owned(), texts, patience: PATIENCE };
        let vectors = words.embed(&texts).await;
        println!("vectors: {:?}", vectors.map(|made| (made.vectors[0].len(), made.usage)));
    }
    Ok(())
}
