//! What a waiter can do: eight functions over the catalogue, the customer's cart and orders. What
//! it puts into the cart is put there by the order agent, as if the customer had tapped it.

use super::cashier::{self, field};
use crate::store::{self, StoreError};
use domain::cart::{self, Cart};
use domain::catalog::{Catalog, Measure, Product, Variant};
use domain::command::CustomerCommand;
use domain::ids::{OrderNumber, PersonId, Sku};
use domain::language::Language;
use domain::order::Order;
use domain::phrase::{self, counts};
use domain::shop::Shop;
use domain::stock::StockLevel;
use domain::time::Timestamp;
use ports::table::Table;
use ports::words::ToolCall;
use ports::words::tool::{self, Field, Kind, Tool};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// More products are no recommendation.
const FOUND_MAX: usize = 8;

/// Where a waiter works: what it sees, and what it has done in this talk.
pub(super) struct Floor<'a, T> {
    pub(super) table: &'a T,
    pub(super) shop: &'a Shop,
    pub(super) catalog: &'a Catalog,
    pub(super) person: PersonId,
    now: Timestamp,
    levels: BTreeMap<Sku, StockLevel>,
    /// How many the customer may have spoken of.
    said: BTreeSet<u32>,
    before: Cart,
    cart: Cart,
    is_done: bool,
    is_personal: bool,
}

/// The eight functions.
pub(super) fn tools() -> Vec<Tool> {
    let tool = |name: &str, description: &str, fields: Vec<Field>| Tool {
        name: name.to_owned(),
        description: description.to_owned(),
        fields,
    };
    let sku = |description| field("sku", description, cashier::sku());
    let number = Kind::Integer { least: 1, most: i64::from(u32::MAX) };
    let maybe = |field: Field| Field { required: false, ..field };
    let quantity = "How many, as the customer said: pieces, grams or millilitres.";
    vec![
        tool(
            "search_products",
            "Find goods by words: names, kinds, uses. Gives names, codes and prices.",
            vec![field("query", "A few words.", Kind::Text { chars_max: 80 })],
        ),
        tool(
            "get_product_details",
            "All sizes of one product with prices, units and whether they are in stock.",
            vec![sku("The code of the product or one of its sizes.")],
        ),
        tool(
            "add_to_cart",
            "Put goods into the customer's cart, as many as they asked for.",
            vec![sku("The code."), field("quantity", quantity, cashier::quantity())],
        ),
        tool("view_cart", "What is in the cart, with the total.", Vec::new()),
        tool(
            "remove_from_cart",
            "Take goods out of the cart, or some of them.",
            vec![
                sku("The code."),
                maybe(field("quantity", "How many; all without it.", cashier::quantity())),
            ],
        ),
        cashier::tool(),
        tool(
            "get_payment_link",
            "How the customer can pay for an order, and how much is due.",
            vec![maybe(field("order", "Its number; the newest without it.", number.clone()))],
        ),
        tool(
            "check_order_status",
            "Where one of the customer's own orders is.",
            vec![maybe(field("order", "Its number; the newest without it.", number))],
        ),
    ]
}

impl<'a, T: Table> Floor<'a, T> {
    pub(super) async fn open(
        table: &'a T,
        (shop, catalog): (&'a Shop, &'a Catalog),
        (person, now): (PersonId, Timestamp),
        cart: &Cart,
        said: &[&str],
    ) -> Result<Self, StoreError> {
        let levels = store::stock::levels(table, &shop.id).await?;
        let said = said.iter().flat_map(|text| counts(text)).collect();
        let (before, cart) = (cart.clone(), cart.clone());
        Ok(Self {
            table,
            shop,
            catalog,
            person,
            now,
            levels,
            said,
            before,
            cart,
            is_done: false,
            is_personal: false,
        })
    }

