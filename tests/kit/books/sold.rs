//! What a random shop's orders are of: two products each, or a delivery and a product.

use domain::ids::{OrderNumber, Sku};
use domain::ledger::voucher::{ReturnedGoods, Revenue, RevenueLine};

/// One of the products the shop sells.
fn product(number: OrderNumber) -> Sku {
    format!("PRODUCT-{}", number.0 % 20).parse().expect("a stock-keeping unit")
}

/// An order's two lines, which add up to its amounts: net, discount, tax and cost. A delivery is no
/// product.
pub(super) fn sold_lines(
    revenue: Revenue,
    number: OrderNumber,
    amounts: (i64, i64, i64, i64),
) -> Vec<RevenueLine> {
    let (net, discount, tax, cost) = amounts;
    let first = |amount: i64| amount / 3;
    let sku = (revenue != Revenue::Delivery).then(|| product(number));
    let one = RevenueLine {
        revenue,
        sku,
        quantity: 2,
        net: first(net),
        discount: first(discount),
        tax: first(tax),
        cost: first(cost),
    };
    let other = RevenueLine {
        revenue: Revenue::Goods,
        sku: Some(product(OrderNumber(number.0 * 7))),
        quantity: 500,
        net: net - one.net,
        discount: discount - one.discount,
        tax: tax - one.tax,
        cost: cost - one.cost,
    };
    vec![one, other]
}

/// What came back of an order: one of its products, and something for which nothing stands.
pub(super) fn came_back(number: OrderNumber, net: i64, cost: i64) -> Vec<ReturnedGoods> {
    let (quantity, sku) = (1, product(number));
    vec![ReturnedGoods { sku, quantity, net: net / 3, cost: cost / 3 }]
}
