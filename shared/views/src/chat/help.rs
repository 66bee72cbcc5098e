//! What staff and owners are told that they can say, topic by topic.

use super::bubble;
use domain::command::HelpTopic;
use domain::language::Language;
use domain::message::Bubble;

/// What there is help about: each topic with an example of what can be said.
pub fn topics(language: Language, examples: &[(HelpTopic, &str)]) -> Bubble {
    let lines = examples.iter().map(|(topic, example)| {
        part!(title = title(language, *topic), example = *example, word = word(*topic))
    });
    let lines: Vec<_> = lines.collect();
    bubble(said!(language, "help/topics", lines))
}

/// What can be said about a topic: an example and what it does, a line each.
pub fn about(language: Language, topic: HelpTopic, lines: &[(&str, &str)]) -> Bubble {
    let lines: Vec<_> =
        lines.iter().map(|(example, what)| part!(example = *example, what = *what)).collect();
    // Longer than what WhatsApp lets stand above buttons.
    bubble(said!(language, "help/about", title = title(language, topic), lines))
}

fn title(language: Language, topic: HelpTopic) -> String {
    match topic {
        HelpTopic::Orders => said!(language, "help/orders"),
        HelpTopic::Stock => said!(language, "help/stock"),
        HelpTopic::Money => said!(language, "help/money"),
        HelpTopic::Reports => said!(language, "help/reports"),
        HelpTopic::Settings => said!(language, "help/settings"),
    }
}

/// The English word that asks for it.
fn word(topic: HelpTopic) -> &'static str {
    match topic {
        HelpTopic::Orders => "orders",
        HelpTopic::Stock => "stock",
        HelpTopic::Money => "money",
        HelpTopic::Reports => "reports",
        HelpTopic::Settings => "settings",
    }
}