    /// Runs a function; what it comes to is told to the model, also why it was refused.
    pub(super) async fn run(&mut self, call: &ToolCall) -> Result<Value, String> {
        let tools = tools();
        let arguments = tool::check(call, &tools).map_err(|misuse| misuse.to_string())?;
        let is_looking = matches!(call.name.as_str(), "search_products" | "get_product_details");
        self.is_personal |= !is_looking;
        match call.name.as_str() {
            "search_products" => Ok(self.search(arguments["query"].as_str().unwrap_or_default())),
            "get_product_details" => {
                let (product, _) = self.goods(arguments)?;
                Ok(self.details(product))
            }
            "add_to_cart" => self.add(arguments),
            "view_cart" => Ok(self.held()),
            "remove_from_cart" => self.remove(arguments),
            "create_order" => self.hand_over(arguments),
            "get_payment_link" => self.payment(arguments).await,
            "check_order_status" => self.status(arguments).await,
            _ => Err("there is no such function".to_owned()),
        }
    }

    /// Whether the order was handed over.
    pub(super) fn is_done(&self) -> bool {
        self.is_done
    }

    /// Whether it did or looked up anything that is this customer's alone.
    pub(super) fn is_personal(&self) -> bool {
        self.is_personal
    }

    /// The codes of what can't be had.
    pub(super) fn sold_out(&self) -> impl Iterator<Item = &Sku> {
        self.levels.iter().filter(|(_, level)| level.available <= 0).map(|(sku, _)| sku)
    }

    /// What the order agent is to do, in order.
    pub(super) fn commands(&self) -> Vec<CustomerCommand> {
        let held = |cart: &Cart, sku: &Sku| {
            cart.lines.iter().find(|line| line.sku == *sku).map_or(0, |line| line.quantity)
        };
        let mut commands = Vec::new();
        let gone = self.before.lines.iter().filter(|line| held(&self.cart, &line.sku) == 0);
        commands.extend(gone.map(|line| CustomerCommand::CartRemove { sku: line.sku.clone() }));
        for line in &self.cart.lines {
            if held(&self.before, &line.sku) != line.quantity {
                let (sku, quantity) = (line.sku.clone(), line.quantity);
                commands.push(CustomerCommand::CartChange { sku, quantity });
            }
        }
        if self.is_done {
            commands.push(CustomerCommand::Checkout);
        }
        commands
    }

    fn search(&self, query: &str) -> Value {
        let found = phrase::search::find(self.catalog, query).into_iter().take(FOUND_MAX);
        let products = found.filter_map(|(id, _)| self.catalog.product(id));
        let listed = products.map(|product| {
            json!({
                "name": product.name,
                "sku": product.variants.first().map(|variant| variant.sku.as_str()),
                "category": product.category,
                "price": product.cheapest().map(Variant::price_text),
                "sizes": product.variants.len(),
            })
        });
        json!({ "products": listed.collect::<Vec<_>>() })
    }

    fn details(&self, product: &Product) -> Value {
        let sizes = product.variants.iter().map(|variant| {
            json!({
                "sku": variant.sku.as_str(),
                "size": variant.label,
                "price": variant.price_text(),
                "unit": unit(variant.measure),
                "in_stock": self.is_free(product, variant, 1),
            })
        });
        json!({
            "name": product.name,
            "description": product.description,
            "sizes": sizes.collect::<Vec<_>>(),
        })
    }

    fn add(&mut self, arguments: &Value) -> Result<Value, String> {
        let (product, variant) = self.goods(arguments)?;
        let quantity = self.counted(arguments)?;
        let before = self.cart.lines.iter().find(|line| line.sku == variant.sku);
        let wanted = before.map_or(0, |line| line.quantity).saturating_add(quantity);
        if !self.is_free(product, variant, wanted) {
            return Err("so many are not in stock".to_owned());
        }
        let cart = self.cart.clone().add(&variant.sku, quantity, variant.measure);
        self.cart = cart.map_err(|_| "so much of it is not sold in one order".to_owned())?;
        Ok(self.held())
    }

