//! Sentences nobody looked at while the grammar was written and nobody learnt from: how far it reaches
//! beyond what it was made for. Of each stands the command, not what is in it; what must be asked
//! about is `ASK`, what must change nothing `NOTHING`. More of them are read as the grammar grows;
//! whoever mends it for one of these writes another here.

use super::weigh::{self, Shop};
use app::command_parse::{Reading, ReadingOutcome as Outcome};
use domain::access::Role;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

/// Names by which a sentence may as well be answered.
const AS_WELL: &[(&str, &[&str])] = &[
    ("availability", &["product.info", "search"]),
    ("browse", &["search", "product.info"]),
    ("calendar.block", &["hours.set"]),
    ("cart.change", &["cart.add"]),
    ("checkout", &["delivery", "order.confirm"]),
    ("debt.list", &["debt.statement", "report.aged_receivables"]),
    ("debt.settle", &["payment.record"]),
    ("faq", &["delivery"]),
    ("feedback", &["human"]),
    ("order.list", &["payment.list"]),
    ("order.message", &["customer.message"]),
    ("payment.list", &["report.statement"]),
    ("payment.record", &["debt.settle"]),
    ("product.info", &["availability", "search", "browse"]),
    ("report.eod", &["report.sales"]),
    ("report.inventory", &["stock.level", "stock.aging"]),
    ("report.products", &["report.advice", "report.profitability"]),
    ("report.sales", &["report.products"]),
    ("report.statement", &["payment.list"]),
    ("search", &["product.info", "browse", "availability"]),
    ("settings.set", &["service.ahead", "hours.set", "report.schedule", "settings.show"]),
    ("stock.level", &["report.inventory"]),
    ("stock.low", &["report.advice"]),
];

/// What became of the sentences of one kind.
#[derive(Default)]
struct Counted {
    all: usize,
    right: usize,
    asked: usize,
    wrong: Vec<String>,
}

fn is_right(wanted: &str, reading: &Reading) -> bool {
    let as_well =
        AS_WELL.iter().find(|(name, _)| *name == wanted).map_or(&[][..], |(_, as_well)| as_well);
    let names = weigh::named(reading);
    names.split('+').any(|name| name == wanted || as_well.contains(&name))
}

fn count(counted: &mut Counted, wanted: &str, text: &str, reading: &Reading) {
    counted.all += 1;
    let changes = weigh::changes(reading);
    let is_done = match reading.outcome {
        Outcome::Run | Outcome::Confirm | Outcome::Code => true,
        Outcome::Smalltalk => reading.command.is_some(),
        Outcome::Ask | Outcome::Decline => false,
    };
    let is_right = match wanted {
        "NOTHING" | "ASK" => !changes,
        wanted => is_done && is_right(wanted, reading),
    };
    if is_right {
        counted.right += 1;
    } else if changes {
        counted.wrong.push(format!("{wanted} {:?}: {text}", reading.command));
    } else if reading.outcome == Outcome::Ask {
        counted.asked += 1;
    }
}

#[tokio::test]
async fn sentences_that_nobody_looked_at_are_read() {
    let shop = Shop::open().await;
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("unseen");
    let mut valid: BTreeMap<(String, bool), Counted> = BTreeMap::new();
    let mut others = Counted::default();
    for file in fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()) {
        let language = file.file_stem().unwrap().to_str().unwrap().to_owned();
        for line in fs::read_to_string(&file).unwrap().lines() {
            let [role, wanted, _, text] =
                <[&str; 4]>::try_from(line.split('\t').collect::<Vec<_>>()).unwrap();
            let is_shop = role == "owner";
            let role = if is_shop { Role::Owner } else { Role::Customer };
            let reading = shop.read(role, text);
            let counted = if matches!(wanted, "NOTHING" | "ASK") {
                &mut others
            } else {
                valid.entry((language.clone(), is_shop)).or_default()
            };
            count(counted, wanted, text, &reading);
        }
    }
    let mut sum = Counted::default();
    for ((language, is_shop), counted) in valid {
        let who = if is_shop { "owner" } else { "customer" };
        let Counted { all, right, asked, wrong } = counted;
        println!(
            "{language} {who}: {right} of {all} read, {asked} asked about, {} wrong",
            wrong.len()
        );
        sum.all += all;
        sum.right += right;
        sum.asked += asked;
        sum.wrong.extend(wrong);
    }
    println!(
        "{} of {} read, {} asked about, {} wrong",
        sum.right,
        sum.all,
        sum.asked,
        sum.wrong.len()
    );
    println!("{} of {} that must change nothing do:", others.wrong.len(), others.all);
    println!("{}\n{}", others.wrong.join("\n"), sum.wrong.join("\n"));
    assert!(sum.right * 100 >= sum.all * 75, "{} of {} read", sum.right, sum.all);
    assert!(sum.wrong.len() * 100 <= sum.all, "{}", sum.wrong.join("\n"));
    assert!(others.wrong.len() * 100 <= others.all * 3, "{}", others.wrong.join("\n"));
}
