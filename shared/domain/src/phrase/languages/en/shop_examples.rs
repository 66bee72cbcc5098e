//! English: examples of what is said of orders and stock.

pub(super) const PAYMENT_RECORD: &[&str] = &[
    "order 1001 paid 24,000 cash",
    "received 24000 mobile money for order 1001 ref QX12",
    "1001 paid cash",
    "order 1001 paid cash",
    "paid 24k cash for order 1001",
    "received 24,000 cash for order 1001",
    "order 1001 paid 90k bank",
    "record payment order 1001 24000 cash",
    "payment 24000 cash order 1001",
    "order #1001 paid bank",
    "order 1001 paid 24000 cash please",
    "order 1001 paid 10,000 mobile money",
];

pub(super) const ORDER_SET_STATE: &[&str] = &[
    "change order 1001 to dispatched",
    "dispatch 1001",
    "1001 is ready",
    "order 1001 dispatched",
    "mark order 1001 as delivered",
    "confirm order 1002",
    "1003 delivered",
    "order 1002 confirmed",
    "complete order 1003",
    "order 1001 is on the way",
    "sent order 1001",
    "order 1002 packed",
];

pub(super) const ORDER_CANCEL: &[&str] = &[
    "cancel order 1001 out of stock",
    "cancel order 1001",
    "cancel 1001",
    "cancel order #1001",
    "please cancel order 1001",
    "cancel order 1001 because it is late",
    "cancel the order 1001",
    "order 1001 cancel",
    "cancel 1001 customer changed her mind",
    "cancel order no 1001",
    "cancel order 1001: nobody home",
    "cancel order number 1001",
];

pub(super) const STOCK_LEVEL: &[&str] = &[
    "stock",
    "stock sugar",
    "how many sugar left?",
    "stock of milk",
    "how much sugar is left",
    "stock level",
    "how many milk do we have",
    "check stock sugar",
    "sugar stock",
    "what is in stock",
    "show stock",
    "milk left",
];

pub(super) const ORDER_ON_CREDIT: &[&str] = &[
    "order 1001 on credit till Friday",
    "order 1001 on credit",
    "order 1001 on credit please",
    "order 1001 on account",
    "order 1001 pay later",
    "order 1001 on credit due Friday",
    "order 1001 on credit until 30 November",
    "order #1001 on credit",
    "sell order 1001 on credit",
    "order 1001 on credit due 30 Nov",
    "order 1001 will pay later",
    "give order 1001 on credit till Friday",
];

pub(super) const ORDER_DISCOUNT: &[&str] = &[
    "discount 2,000 on order 1001",
    "order 1001 discount 2,000",
    "give order 1001 a discount of 2000",
    "2,000 off order 1001",
    "discount 10% on order 1001",
    "discount of 2k on order 1001",
    "order 1001 discount 2k",
    "discount order 1001 by 2,000",
    "discount 1,000 for order 1001",
    "please discount 2,000 on order 1001",
    "order #1001 discount 500",
    "order 1001 discount 1,500",
    "discount 500 on order 1001",
];

pub(super) const ORDER_RETURN: &[&str] = &[
    "return 2 white soap from order 1001, restock",
    "order 1001 returned, damaged",
    "order 1001 returned, write off",
    "return order 1001, restock",
    "order 1001 returned, restock",
    "return 1 milk from order 1001, restock",
    "order 1001 returned restock",
    "return 3 milk from order 1001, restock",
    "return 1 sugar of order 1001, write off",
    "order #1001 returned damaged",
    "return order 1001 restock",
    "return 2 milk from order 1001, restock",
];

pub(super) const ORDER_EXCHANGE: &[&str] = &[
    "exchange 1 sugar of order 1001 for 2 white soap",
    "order 1001 exchange 1 sugar for 1 milk",
    "exchange 1 milk of order 1001 for 1 sugar",
    "swap 1 sugar for 1 milk in order 1001",
    "order 1001 swap 2 sugar for 2 milk",
    "exchange order 1001 1 sugar for 1 milk",
    "order #1001 exchanged 1 sugar for 1 milk",
    "swap order 1001 1 milk for 1 sugar",
    "please exchange 1 sugar of order 1001 for 1 milk",
    "exchange 2 milk of order 1001 for 1 sugar",
    "order 1001: exchange 1 sugar for 2 milk",
    "order 1001 swapped 1 sugar for 1 milk",
];

