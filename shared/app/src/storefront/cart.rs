//! The cart's page and forms.

use super::answer::{Problem, page, redirect};
use super::request::Form;
use super::visit::{Visit, did};
use crate::store::{cart, stock};
use bytes::Bytes;
use domain::cart::Cart;
use domain::catalog::{Measure, ProductKind};
use domain::ids::Sku;
use domain::refusal::Refusal;
use http::{Response, StatusCode};
use ports::table::{CommitError, Table, TableError};
use views::pages::cart::CartPage;

/// How often a cart is changed anew because another tab or the chat changed it meanwhile.
const TRIES_MAX: usize = 5;

pub(super) async fn show(
    table: &impl Table,
    visit: &Visit<'_>,
) -> Result<Response<Bytes>, Problem> {
    let free = stock::free(table, &visit.shop.id, visit.now).await?;
    let shown =
        CartPage::new(visit.chrome(), &visit.shop, &visit.catalog, &visit.cart.record, |sku| {
            free.get(sku).copied()
        })?;
    Ok(visit.with_cookie(page(StatusCode::OK, &shown)))
}

/// Adds to the cart and goes back to the page it was added on.
pub(super) async fn add(table: &impl Table, visit: &Visit<'_>) -> Result<Response<Bytes>, Problem> {
    let form = visit.asked.form().ok_or(Problem::BadRequest)?;
    let links = visit.links();
    let back = Some(form.field("back")).filter(|back| links.leads_home(back));
    let back = back.map_or_else(|| links.cart(), str::to_owned);
    let Some((sku, measure, quantity)) = line(visit, &form, 1) else {
        return Ok(redirect(&did(&back, "unreadable", None, None)));
    };
    let Some((product, _)) = visit.catalog.find(&sku) else {
        return Ok(redirect(&did(&back, "no-longer-sold", None, None)));
    };
    // From a page of before it could be booked: its time is chosen first.
    let is_service = matches!(product.kind, ProductKind::Service { .. });
    if is_service && visit.bookable(table).await?.contains(&product.id) {
        return Ok(redirect(&links.book(product.id, None, None)));
    }
    let free = stock::free(table, &visit.shop.id, visit.now).await?;
    let had = visit.cart.record.lines.iter().find(|line| line.sku == sku);
    let wanted = had.map_or(0, |line| line.quantity).saturating_add(quantity);
    if let Some(left) = free.get(&sku).filter(|left| **left < wanted) {
        return Ok(redirect(&did(&back, "only-left", Some(&sku), Some(*left))));
    }
    let added = did(&back, "added", Some(&sku), Some(quantity));
    changed(table, visit, &sku, &back, &added, |cart| cart.add(&sku, quantity, measure)).await
}

/// Sets a line's quantity; none removes it.
pub(super) async fn change(
    table: &impl Table,
    visit: &Visit<'_>,
) -> Result<Response<Bytes>, Problem> {
    let form = visit.asked.form().ok_or(Problem::BadRequest)?;
    let back = visit.links().cart();
    let Some((sku, measure, quantity)) = line(visit, &form, 0) else {
        return Ok(redirect(&did(&back, "unreadable", None, None)));
    };
    let done = match quantity {
        0 => did(&back, "removed", Some(&sku), None),
        _ => did(&back, "changed", Some(&sku), Some(quantity)),
    };
    changed(table, visit, &sku, &back, &done, |cart| cart.set(&sku, quantity, measure)).await
}

/// Takes a line out.
pub(super) async fn remove(
    table: &impl Table,
    visit: &Visit<'_>,
) -> Result<Response<Bytes>, Problem> {
    let form = visit.asked.form().ok_or(Problem::BadRequest)?;
    let back = visit.links().cart();
    let Ok(sku) = form.field("sku").parse::<Sku>() else {
        return Ok(redirect(&did(&back, "unreadable", None, None)));
    };
    let done = did(&back, "removed", Some(&sku), None);
    changed(table, visit, &sku, &back, &done, |cart| cart.set(&sku, 0, Measure::Piece)).await
}

/// What a form names, and how much of it, in the base unit.
fn line(visit: &Visit<'_>, form: &Form, least: u32) -> Option<(Sku, Measure, u32)> {
    let sku = form.field("sku").parse().ok()?;
    let measure = visit.catalog.measure_of(&sku);
    let quantity = measure.read_field(form.field("quantity"));
    Some((sku, measure, quantity.filter(|quantity| *quantity >= least)?))
}

/// Changes the cart and goes to `done`, or back with the reason why not.
async fn changed(
    table: &impl Table,
    visit: &Visit<'_>,
    sku: &Sku,
    back: &str,
    done: &str,
    change: impl Fn(Cart) -> Result<Cart, Refusal>,
) -> Result<Response<Bytes>, Problem> {
    let (shop, id) = (&visit.shop.id, visit.cart_id());
    let mut before = visit.cart.clone();
    for _ in 0..TRIES_MAX {
        let after = match change(before.record.clone()) {
            Ok(after) => after,
            Err(Refusal::QuantityTooLarge { .. }) => {
                return Ok(redirect(&did(back, "too-many", Some(sku), None)));
            }
            Err(_) => return Ok(redirect(&did(back, "too-many-lines", None, None))),
        };
        let write = cart::save(shop, &id, &before, &after, visit.now)?;
        match table.commit(&[write]).await {
            Ok(()) => return Ok(visit.with_cookie(redirect(done))),
            Err(CommitError::Refused(_)) => {
                before = cart::load_cart(table, shop, &id, visit.now).await?;
            }
            Err(CommitError::Table(TableError::Unavailable(why))) => {
                return Err(Problem::Unavailable(why));
            }
            Err(CommitError::Table(TableError::Broken(why))) => return Err(Problem::Broken(why)),
        }
    }
    Err(Problem::Unavailable("the cart keeps changing".to_owned()))
}
