//! The catalogue and its products.

use super::answer::{Problem, page};
use super::visit::Visit;
use crate::store::stock;
use bytes::Bytes;
use domain::catalog::Product;
use domain::ids::ProductId;
use domain::phrase::{link, search};
use http::{Response, StatusCode};
use ports::table::Table;
use views::pages::catalogue::{Asked, CataloguePage};
use views::pages::product::ProductPage;

/// A longer search says no more.
const QUERY_CHARS_MAX: usize = 80;
/// As many other searches as fit one line.
const SUGGESTIONS_MAX: usize = 4;

pub(super) async fn listing(
    table: &impl Table,
    visit: &Visit<'_>,
) -> Result<Response<Bytes>, Problem> {
    let query: String = visit.asked.query("q").trim().chars().take(QUERY_CHARS_MAX).collect();
    let category = Some(visit.asked.query("category")).filter(|name| !name.is_empty());
    let matches = |product: &&Product| category.is_none_or(|name| product.category == name);
    let products = &visit.catalog;
    let found: Vec<&Product> = if query.is_empty() {
        products.products().iter().filter(matches).collect()
    } else {
        let hits = search::find(products, &query);
        hits.iter().filter_map(|(id, _)| products.product(*id)).filter(matches).collect()
    };
    let suggestions: Vec<String> = if found.is_empty() {
        products.categories().into_iter().take(SUGGESTIONS_MAX).map(str::to_owned).collect()
    } else {
        Vec::new()
    };
    let free = stock::free(table, &visit.shop.id, visit.now).await?;
    let bookable = visit.bookable(table).await?;
    let asked =
        Asked { category, query: &query, page: visit.asked.query("page").parse().unwrap_or(1) };
    let mut listing = CataloguePage::new(
        visit.chrome(),
        products,
        asked,
        &found,
        &suggestions,
        |sku| free.get(sku).copied(),
        &bookable,
    );
    let methods = visit.shop.policy.payment_methods.iter();
    listing.payment_methods = methods.map(|method| in_short(method).to_owned()).collect();
    Ok(visit.with_cookie(page(StatusCode::OK, &listing)))
}

pub(super) async fn product(
    table: &impl Table,
    visit: &Visit<'_>,
    id: &str,
) -> Result<Response<Bytes>, Problem> {
    let product = id.parse::<ProductId>().ok().and_then(|id| visit.catalog.product(id));
    let Some(product) = product else {
        return Err(Problem::NotFound(Some(Box::new(visit.chrome()))));
    };
    let free = stock::free(table, &visit.shop.id, visit.now).await?;
    let chrome = if visit.cart.record.is_empty() {
        visit.chrome_saying(&link::product_words(&product.name))
    } else {
        visit.chrome()
    };
    let bookable = visit.bookable(table).await?;
    let free = |sku: &_| free.get(sku).copied();
    let shown = ProductPage::new(chrome, &visit.catalog, product, free, &bookable);
    Ok(visit.with_cookie(page(StatusCode::OK, &shown)))
}

/// How one can pay, without where the money goes: that is asked for with an order.
fn in_short(method: &str) -> &str {
    let ends = [" to ", ":", ","].iter().filter_map(|end| method.find(end));
    ends.min().and_then(|end| method.get(..end)).unwrap_or(method)
}