pub(super) const ORDER_REFUND: &[&str] = &[
    "refund 4,500 cash for order 1001",
    "refund order 1001 4,500 cash",
    "refund 1,000 cash order 1001",
    "order 1001 refund 4,500 cash",
    "refund 4,500 for order 1001 cash",
    "refund 2,000 bank for order 1001",
    "refunded 4,500 cash for order 1001",
    "refund 10k mobile money for order 1001",
    "please refund 4,500 cash for order 1001",
    "order 1001 refunded 4,500 cash",
    "money back 4,500 cash order 1001",
    "refund 4500 from the till for order 1001",
];

pub(super) const STOCK_RECEIVE: &[&str] = &[
    "bought 20 sugar at 3,000 from Nile Wholesale on credit",
    "received 50 sugar 180,000 cash",
    "bought 50 sugar 180k cash",
    "bought 48 milk 64,800 mobile money",
    "bought 10 milk at 1,400 cash",
    "purchased 50 sugar 180,000 cash",
    "received 20 sugar 60,000 on credit from Nile Wholesale",
    "we bought 50 sugar 180,000 cash",
    "bought 50 sugar for 180,000 cash",
    "restocked with 50 sugar 180,000 cash",
    "bought 20 sugar at 3,000 each cash",
    "bought 12 milk 16,800 cash from Mukwano",
];

pub(super) const STOCK_ADJUST: &[&str] = &[
    "stock count sugar 57, two bags torn",
    "3 white soap broken",
    "2 sugar torn",
    "2 milk expired",
    "4 milk expired",
    "3 sugar torn",
    "lost 1 milk",
    "stock count milk 40, wrong delivery",
    "5 milk spoiled",
    "1 sugar stolen",
    "stock count milk 30, counted twice",
    "1 white soap broken",
];

pub(super) const STOCK_TRANSFER: &[&str] = &[
    "move 10 sugar from main to kiosk two",
    "transfer 10 sugar from main to kiosk two",
    "move 5 milk from kiosk two to main",
    "shift 10 sugar from main to kiosk two",
    "moved 10 sugar from main to kiosk two",
    "move 3 white soap from main to kiosk two",
    "transfer 20 milk from main to kiosk two",
    "please move 10 sugar from main to kiosk two",
    "move 10 sugar main to kiosk two",
    "transfer 2 milk from kiosk two to main",
    "shift 4 sugar from kiosk two to main",
    "moved 6 milk from main to kiosk two",
];

pub(super) const STOCK_LOW: &[&str] = &[
    "low stock",
    "what should I reorder?",
    "what is running low",
    "what is low",
    "what should i buy",
    "reorder list",
    "show low stock",
    "what's almost finished",
    "which goods are running out",
    "low stock list",
    "what is running out",
    "what's low",
];

pub(super) const STOCK_HISTORY: &[&str] = &[
    "history sugar last week",
    "sugar history",
    "stock history of milk",
    "history of sugar",
    "movements of sugar last week",
    "history milk this month",
    "stock movements sugar",
    "history sugar",
    "show history of sugar last week",
    "milk history this week",
    "movement of milk",
    "history of milk yesterday",
];

pub(super) const STOCK_AGING: &[&str] = &[
    "stock aging",
    "aging stock",
    "aging",
    "old stock",
    "aging sugar",
    "dead stock",
    "slow moving stock",
    "slow moving goods",
    "show stock aging",
    "stock aging of sugar",
    "please show stock aging",
    "aging report",
];

pub(super) const ORDER_SHOW: &[&str] = &[
    "order 1001",
    "show order 1001",
    "#1001",
    "1001",
    "order #1001",
    "see order 1001",
    "view order 1001",
    "order no 1001",
    "order number 1001",
    "status of order 1001",
    "show me order 1001",
    "open order 1001",
];

pub(super) const SHOP_HELP: &[&str] = &[
    "help",
    "commands",
    "help orders",
    "help stock",
    "help reports",
    "help settings",
    "what can you do?",
    "what can i say",
    "help payments",
    "help me",
    "please help",
    "instructions",
];
