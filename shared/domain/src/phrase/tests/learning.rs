//! Words that are taught: which can be, what answers the question, and what they mean then.

use super::*;
use crate::alias::{Alias, Meaning};
use crate::phrase::languages::PACKS;
use crate::phrase::meant;

#[test]
fn only_words_without_a_meaning_are_taught() {
    let cases = [
        ("sukari ndogo", Some("sukari ndogo")),
        ("Sukari  Ndogo", Some("sukari ndogo")),
        ("2 kg sukari ndogo", Some("sukari ndogo")),
        ("unga wa ngano", Some("unga wa ngano")),
        ("omo", Some("omo")),
        ("Açaí", Some("açaí")),
        ("चीनी छोटी", Some("चीनी छोटी")),
        // They mean something already, in one language or another.
        ("cancel", None),
        ("sold sugar", None),
        ("confirmar", None),
        ("bayar", None),
        ("broadcast", None),
        ("forget", None),
        ("not omo", None),
        ("kg", None),
        ("kilo omo kilo", Some("omo")),
        ("twelve", None),
        ("elfu", None),
        ("juta", None),
        ("5", None),
        ("5g", None),
        ("today", None),
        ("jana", None),
        ("friday", None),
        ("januari", None),
        ("rent", None),
        ("pango", None),
        ("cash", None),
        ("loyer", None),
        ("shillings", None),
        // The shop calls something else so.
        ("Mukwano", None),
        ("Corner Kiosk", None),
        ("Kiosk Two", None),
        ("wholesale", None),
        ("wholesale sugar", Some("wholesale sugar")),
        ("manager", None),
        ("kila", None),
        // A product is called so.
        ("sugar", None),
        ("suger", None),
        ("Phone charger", None),
        ("SUGAR-1KG", None),
        ("candles", None),
        // Too long, or no words.
        ("one two three four five", None),
        ("omo ariel persil gentil surf", None),
        ("supercalifragilisticexpialidocious soapflakes", None),
        ("omo, ariel", None),
        ("a1", None),
        ("...", None),
        ("", None),
        // What a word begins that means something.
        ("the omo", None),
    ];
    owner().with(|listener| {
        for (words, expected) in cases {
            assert_eq!(meant::teachable(words, listener).as_deref(), expected, "{words:?}");
        }
    });
}