    fn remove(&mut self, arguments: &Value) -> Result<Value, String> {
        let (_, variant) = self.goods(arguments)?;
        let held = self.cart.lines.iter().find(|line| line.sku == variant.sku);
        let held = held.ok_or_else(|| "that is not in the cart".to_owned())?.quantity;
        let left = match arguments.get("quantity") {
            Some(_) => held.saturating_sub(self.counted(arguments)?),
            None => 0,
        };
        let cart = self.cart.clone().set(&variant.sku, left, variant.measure);
        self.cart = cart.map_err(|_| "so much of it is not sold in one order".to_owned())?;
        Ok(self.held())
    }

    fn hand_over(&mut self, order: &Value) -> Result<Value, String> {
        if !cashier::is_cart(order, &self.cart) {
            return Err("that is not the cart; look at the cart and ask the customer".to_owned());
        }
        self.is_done = true;
        Ok(json!({ "handed_over": true, "next": "the customer sees the total and is asked" }))
    }

    async fn payment(&self, arguments: &Value) -> Result<Value, String> {
        let order = self.order(arguments).await?;
        let due = order.due().map_err(|_| "it cannot be told".to_owned())?;
        Ok(json!({
            "order": order.number.to_string(),
            "due": due.to_string(),
            "ways_to_pay": self.shop.policy.payment_methods,
        }))
    }

    async fn status(&self, arguments: &Value) -> Result<Value, String> {
        let order = self.order(arguments).await?;
        let total = order.total.to_string();
        Ok(json!({
            "order": order.number.to_string(),
            "state": views::chat::state_word(Language::En, order.state),
            "total": total,
        }))
    }

    /// One of the customer's own orders.
    async fn order(&self, arguments: &Value) -> Result<Order, String> {
        let (table, shop) = (self.table, &self.shop.id);
        let found = match arguments["order"].as_u64() {
            None => store::standing::newest_of(table, shop, self.person, self.now).await,
            Some(number) => {
                let found = store::order::load_order(table, shop, OrderNumber(number)).await;
                match found.map(|found| found.map(|found| found.record)) {
                    Ok(Some(order)) => {
                        store::standing::of_order(table, order, self.now).await.map(Some)
                    }
                    none => none,
                }
            }
        };
        let found = found.map_err(|_| "it cannot be looked up now".to_owned())?;
        let own = found.filter(|order| order.customer.person == self.person);
        own.ok_or_else(|| "the customer has no such order".to_owned())
    }

    fn goods(&self, arguments: &Value) -> Result<(&'a Product, &'a Variant), String> {
        let sku = arguments["sku"].as_str().and_then(|sku| sku.parse::<Sku>().ok());
        let found = sku.and_then(|sku| self.catalog.find(&sku));
        found.ok_or_else(|| "there is no such code; search for the goods".to_owned())
    }

    /// A quantity that the customer may have meant: one they said.
    fn counted(&self, arguments: &Value) -> Result<u32, String> {
        let count = arguments["quantity"].as_u64().and_then(|count| u32::try_from(count).ok());
        let said = count.filter(|count| self.said.contains(count));
        said.ok_or_else(|| "the customer did not say so many; ask how many".to_owned())
    }

    /// Whether so much can be had.
    fn is_free(&self, product: &Product, variant: &Variant, quantity: u32) -> bool {
        let level = self.levels.get(&variant.sku);
        !product.is_stockable() || level.is_some_and(|it| it.available >= i64::from(quantity))
    }

    fn held(&self) -> Value {
        let priced = self.cart.priced(self.catalog).unwrap_or_default();
        let total = cart::total(&priced, self.shop).map(|total| total.to_string());
        let lines = priced.iter().map(|line| {
            json!({
                "sku": line.variant.sku.as_str(),
                "name": line.product.variant_name(line.variant),
                "quantity": line.quantity,
                "unit": unit(line.variant.measure),
                "shown": line.variant.measure.before_name(i64::from(line.quantity)),
                "price": line.total.to_string(),
            })
        });
        json!({ "lines": lines.collect::<Vec<_>>(), "total": total.unwrap_or_default() })
    }
}

fn unit(measure: Measure) -> &'static str {
    match measure {
        Measure::Piece => "pieces",
        Measure::Gram => "grams",
        Measure::Millilitre => "millilitres",
    }
}
