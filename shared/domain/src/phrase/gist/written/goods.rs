//! What is said of goods: that they came, went, were counted, cost something else.

use super::super::found::Found;
use super::led;
use super::words::{
    AROUND_NEW, COUNTED, DESCRIPTIONS, FOUND, GROUPINGS, LOST, NAMES, ONE, SERVICES, SETS,
};

pub(super) fn sentence(label: &str, found: &Found<'_>) -> Option<String> {
    Some(match label {
        "stock.receive" => received(found)?,
        "stock.transfer" => {
            let (sku, count) = found.thing()?;
            let [from, to] = found.outlets()?;
            format!("move {} {sku} from {from} to {to}", count?)
        }
        "stock.adjust" => adjusted(found)?,
        "product.price" => {
            let (sku, count) = found.thing()?;
            let price = found.price()?;
            count.is_none().then(|| format!("{sku} is now {price}"))?
        }
        "product.edit" => edited(found)?,
        "product.add" => {
            let kind = if found.begins(SERVICES) { "service" } else { "product" };
            format!("add {kind} {} at {}", found.new_name(AROUND_NEW)?, found.price()?)
        }
        "stock.low" if found.has_no_figures() => "low stock".to_owned(),
        "stock.aging" if found.has_no_figures() => "stock aging".to_owned(),
        _ if found.number.is_some() || found.has_counts() => return None,
        "stock.level" => format!("stock {}", found.name()?),
        "stock.history" => format!("history {}{}", found.name()?, found.on_days()),
        "product.archive" => format!("archive {}", found.name()?),
        _ => return None,
    })
}

/// Goods that came, what they cost and how they were paid for.
fn received(found: &Found<'_>) -> Option<String> {
    let (sku, count) = found.thing()?;
    let each = if found.is_each() { "at " } else { "" };
    let price = match found.prices().as_slice() {
        [] => String::new(),
        [price] => format!(" {each}{price}"),
        _ => return None,
    };
    let paid =
        if found.is_on_credit() { " on credit".to_owned() } else { led("", found.account()) };
    let from = led("from ", found.party());
    Some(format!("bought {} {sku}{price}{from}{paid}", count?))
}

/// Goods that are fewer than they were, or were counted; the owner's own words say why.
fn adjusted(found: &Found<'_>) -> Option<String> {
    let (sku, count) = found.thing()?;
    // Stock is put right where the shop keeps it.
    if found.is_elsewhere() || !found.prices().is_empty() || found.begins(FOUND) {
        return None;
    }
    let why = found.text();
    match (found.begins(COUNTED), found.begins(LOST)) {
        (true, false) => Some(format!("stock count {sku} {}, {why}", count?)),
        (false, true) => {
            let count = count.or_else(|| found.begins(ONE).then_some(1))?;
            Some(format!("adjust {sku} by -{count}, {why}"))
        }
        (true, true) | (false, false) => None,
    }
}

/// Another name, category or description of a product.
fn edited(found: &Found<'_>) -> Option<String> {
    let kinds = [found.begins(DESCRIPTIONS), found.begins(GROUPINGS), found.begins(NAMES)];
    match kinds {
        [true, false, false] => {
            let (text, product) = (found.quoted()?, found.named_before_colon()?);
            Some(format!("description of {product}: {text}"))
        }
        [false, true, false] => {
            let (product, text) = found.named_before(GROUPINGS)?;
            Some(format!("category of {product}: {text}"))
        }
        [false, false, true] => {
            let (product, text) = found.named_before(SETS)?;
            Some(format!("rename {product} to {text}"))
        }
        _ => None,
    }
}
