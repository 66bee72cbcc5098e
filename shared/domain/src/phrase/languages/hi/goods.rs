//! Hindi: what is said of what is offered and of what is in orders.

use crate::phrase::concept::Books::{
    Description, Digital, Exchange, Grouping, IsNow, LowLimit, NameOf, NewDigital, NewOrder,
    NewProduct, NewService, Payments, PhoneNumber, Quotation, Relist, Service, Tell, Unlist,
};
use crate::phrase::concept::Concept::{self, Books, Filler, For, HelpReports, HelpSettings};

pub(super) const WORDS: &[(Concept, &str)] = &[
    (
        Books(NewProduct),
        "naya product, product add karo, naya item, product jodo, naya saman add karo, item add karo",
    ),
    (Books(NewService), "nayi service, service add karo, nayi sewa"),
    (Books(NewDigital), "naya digital product, digital product add karo"),
    (Books(Service), "service, sewa"),
    (Books(Digital), "digital, digital product"),
    (
        Books(Unlist),
        "bechna band karo, bechna band, chupao, chupa do, catalogue se hatao, nahi bechte, \
         bechna band kar do",
    ),
    (
        Books(Relist),
        "phir se bechna shuru karo, wapas becho, phir se becho, phir se dikhao, wapas lao, \
         bechna shuru karo, phir se bechte hain, dobara becho, unarchive, restore",
    ),
    (Books(IsNow), "ab"),
    (Books(NameOf), "naam"),
    (Books(Description), "description, vivran"),
    (Books(Grouping), "category, shreni"),
    (Books(LowLimit), "low stock limit, kam stock limit, reorder level, alert karo jab"),
    (Filler, "se kam ho, se kam"),
    (Books(NewOrder), "naya order, naya order banao, order likho, order banao"),
    (
        Books(Quotation),
        "quotation, ek quotation, quotation banao, quotation bana do, quotation likho, quotation bhejo",
    ),
    (Books(Tell), "bolo, message bhejo, message karo, bol do, khabar do, khabar karo, inform karo"),
    (
        Books(Payments),
        "payments, payments dikhao, payments list, sab payments, aaj ke payments, kisne pay kiya",
    ),
    (Books(PhoneNumber), "phone number, mobile number"),
    (Books(Exchange), "exchange, exchange karo, adla badli"),
    (For, "ke badle, ke badle mein"),
    (HelpReports, "report help, reports help"),
    (HelpSettings, "settings help"),
];