#[test]
fn no_word_of_any_language_is_taught() {
    let mut wrong = Vec::new();
    owner().with(|listener| {
        for pack in PACKS {
            let words = pack.words.iter().chain(pack.books.iter().copied().flatten());
            let words = words.map(|(_, spellings)| *spellings);
            let days = pack.days.iter().map(|(_, spellings)| *spellings);
            let numbers = pack.numbers.iter().chain(pack.tallies).map(|(_, spellings)| *spellings);
            let numerals = pack.numerals.iter().map(|(_, spellings)| *spellings);
            let all = words.chain(days).chain(numbers).chain(numerals);
            for spelling in all.flat_map(|spellings| spellings.split(", ")) {
                // What is left of a phrase without its number is another word.
                let taught = meant::teachable(spelling, listener);
                wrong.extend(taught.filter(|it| it.chars().count() == spelling.chars().count()));
            }
        }
    });
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn only_those_who_run_the_shop_are_asked() {
    let text = "stock zuke";
    let near = Vec::new();
    let of = CommandName::StockLevel;
    let missing = Missing::Product { of, words: "zuke".to_owned(), near };
    let asked = |scene: Scene| scene.with(|it| meant::question(text, &missing, it).is_some());
    assert!(asked(owner()));
    assert!(asked(Scene { role: Role::Staff, ..owner() }));
    assert!(!asked(customer()));
}

fn meaning(words: &str, near: &[u128], text: &str) -> Expecting {
    let near = near.iter().map(|id| ProductId::new(*id)).collect();
    Expecting::Meant { words: words.to_owned(), near, text: text.to_owned() }
}

#[test]
fn an_answer_names_the_product_and_the_message_is_read_again() {
    let stock = meaning("zuke", &[4, 5], "stock zuke");
    owner().expecting(stock).check(&[
        ("1", "zuke is Soap bar: stock.level Soap bar"),
        ("2", "zuke is Milk 500 ml: stock.level Milk 500 ml"),
        ("milk", "zuke is Milk 500 ml: stock.level Milk 500 ml"),
        ("Sugar 1 kg", "zuke is Sugar 1 kg: stock.level Sugar 1 kg"),
        ("SUGAR-1KG please", "zuke is Sugar 1 kg: stock.level Sugar 1 kg"),
        ("no", "declined"),
        ("cancel", "declined"),
        // Something else than an answer.
        ("3", "order.show #3"),
        ("2 milk", "cart.add 2 MILK-500ML"),
        ("stock milk", "stock.level Milk 500 ml"),
        ("milk?", "product.info Milk 500 ml"),
        ("Candles", "search candles"),
    ]);
    let only = meaning("zuke", &[4], "stock zuke");
    owner().expecting(only).check(&[("yes", "zuke is Soap bar: stock.level Soap bar")]);
}

#[test]
fn a_customer_teaches_nothing() {
    let stock = meaning("zuke", &[4, 5], "stock zuke");
    customer().expecting(stock.clone()).check(&[("milk", "product.info Milk 500 ml")]);
    let tap = "meant:prd_00000000000000000000000004";
    let heard = |scene: Scene| scene.with(|listener| spell(&understand_tap(tap, listener)));
    assert_eq!(heard(customer().expecting(stock.clone())), "product.info Soap bar");
    assert_eq!(heard(owner()), "product.info Soap bar");
    assert_eq!(heard(owner().expecting(stock)), "zuke is Soap bar: stock.level Soap bar");
}

#[test]
fn a_shops_own_words_mean_what_it_taught() {
    let aliases = [
        ("sukari ndogo", 1),
        ("omo", 4),
        ("mafuta ya taa", 4),
        ("kichina", 3),
        ("mshumaa", 10),
        ("unga wa ngano", 5),
    ];
    let taught = aliases.map(|(words, product)| Alias {
        words: words.to_owned(),
        means: Meaning::Product(ProductId::new(product)),
    });
    let catalog = fixture::catalog().calling(taught.to_vec());
    let cases = [
        ("2 sukari ndogo", "cart.add 2 SUGAR-1KG"),
        ("2 Sukari Ndogo, 1 white omo", "cart.add 2 SUGAR-1KG 1 SOAP-WHITE"),
        ("do you have omo", "product.info Soap bar"),
        ("3 kg sukari ndogo", "cart.add 3 SUGAR-1KG"),
        ("2 mafuta ya taa white", "cart.add 2 SOAP-WHITE"),
        ("2 omo green", "cart.add ??2 omo green(Soap bar)"),
        ("do you have sugar", "product.info Sugar 1 kg"),
        ("nataka unga wa ngano 3", "cart.add 3 MILK-500ML"),
        ("bei ya omo", "product.info Soap bar"),
        ("2 kichna", "cart.add 2 OIL-1L"),
        // A part of several words means nothing by itself.
        ("2 ndogo", "cart.add ??2 ndogo()"),
        // What is not offered any more is not meant.
        ("2 mshumaa", "cart.add ??2 mshumaa()"),
    ];
    customer().with(|listener| {
        let listener = Listener { catalog: &catalog, ..*listener };
        for (text, expected) in cases {
            assert_eq!(spell(&understand(text, &listener)), expected, "{text:?}");
        }
    });
    // A product that is named so since goes first.
    let mut products = fixture::catalog().products().to_vec();
    products[6].name = "Omo".to_owned();
    let renamed = Catalog::new(products).calling(taught.to_vec());
    customer().with(|listener| {
        let listener = Listener { catalog: &renamed, ..*listener };
        assert_eq!(spell(&understand("2 omo", &listener)), "cart.add 2 RECIPES");
    });
    let found = search::find(&catalog, "sukari ndogo");
    assert_eq!(found.first().map(|(id, _)| *id), Some(ProductId::new(1)));
}

/// The question that a message of the owner leaves open.
fn asked(text: &str) -> Option<Expecting> {
    owner().with(|listener| {
        let Heard::Missing(missing) = understand(text, listener) else { return None };
        meant::question(text, &missing, listener)
    })
}

#[test]
fn what_money_was_for_is_taught_by_the_answer() {
    let teaches = |text: &str| {
        let Some(Expecting::Slot { teaches, .. }) = asked(text) else { return None };
        teaches
    };
    for (text, words) in [
        ("add expense 5000 zuke", Some("zuke")),
        ("spent 5k on zuke cash", Some("zuke")),
        ("expense 5,000 zuke mbao", Some("zuke mbao")),
        // What happened is no name.
        ("expense 5,000 zuke mbao kali", None),
        ("expense 5,000 soap", None),
        ("expense 5,000 Mukwano", None),
        ("expense 5,000", None),
        ("expense 5,000 transport", None),
    ] {
        assert_eq!(teaches(text).as_deref(), words, "{text}");
    }
    owner().expecting(asked("add expense 5000 zuke").unwrap()).check(&[
        (
            "transport",
            "zuke is 6120: missing Account of expense.add amount=5000 category=6120 note=zuke",
        ),
        ("no", "declined"),
        ("stock sugar", "stock.level Sugar 1 kg"),
    ]);
    owner().expecting(asked("spent 5k on zuke cash").unwrap()).check(&[(
        "rent",
        "zuke is 6110: expense.add account=1110 amount=5000 category=6110 note=zuke",
    )]);
}

#[test]
fn an_account_is_known_by_what_it_was_called() {
    let alias =
        |words: &str, code| Alias { words: words.to_owned(), means: Meaning::Account(code) };
    let taught = vec![
        alias("zuke", crate::ledger::chart::TRANSPORT),
        alias("zuke mbao", crate::ledger::chart::REPAIRS),
        // A product that is named so since goes first.
        alias("milk", crate::ledger::chart::RENT),
    ];
    let cases = [
        (
            "add expense 5000 zuke cash",
            "expense.add account=1110 amount=5000 category=6120 note=zuke",
        ),
        ("zuke 5k cash", "expense.add account=1110 amount=5000 category=6120 note=zuke"),
        (
            "paid 5,000 for zuke mbao cash",
            "expense.add account=1110 amount=5000 category=6210 note=zuke mbao",
        ),
        ("stock milk", "stock.level Milk 500 ml"),
    ];
    owner().with(|listener| {
        let catalog = listener.catalog.clone().calling(taught.clone());
        let chart = listener.books.chart;
        let names = Names::new(chart, &[], &[], &[]).taught(&catalog, chart);
        let books = BooksWords { names: &names, ..listener.books };
        let listener = Listener { catalog: &catalog, books, ..*listener };
        for (text, expected) in cases {
            assert_eq!(spell(&understand(text, &listener)), expected, "{text:?}");
        }
        // One meaning at a time: it is forgotten before it becomes a product's.
        assert_eq!(meant::teachable("zuke", &listener), None);
    });
    // A customer's words name no account.
    customer().with(|listener| {
        let catalog = listener.catalog.clone().calling(taught);
        let listener = Listener { catalog: &catalog, ..*listener };
        assert_eq!(spell(&understand("2 zuke", &listener)), "cart.add ??2 zuke()");
    });
}
