//! English: examples of what customers say.

pub(super) const GREET: &[&str] = &[
    "hello",
    "Hi there!",
    "good morning",
    "hey",
    "good evening",
    "hi",
    "good afternoon",
    "hello there",
    "greetings",
    "hiii",
    "hey there",
    "morning",
];

pub(super) const BROWSE: &[&str] = &[
    "menu",
    "what do you sell?",
    "show products",
    "groceries",
    "catalogue",
    "products",
    "price list",
    "what do you have?",
    "show me the menu",
    "show all products",
    "list products",
    "what are you selling",
];

pub(super) const PRODUCT_INFO: &[&str] = &[
    "price of sugar",
    "do you have rice?",
    "sugar",
    "how much is milk?",
    "how much is the sugar",
    "show me rice",
    "have you got soap?",
    "milk price",
    "what does cooking oil cost",
    "do you sell sugar?",
    "is there milk?",
    "price of the phone charger",
];

pub(super) const CART_CHANGE: &[&str] = &[
    "make it 3 sugar",
    "change milk to 2",
    "change sugar to 5",
    "make milk 4",
    "set sugar to 2",
    "change the sugar to 3",
    "update milk to 6",
    "3 sugar instead",
    "change my milk to 2",
    "sugar to 4 instead",
    "make the sugar 5",
    "set milk to 1",
];

pub(super) const CART_REMOVE: &[&str] = &[
    "remove sugar",
    "no milk",
    "take out the milk",
    "remove the sugar",
    "delete milk",
    "drop the sugar",
    "i don't want sugar",
    "remove milk please",
    "take off the sugar",
    "without sugar",
    "remove the milk from my cart",
    "no sugar",
];

pub(super) const CHECKOUT: &[&str] = &[
    "checkout",
    "that's all",
    "order now",
    "buy",
    "check out",
    "place my order",
    "i'm done",
    "that is all",
    "that's it",
    "checkout please",
    "buy now",
    "complete my order",
];

pub(super) const ORDER_CONFIRM: &[&str] = &[
    "yes",
    "confirm",
    "ok",
    "yes please",
    "okay",
    "sure",
    "yes, confirm",
    "yeah",
    "i confirm",
    "correct",
    "ok yes",
    "go ahead",
];

pub(super) const ORDER_STATUS: &[&str] = &[
    "where is my order?",
    "status 1001",
    "order #1001",
    "order 1001",
    "status of order 1001",
    "track order 1001",
    "where is order 1001",
    "my order",
    "my orders",
    "#1001",
    "track my order",
    "status of my order",
];

pub(super) const ORDER_PLACE: &[&str] = &[
    "place order 1002",
    "checkout 1002",
    "place 1002",
    "place order #1002",
    "please place order 1002",
    "place my order 1002",
    "checkout order 1002",
    "place the order 1002",
    "order now 1002",
    "place order number 1002",
    "place order 1002 please",
    "submit order 1002",
    "accept quotation 1002",
];

pub(super) const PAYMENT_REPORT: &[&str] = &[
    "I have paid",
    "paid 24000 for order 1001 ref QX1",
    "i paid",
    "i have paid order 1001",
    "I paid 24000 for order 1001",
    "paid",
    "i sent 24,000 for order 1001",
    "payment sent",
    "paid for order 1001",
    "i sent the money",
    "i have paid for order 1001",
    "i already paid",
];

pub(super) const CANCEL_REQUEST: &[&str] = &[
    "cancel my order",
    "cancel order 1001",
    "cancel my order please",
    "please cancel my order",
    "cancel my order 1001",
    "i want to cancel my order",
    "cancel the order",
    "cancel order #1001",
    "cancel order 1001 please",
    "cancel 1001",
    "i want to cancel order 1001",
    "i want to cancel my order 1001",
];

pub(super) const HUMAN: &[&str] = &[
    "agent",
    "talk to a person",
    "human",
    "customer care",
    "i want to talk to someone",
    "call me",
    "operator",
    "speak to someone",
    "talk to the owner",
    "support",
    "i want to speak to a person",
    "real person",
];

pub(super) const SEARCH: &[&str] = &[
    "do you have bread?",
    "find bread",
    "search bread",
    "have you got eggs?",
    "i am looking for bread",
    "looking for tomatoes",
    "do you sell bread?",
    "search for eggs",
    "is there bread?",
    "do you stock bread?",
    "do you sell eggs?",
    "find me bread",
];

pub(super) const CART_ADD: &[&str] = &[
    "2 sugar and a soap",
    "add 3 milk",
    "rice 10 kg x2",
    "I want two kilos of sugar",
    "2 sugar",
    "i want 3 milk",
    "give me 2 sugar",
    "2 sugar please",
    "add 2 sugar and 3 milk",
    "i need 4 milk",
    "can i have 2 sugar",
    "three milk",
];

pub(super) const CART_CLEAR: &[&str] = &[
    "clear cart",
    "empty cart",
    "empty my cart",
    "clear my cart",
    "clear the cart",
    "start over",
    "remove everything",
    "remove all",
    "clear everything",
    "cancel my cart",
    "clear",
    "empty the cart please",
];

pub(super) const CART_VIEW: &[&str] = &[
    "cart",
    "show my cart",
    "my cart",
    "view cart",
    "see my cart",
    "what is in my cart?",
    "show cart",
    "basket",
    "my basket",
    "show me my cart",
    "view my cart",
    "whats in my cart",
];

pub(super) const CONTINUE_CART: &[&str] = &[
    "Continue with cart 7K2M9QXA1B2C",
    "continue with cart 7K2M9QXA1B2C",
    "cart 7K2M9QXA1B2C",
    "continue cart 7K2M9QXA1B2C",
    "my cart 7K2M9QXA1B2C",
    "please continue with cart 7K2M9QXA1B2C",
    "go on with cart 7K2M9QXA1B2C",
    "Continue with cart 7k2m9qxa1b2c",
    "hello, continue with cart 7K2M9QXA1B2C",
    "the cart 7K2M9QXA1B2C",
    "open cart 7K2M9QXA1B2C",
    "continue with my cart 7K2M9QXA1B2C",
];

pub(super) const HELP: &[&str] = &[
    "help",
    "what can you do?",
    "what can i say",
    "how do i order?",
    "instructions",
    "help me",
    "commands please",
    "commands",
    "please help",
    "help please",
    "what can i do?",
    "instructions please",
];
