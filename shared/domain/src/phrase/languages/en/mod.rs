//! English.

pub(super) mod advice;
pub(super) mod ahead;
mod books;
mod books_sayings;
pub(super) mod calendar;
pub(super) mod calendars;
pub(super) mod closures;
mod customer_examples;
mod days;
pub(super) mod delivery;
pub(super) mod desk;
mod desk_requests;
mod desk_sayings;
pub(super) mod downloads;
mod faq;
mod ledger_examples;
pub(super) mod mine;
pub(super) mod missed;
mod money_examples;
mod numbers;
pub(super) mod opening;
pub(super) mod papers;
pub(super) mod schedules;
pub(super) mod services;
mod shop_examples;
pub(super) mod till;

use self::numbers::{NUMBERS, NUMERALS, TALLIES};
use super::Pack;
use crate::language::Language;
use crate::order::CashAccount;
use crate::order::state::OrderState;
use crate::phrase::concept::Concept::{
    self, Account, Add, All, And, Ask, Because, Cancel, Cart, Catalogue, Change, Checkout, Clear,
    Code, Container, Dont, Extra, Filler, For, Greeting, Have, Help, HowMany, Human, If, Instead,
    Left, Mine, No, Not, Note, OffTopic, Order, Orders, Paid, Payment, Person, Place, Price,
    Receive, Record, Reference, Remove, Said, Sent, Show, Somebody, State, Status, Stock, Talk,
    Thanks, Unwanted, Want, Yes,
};
use crate::phrase::entry::{CommandName, Saying};

pub(super) const PACK: Pack = Pack {
    language: Language::En,
    words: WORDS,
    books: &[books::WORDS],
    days: days::DAYS,
    numbers: NUMBERS,
    tallies: TALLIES,
    numerals: NUMERALS,
    sayings: &[SAYINGS, books_sayings::SAYINGS],
};

