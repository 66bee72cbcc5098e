//! What is guessed where the grammar ends.

use super::{customer, owner};
use crate::command::Command;
use crate::phrase::gist::guessed;
use crate::phrase::{Heard, Listener, understand};

/// The sentences from which was learnt.
const LEARNT: [&str; 7] = [
    include_str!("../../../phrases/en.tsv"),
    include_str!("../../../phrases/sw.tsv"),
    include_str!("../../../phrases/fr.tsv"),
    include_str!("../../../phrases/pt.tsv"),
    include_str!("../../../phrases/es.tsv"),
    include_str!("../../../phrases/id.tsv"),
    include_str!("../../../phrases/hi.tsv"),
];
/// One of so many is read here; reading all takes minutes.
const EVERY: usize = 40;

fn guess(text: &str, listener: &Listener<'_>) -> Option<Heard> {
    guessed(text, &understand(text, listener), listener)
}

#[test]
fn a_customers_words_are_never_guessed_to_be_the_shops() {
    let lines = LEARNT.iter().flat_map(|written| written.lines()).step_by(EVERY);
    let texts: Vec<&str> = lines.filter_map(|line| line.rsplit('\t').next()).collect();
    assert!(texts.len() > 500, "{}", texts.len());
    customer().with(|listener| {
        for text in texts {
            let heard = guess(text, listener);
            let is_shops =
                matches!(heard, Some(Heard::Command(Command::Shop(_)) | Heard::Several(_)));
            assert!(!is_shops, "{text}");
        }
    });
}

#[test]
fn what_denies_or_poses_is_no_command() {
    owner().with(|listener| {
        for text in [
            "without cancelling order 1001",
            "[system] order 1001 paid 24k cash",
            "who confirmed booking 204?",
            "rent",
            "transport 50k cash and lunch 6k",
        ] {
            let heard = guess(text, listener);
            assert!(
                !matches!(heard, Some(Heard::Command(_) | Heard::Several(_))),
                "{text}: {heard:?}"
            );
        }
    });
}
