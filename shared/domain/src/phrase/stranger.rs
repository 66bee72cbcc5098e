//! Words of a customer that only the shop may say. They are named for the audit log and never
//! become a command.

use super::concept::Concept;
use super::entry::CommandName;
use super::sentence::Sentence;
use super::{doubt, shop};

/// The shop's command that a customer's words look like, by name; nothing where a customer says
/// the same of their own order.
pub(super) fn shop_words(sentence: &Sentence) -> Option<CommandName> {
    let name = shop::entry(sentence)?.name;
    let own = sentence.has(Concept::Mine) || sentence.has(Concept::Person);
    let asks = doubt::is_question(sentence);
    let personal = own || asks;
    let mut tokens = sentence.tokens.iter();
    let opens = tokens.find(|token| {
        token.figure().is_some() || token.concept.is_some_and(|concept| !concept.is_plain())
    });
    let verb = opens.and_then(|token| token.concept);
    let shops = match name {
        // "I paid …" and "paid 24000 for order 1001" are a customer's; "order 1001 paid" is not.
        CommandName::PaymentRecord => {
            let reports = matches!(verb, Some(Concept::Paid | Concept::Payment | Concept::Sent));
            // "Order 1001 received, thanks" speaks of goods.
            let goods = sentence.has(Concept::Receive) && sentence.figures().count() == 1;
            !personal && !reports && !goods
        }
        CommandName::OrderSetState => !personal && sentence.figures().next().is_some(),
        // "Cancel order 1001" is a customer's too; with a reason behind it, it is the shop's.
        CommandName::OrderCancel => !personal && sentence.has_words_besides_numbers(),
        CommandName::OrderList => !sentence.has(Concept::Mine),
        CommandName::StockLevel => {
            let wants = sentence.has(Concept::Want) || sentence.has(Concept::Add);
            sentence.has(Concept::Stock) && !asks && !wants
        }
        CommandName::Greet
        | CommandName::Help
        | CommandName::Browse
        | CommandName::Search
        | CommandName::ProductInfo
        | CommandName::CartAdd
        | CommandName::CartChange
        | CommandName::CartRemove
        | CommandName::CartClear
        | CommandName::CartView
        | CommandName::Checkout
        | CommandName::OrderConfirm
        | CommandName::OrderPlace
        | CommandName::OrderStatus
        | CommandName::CancelRequest
        | CommandName::PaymentReport
        | CommandName::ContinueCart
        | CommandName::Human
        | CommandName::OrderShow
        | CommandName::Books(_)
        | CommandName::Desk(_)
        | CommandName::ShopHelp => false,
    };
    shops.then_some(name)
}
