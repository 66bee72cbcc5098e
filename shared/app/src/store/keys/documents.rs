//! The keys of documents, of their numbers, and of the codes by which they are checked.

use super::order_sort;
use domain::document::{DocumentCode, Paper, Series, SeriesNumber};
use domain::ids::{DocumentId, OrderNumber, ShopId};
use ports::table::Key;

/// From a document's code to its shop and id: whoever checks it knows no shop.
pub fn route_of_document(code: &DocumentCode) -> Key {
    Key::new(format!("DV#{}", code.as_str()), "R")
}

fn document_partition(shop: &ShopId, id: DocumentId) -> String {
    format!("T#{shop}#DOC#{id}")
}

/// A document.
pub fn document(shop: &ShopId, id: DocumentId) -> Key {
    Key::new(document_partition(shop, id), "META")
}

/// What a document shows, until it is made.
pub fn document_content(shop: &ShopId, id: DocumentId) -> Key {
    Key::new(document_partition(shop, id), "CONTENT")
}

/// The document that bears a number.
pub fn numbered_document(shop: &ShopId, number: SeriesNumber) -> Key {
    let SeriesNumber { series, year, number } = number;
    Key::new(format!("T#{shop}#DN#{}-{year}", series.prefix()), format!("{number:012}"))
}

/// The partition of the documents that hold for an order.
pub fn documents_of_order(shop: &ShopId, number: OrderNumber) -> String {
    format!("T#{shop}#DP#{}", order_sort(number))
}

/// The document that holds for a paper.
pub fn standing_document(shop: &ShopId, paper: &Paper) -> Key {
    let sort = match paper {
        Paper::Receipt { payment, .. } => format!("{}#{payment}", paper.stem()),
        Paper::CreditNote { returned, .. } => format!("{}#{returned}", paper.stem()),
        Paper::Statement { customer, range } => {
            format!("{}#{customer}#{}..{}", paper.stem(), range.from, range.to)
        }
        Paper::Booking { booking } => format!("{}#{booking}", paper.stem()),
        Paper::Invoice { .. }
        | Paper::Proposal { .. }
        | Paper::Confirmation { .. }
        | Paper::Status { .. }
        | Paper::Report { .. } => paper.stem().to_owned(),
    };
    match paper.order() {
        Some(order) => Key::new(documents_of_order(shop, order), sort),
        None => Key::new(format!("T#{shop}#DP#{}", paper.stem()), sort),
    }
}

/// The last number of a series in a year.
pub fn series(shop: &ShopId, series: Series, year: i16) -> Key {
    Key::new(format!("T#{shop}#SER#{}-{year}", series.prefix()), "N")
}