const WORDS: &[(Concept, &str)] = &[
    (
        Filler,
        "\
         guys, asap, great, perfect, awesome, cool, oops, anymore, any more, any \
         longer, in the shop, \
         please, pls, u, partially, partial, part, plz, kindly, the, a, an, of, to, in, on, at, as, be, been, being, just, \
         now, then, so, also, too, me, us, you, your, it, its, this, that, thats, these, \
         those, there, here, from, some, any, today, am, let, lets, well, still, about, \
         number, num, nr, dear, sir, madam, boss, friend, very, much, into, detail, details, \
         info, out, up, more, right now, delivery, but, full, fully, total, amount, balance, due",
    ),
    (
        Greeting,
        "anyone there, anybody there, is anyone there, are you there, yo, hi, hello, hey, hallo, greetings, morning, good morning, good afternoon, \
         good evening, good day, how are you, how are you doing, how is it going, hi there, hello there, hey there, whats up, howdy, 👋",
    ),
    (
        Thanks,
        "thanks, thank you, thx, thank you so much, thank you very much, many thanks, thanks a lot, cheers, 🙏",
    ),
    (And, "and, plus, n"),
    (Person, "i, im, ive, id, we, weve, he, she, they, customer, client"),
    (Mine, "my, our, mine"),
    (For, "for, against, towards"),
    (Note, "with, by, via"),
    (Because, "because, since, reason, due to, coz, cos, bcoz, bcz"),
    (
        Yes,
        "yes, yeah, yep, yup, ok, okay, sure, correct, agreed, of course, go ahead, do it, yes please, i confirm, 👍, ✅, ✔",
    ),
    (No, "no wait, no, nope, nah, no thanks, no thank you, not now, 👎, ❌"),
    (
        Not,
        "not, isnt, didnt, hasnt, havent, wasnt, arent, doesnt, cannot, cant, wont, shouldnt, without having",
    ),
    (
        Dont,
        "dont, do not, dnt, never, never mind, nevermind, wait, hold on, stop, forget it, i changed my mind, changed my mind",
    ),
    // Not now, or only perhaps: what somebody will do is not done.
    (
        If,
        "if, when, once, unless, until, whenever, suppose, in case, will, would, could, \
         should, might, may, shall, tomorrow, later, soon, yet, almost, going to, after, before, maybe, perhaps, whether, either",
    ),
    (
        Said,
        "said, says, say, saying, told, tells, wrote, writes, asked, asks, texted, replied, claims, claimed, quote, note, notes, message",
    ),
    (
        Ask,
        "is, are, was, were, did, does, do, has, have, had, can, what, whats, who, whose, why, how, which",
    ),
    (
        OffTopic,
        "weather, rain, election, elections, president, politics, football, match, homework, \
         joke, jokes, bitcoin, crypto, news, poem, essay, song, movie, capital, translate, horoscope, love",
    ),
    (
        Show,
        "pull up, bring up, show, list, view, see, open, display, check, look at, let me see, show me",
    ),
    (
        Want,
        "gimme, send, kindly send, send over, order for me, pack for me, can you pack for me, could you send, can you send, let me get, ill get, \
         want, i want, i want to, need, i need, i would like, i would like to, would like, \
         id like, id like to, i d like, i will take, ill take, ill have, i will have, give me, \
         get me, send me, bring me, buy, purchase, get, take, can i have, can i get, \
         can i order, could i have, could i get, may i have, let me have, want to buy, \
         i want to buy, i want to order, i would like to order, i would like to buy, id like to order, id like to buy",
    ),
    (Add, "add, put, include, add to cart, can you add, could you add"),
    (Change, "reduce, change, make, set, update, mark, move, edit, switch"),
    (Instead, "instead, rather, only, actually, i meant, i mean"),
    (
        Remove,
        "leave out, scratch, skip, forget the, cross out, remove, delete, take out, take off, take away, drop, without, minus, get rid of, no more",
    ),
    (Unwanted, "i dont want, dont want, i do not want, do not want, i dont need"),
    (Clear, "clear, empty, reset, start over, start again"),
    (
        Checkout,
        "thats everything, that is everything, that will be everything, nothing more, all done, \
         checkout, check out, that is all, thats all, thats it, that is it, that will be all, \
         order now, buy now, place order, place the order, place my order, place an order, \
         make an order, finish order, finish, complete my order, im done, i am done, proceed, \
         proceed to checkout, pay now, ready to order, nothing else",
    ),
    (
        Place,
        "place, submit, accept quotation, accept the quotation, accept quote, accept the quote",
    ),
    (
        Status,
        "any update, any updates, any news on, has it been sent, is it on the way, is it \
         coming, when is it coming, how long will it take, where is my stuff, where are my \
         things, where is my package, where is my parcel, where is my delivery, \
         where, wheres, where is, status, track, tracking, progress, how far, eta, arrive, what happened to, when will, when is",
    ),
    (
        Cancel,
        "kill, scrap, forget about, drop order, drop the order, cancel, cancels, cancelling, cancellation, void",
    ),
    (
        Paid,
        "done paying, finished paying, has cleared, cleared, \
         paid, payed, deposit, deposited, sent money, money sent, sent the money, made payment, made the payment, i sent, \
         have sent, transferred, payment made, payment done, payment sent",
    ),
    (Sent, "sent"),
    (
        Receive,
        "got the money, i got the money, we got the money, received, recieved, receive, got paid",
    ),
    (Record, "record, log, register, enter"),
    (Payment, "payment, payments, money, pay"),
    (Concept::HelpReports, "help reports, help with reports, help on reports"),
    (Concept::HelpSettings, "help settings, help with settings, help on settings"),
    (
        Reference,
        "ref, reference, txn, trx, tid, transaction, transaction id, txn id, trans id, receipt",
    ),
    (Code, "code"),
    (
        Price,
        "hw much is, hw much, how mch is, price, prices, cost, costs, how much is, how much are, how much does, how much do, \
         how much for, price of, price for",
    ),
    (
        Have,
        "you got, u got, do you guys have, do you guys sell, do u guys sell, do u guys have, tell me about, more about, \
         do you have, do u have, u have, do you sell, do you stock, have you got, got any, is there, are there, \
         you have, in stock, available, find, search, search for, looking for, look for, i am looking for, im looking for",
    ),
    (HowMany, "how many, how much"),
    (Left, "left, remaining, remain, remains"),
    (
        Stock,
        "do we still have, do we have, do i still have, have we got, stock, stocks, inventory, stock level, stock levels, stock of, level",
    ),
    (
        Help,
        "help, commands, instructions, what can you do, what can i do, what can i say, \
         how does this work, how do i order, how do i buy, how to order, how to buy",
    ),
    (
        Human,
        "this bot is useless, useless bot, someone help me, can someone help me, anyone i can talk to, is there anyone i can talk to, \
         agent, human, operator, representative, customer care, customer service, customer support, support, real person, call me",
    ),
    (Talk, "talk, speak, chat, connect, contact, call, reach"),
    (
        Somebody,
        "person, someone, somebody, owner, manager, seller, people, assistant, attendant, staff",
    ),
    (Order, "order, ordered, ord, oder, odr"),
    (Orders, "orders, order summary, order report, order list, order overview"),
    (All, "all, everything, every, new, latest, recent, current"),
    (
        Cart,
        "cart, basket, trolley, what have i ordered so far, what have i ordered, whats my total, \
         my total, total please, how much is everything, how much is it all",
    ),
    (
        Catalogue,
        "what else do you have, what else do you sell, what else is there, \
         menu, catalogue, catalog, products, product, items, goods, pricelist, price list, \
         product list, browse, shop, what do you sell, what do you have, what can i buy, \
         what are you selling, what is available, whats available, what products do you have, what have you got, what you sell, what do u sell",
    ),
    (Extra, "extra, additional, again, overpaid, overpayment, on top, more money"),
    (
        Container,
        "bag, bags, packet, packets, pack, packs, pkt, piece, pieces, pcs, pc, bar, bars, \
         bottle, bottles, box, boxes, tin, tins, unit, units, carton, cartons, sachet, \
         sachets, jar, jars, sack, sacks, tray, trays, roll, rolls, size, ones",
    ),
    (State(OrderState::Draft), "draft, drafts"),
    (
        State(OrderState::PendingPayment),
        "pending, unpaid, pending payment, awaiting payment, waiting for payment",
    ),
    (
        State(OrderState::Confirmed),
        "go ahead with, confirm, confirmed, approve, approved, accept, accepted",
    ),
    (
        State(OrderState::Processing),
        "waiting for delivery, awaiting delivery, ready for pickup, ready for collection, start on, started on, working on, getting ready, \
         processing, process, processed, preparing, prepared, prepare, ready, packed, packing, in progress, being prepared, being packed",
    ),
    (
        State(OrderState::Dispatched),
        "with the rider, with rider, left the shop, has left the shop, given to the rider, \
         handed to the rider, rider has picked, the rider has picked, rider picked, the rider picked, rider took, dispached, despatched, \
         dispatch, dispatched, shipped, ship, sent out, send out, on the way, on its way, in transit, out for delivery, handed over",
    ),
    (
        State(OrderState::Completed),
        "received by the customer, has been received by the customer, customer got, customer \
         has got, customer has received, customer received, the customer got, the customer \
         received, reached the customer, has reached the customer, reached customer, picked by \
         customer, picked by the customer, was picked by customer, collected by the customer, customer picked up, customer picked, \
         complete, completed, done, delivered, deliver, finished, picked up, collected, fulfilled, closed",
    ),
    (State(OrderState::Cancelled), "cancelled, canceled"),
    (Account(CashAccount::Cash), "cash, till, drawer"),
    (Account(CashAccount::Bank), "bank, bank transfer, bank account, bank deposit, eft"),
    (
        Account(CashAccount::MobileMoney),
        "mobile money, momo, mobile, mtn, mtn momo, mtn mobile money, airtel money, airtel, mpesa, m pesa",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying { name: CommandName::Greet, help: "Say hello", examples: customer_examples::GREET },
    Saying {
        name: CommandName::Browse,
        help: "See what we sell",
        examples: customer_examples::BROWSE,
    },
    Saying {
        name: CommandName::ProductInfo,
        help: "See a product and its price",
        examples: customer_examples::PRODUCT_INFO,
    },
    Saying { name: CommandName::Search, help: "Search", examples: customer_examples::SEARCH },
    Saying {
        name: CommandName::CartAdd,
        help: "Order things",
        examples: customer_examples::CART_ADD,
    },
    Saying {
        name: CommandName::CartChange,
        help: "Change how many",
        examples: customer_examples::CART_CHANGE,
    },
    Saying {
        name: CommandName::CartRemove,
        help: "Take something out",
        examples: customer_examples::CART_REMOVE,
    },
    Saying {
        name: CommandName::CartClear,
        help: "Empty your cart",
        examples: customer_examples::CART_CLEAR,
    },
    Saying {
        name: CommandName::CartView,
        help: "See your cart",
        examples: customer_examples::CART_VIEW,
    },
    Saying {
        name: CommandName::Checkout,
        help: "Order what is in your cart",
        examples: customer_examples::CHECKOUT,
    },
    Saying {
        name: CommandName::OrderConfirm,
        help: "Say yes to the summary",
        examples: customer_examples::ORDER_CONFIRM,
    },
    Saying {
        name: CommandName::OrderStatus,
        help: "Ask where your order is",
        examples: customer_examples::ORDER_STATUS,
    },
    Saying {
        name: CommandName::OrderPlace,
        help: "Place an order you wrote on the web",
        examples: customer_examples::ORDER_PLACE,
    },
    Saying {
        name: CommandName::PaymentReport,
        help: "Tell us that you have paid",
        examples: customer_examples::PAYMENT_REPORT,
    },
    Saying {
        name: CommandName::CancelRequest,
        help: "Cancel an order",
        examples: customer_examples::CANCEL_REQUEST,
    },
    Saying {
        name: CommandName::ContinueCart,
        help: "Go on with a cart of the web shop",
        examples: customer_examples::CONTINUE_CART,
    },
    Saying {
        name: CommandName::Human,
        help: "Talk to a person",
        examples: customer_examples::HUMAN,
    },
    Saying {
        name: CommandName::Help,
        help: "See what you can say",
        examples: customer_examples::HELP,
    },
    Saying {
        name: CommandName::OrderList,
        help: "List orders",
        examples: books_sayings::ORDER_LISTS,
    },
    Saying {
        name: CommandName::OrderShow,
        help: "Show one order",
        examples: shop_examples::ORDER_SHOW,
    },
    Saying {
        name: CommandName::PaymentRecord,
        help: "Record a payment",
        examples: shop_examples::PAYMENT_RECORD,
    },
    Saying {
        name: CommandName::OrderSetState,
        help: "Move an order along",
        examples: shop_examples::ORDER_SET_STATE,
    },
    Saying {
        name: CommandName::OrderCancel,
        help: "Cancel an order",
        examples: shop_examples::ORDER_CANCEL,
    },
    Saying {
        name: CommandName::StockLevel,
        help: "See what is in stock",
        examples: shop_examples::STOCK_LEVEL,
    },
    Saying {
        name: CommandName::ShopHelp,
        help: "See what you can say",
        examples: shop_examples::SHOP_HELP,
    },
];
