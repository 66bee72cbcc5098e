//! English: where the goods of an order go, and come back from.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::asked(Language::En, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::Delivery,
        "can|could you [please] deliver|bring [it|them|this] to {text}, take [it|them|this] to {text}, [i] am|im at {text}, \
         [actually|instead] deliver|bring|send|ship [it|them|this|everything] [my] [order|goods|things] to {text}, \
         [i] [want|would|need] [like] [it|this|them] delivered to {text}, \
         checkout|order [now] [and] deliver|bring|send [it|them] to {text}, \
         place my order [and] deliver [it] to {text}, deliver [it|them] at {text}, \
         [my|the] [delivery|home] address is {text}, [my|the] delivery address {text}, \
         delivery [address] to {text}, [i] live|stay in|at|on|near {text}",
    ),
    (
        Act::ReturnRequest,
        "{name} is not|isnt working [i] want to return it, i want my money back, [i] want a refund, i got the wrong item, i got the wrong {text}, \
         [i] want|would|need|wish|id [like] [to] return|send|give [back] the|my|some|one|a|this {text}, \
         can|may|could i return|exchange the|my|some|one|a|this {text}, \
         i am|im returning the|my|some|one|a|this {text}",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::Delivery),
    help: "Say where to deliver",
    examples: &[
        "deliver to Kira road",
        "please deliver it to plot 5, Kira road",
        "checkout, deliver to Kira road",
        "my address is plot 12 Kampala road",
        "delivery address is Ntinda, blue gate",
        "bring it to Makerere hostel",
        "send my order to Bukoto flats",
        "order now and deliver to plot 5 Kira road",
        "delivery to Ntinda stage",
        "I want it delivered to Kira road",
        "deliver everything to the school gate",
        "I live at plot 7 Acacia avenue",
    ],
}];
