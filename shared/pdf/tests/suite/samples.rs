//! A shop's documents with as many lines as asked for. The benchmark renders them too.

use askama::Template;
use domain::language::Language;
use views::documents::head::{Colours, Head, Party, Verification};
use views::documents::invoice::Invoice;
use views::documents::lines::Line;
use views::documents::payments::Received;
use views::documents::receipt::Receipt;
use views::documents::sums::{Part, Sums};

const GOODS: [(&str, &str, u64); 8] = [
    ("Blue cotton scarf", "Handwoven in Jinja", 25_000),
    ("Coffee beans, medium roast, 1 kg", "", 38_000),
    ("Woven basket, large", "Banana fibre and raffia, about 40 cm", 65_000),
    ("Shea butter, 250 g", "", 18_000),
    ("Bark cloth wall hanging", "With a frame of mahogany; please keep it dry", 240_000),
    ("Ginger tea, 20 bags", "", 9_500),
    ("Maasai blanket, red check", "", 55_000),
    ("Hand carved stool", "", 120_000),
];

/// Figures with commas, as the shop writes them.
fn grouped(amount: u64) -> String {
    let digits = amount.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

pub(crate) fn head(language: Language) -> Head {
    Head {
        language,
        shop_name: "Kilima Market".to_owned(),
        initials: "K".to_owned(),
        logo: None,
        lines: vec![
            "Plot 14, Kampala Road, Kampala".to_owned(),
            "+256 700 000 001 · TIN 1000 234 567".to_owned(),
        ],
        currency: "UGX".to_owned(),
        colours: Colours::default(),
        verification: Verification::new("K7QF-2M9X", "https://kilima.example/verify/K7QF-2M9X"),
        footer: "Kilima Market · Plot 14, Kampala Road, Kampala · TIN 1000 234 567".to_owned(),
    }
}

pub(crate) fn customer() -> Party {
    Party {
        name: "Amina Nakato".to_owned(),
        lines: vec!["+256 772 000 123".to_owned(), "Ntinda, Kampala".to_owned()],
    }
}

fn lines(rows: u64) -> (Vec<Line>, u64) {
    let mut total = 0;
    let mut lines = Vec::new();
    for (row, (name, note, price)) in (1..=rows).zip(GOODS.iter().cycle()) {
        let quantity = row % 4 + 1;
        total += price * quantity;
        lines.push(Line {
            name: format!("{name} {row}"),
            note: (*note).to_owned(),
            quantity: quantity.to_string(),
            price: grouped(*price),
            amount: grouped(price * quantity),
        });
    }
    (lines, total)
}

fn sums(net: u64, is_paid: bool) -> Sums {
    let shillings = |amount: u64| format!("UGX {}", grouped(amount));
    let part = |label: &str, amount: String| Part { label: label.to_owned(), amount };
    let (discount, delivery) = (net / 20, 10_000);
    let tax = (net - discount + delivery) * 18 / 118;
    let total = net - discount + delivery;
    let paid = if is_paid { total } else { total / 4 };
    Sums {
        parts: vec![
            part("Subtotal", shillings(net)),
            part("Discount (5%)", format!("−{}", shillings(discount))),
            part("Delivery", shillings(delivery)),
        ],
        total: shillings(total),
        taxes_included: vec![part(
            &format!("VAT included 18\u{a0}% on {}", shillings(total - tax)),
            shillings(tax),
        )],
        credited: None,
        paid: Some(shillings(paid)),
        due: (!is_paid).then(|| shillings(total - paid)),
    }
}

/// An invoice with so many lines.
pub(crate) fn invoice(rows: u64) -> Invoice {
    let (lines, net) = lines(rows);
    let sums = sums(net, false);
    Invoice {
        head: head(Language::En),
        number: "INV-2026-00481".to_owned(),
        order_number: "#1001".to_owned(),
        issued: "12 Nov 2026".to_owned(),
        pay_until: Some("26 Nov 2026".to_owned()),
        customer: customer(),
        lines,
        payments: vec![Received {
            how: "12 Nov 2026 · Mobile money".to_owned(),
            reference: "MP261112.1315.A41077".to_owned(),
            amount: sums.paid.clone().unwrap_or_default(),
        }],
        sums,
        paid_on: None,
        payment_methods: vec![
            "Mobile money to 0700 000 000 (Kilima Market)".to_owned(),
            "Bank: Kilima Market, account 0123456789".to_owned(),
            "Cash at the shop".to_owned(),
        ],
        note: "Goods can be returned within seven days, unused and with this invoice.".to_owned(),
    }
}

/// A receipt with so many lines.
pub(crate) fn receipt(rows: u64) -> Receipt {
    let (lines, net) = lines(rows);
    let sums = sums(net, true);
    Receipt {
        head: head(Language::En),
        number: "RCP-2026-00212".to_owned(),
        order_number: "#1001".to_owned(),
        received: sums.total.clone(),
        received_on: "12 Nov 2026, 13:15".to_owned(),
        method: "Mobile money".to_owned(),
        reference: "MP261112.1315.A41077".to_owned(),
        customer: customer(),
        lines,
        sums,
    }
}

/// The HTML of a document.
pub(crate) fn html(document: &impl Template) -> String {
    document.render().expect("the template renders")
}
