//! Commands written out and read again, and proposals of every bad kind.

use super::*;
use crate::phrase::entry::BooksName;
use crate::phrase::tests::{Scene, customer, owner};

/// Every command that help shows and a form can hold is read as itself when it is written out.
#[test]
fn a_command_written_out_is_itself() {
    let mut tried = std::collections::BTreeSet::new();
    let wrong: Vec<String> = owner().with(|listener| {
        let sayings =
            super::super::entry::help(crate::access::Role::Owner, crate::language::Language::En);
        let examples = sayings.flat_map(|saying| saying.examples);
        let commands = examples.filter_map(|example| {
            let heard = understand(example, listener);
            let Heard::Command(Command::Shop(command)) = heard else { return None };
            Some((example, command))
        });
        let mut wrong = Vec::new();
        for (example, command) in commands {
            let Some(sentence) = written(&command, listener) else { continue };
            tried.insert(CommandName::of_shop(&command));
            if !is_itself(&command, listener) {
                wrong.push(format!("{example}: {sentence}: {:?}", understand(&sentence, listener)));
            }
        }
        wrong
    });
    assert_eq!(wrong, Vec::<String>::new());
    assert!(tried.len() >= 25, "only {} commands can be written out", tried.len());
}

fn propose(scene: &Scene, text: &str, name: CommandName, parts: &[(&str, &str)]) -> String {
    let part = |(name, words): &(&str, &str)| Part { name: (*name).into(), words: (*words).into() };
    let parts: Vec<Part> = parts.iter().map(part).collect();
    scene.with(|listener| match grounded(text, name, &parts, listener) {
        Ok(heard) => crate::phrase::tests::spell(&heard),
        Err(error) => format!("{error:?}"),
    })
}

#[test]
fn proposals_hold_only_what_was_written() {
    let expense = CommandName::Books(BooksName::ExpenseAdd);
    let state = CommandName::OrderSetState;
    let said = owner().says("transport expense 50000 cash");
    let long = "kindly see that for transport we parted with 50k out of the cash box";
    let parts = [("category", "transport"), ("amount", "50k"), ("account", "cash")];
    assert_eq!(propose(&owner(), long, expense, &parts), said);
    for (text, name, parts, expected) in [
        (long, expense, &[("category", "transport"), ("account", "cash")][..], "FigureLeftOut"),
        (long, expense, &[("amount", "500k")], "NotInMessage"),
        (long, expense, &[("amount", "50")], "NotInMessage"),
        (long, expense, &[("amount", "50k"), ("account", "k out")], "NotInMessage"),
        (long, expense, &[("amount", "50k"), ("amount", "box")], "NoSuchPart"),
        (long, expense, &[("sum", "50k")], "NoSuchPart"),
        (long, CommandName::CartAdd, &[("amount", "50k")], "NoSuchCommand"),
        (long, CommandName::Books(BooksName::Undo), &[("amount", "50k")], "NoSuchPart"),
        ("don't pay transport 50k cash", expense, &parts, "Doubtful"),
        ("if he calls, transport 50k cash", expense, &parts, "Doubtful"),
        ("he said transport 50k cash", expense, &parts, "Doubtful"),
        ("1001 zoom dispatched", state, &[("order", "1001"), ("state", "zoom")], "ReadOtherwise"),
    ] {
        assert_eq!(propose(&owner(), text, name, parts), expected, "{text} {parts:?}");
    }
    assert_eq!(propose(&customer(), long, expense, &parts), "NotTheShop");
}

#[test]
fn what_is_proposed_first_shares_words_with_the_message() {
    for (text, expected) in [
        ("the money we parted with for rent, as an expense", "expense.add"),
        ("give back the money of that order, a refund", "order.refund"),
        ("how does the profit look", "report"),
    ] {
        let names = candidates(text, 12);
        assert!(names.len() == 12, "{text}");
        let places = names.iter().position(|name| name.as_str() == expected);
        assert!(places.is_some_and(|place| place < 4), "{text}: {names:?}");
    }
    assert_eq!(candidates("", 3).len(), 3);
}
