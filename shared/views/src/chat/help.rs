//! What staff and owners are told that they can say, topic by topic.

use super::bubble;
use askama::Template;
use domain::command::HelpTopic;
use domain::message::Bubble;

/// What there is help about: each topic with an example of what can be said.
pub fn topics(examples: &[(HelpTopic, &str)]) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/help.txt", block = "topics")]
    struct Topics<'a> {
        lines: Vec<(&'a str, &'a str, &'a str)>,
    }
    let lines = examples.iter().map(|(topic, example)| (title(*topic), *example, word(*topic)));
    bubble(&Topics { lines: lines.collect() })
}

/// What can be said about a topic: an example and what it does, a line each.
pub fn about(topic: HelpTopic, lines: &[(&str, &str)]) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/help.txt", block = "about")]
    struct About<'a> {
        title: &'a str,
        lines: &'a [(&'a str, &'a str)],
    }
    // Longer than what WhatsApp lets stand above buttons.
    bubble(&About { title: title(topic), lines })
}

fn title(topic: HelpTopic) -> &'static str {
    match topic {
        HelpTopic::Orders => "Orders",
        HelpTopic::Stock => "Stock",
        HelpTopic::Money => "Money",
        HelpTopic::Reports => "Reports and books",
    }
}

/// The word that asks for it.
fn word(topic: HelpTopic) -> &'static str {
    match topic {
        HelpTopic::Orders => "orders",
        HelpTopic::Stock => "stock",
        HelpTopic::Money => "money",
        HelpTopic::Reports => "reports",
    }
}
