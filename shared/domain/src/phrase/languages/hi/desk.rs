//! Hindi: what is said at the desk by those who run the shop.

use super::{desk_asked, desk_requests, desk_sayings};
use crate::access::Role;
use crate::command::{Audience, DocumentKind};
use crate::language::Language;
use crate::phrase::desk::{Act, Key};
use crate::phrase::languages::Desk;
use crate::shop::Topic;

pub(in crate::phrase::languages) const DESK: Desk = Desk {
    language: Language::Hi,
    fillers: "ka, ki, ke, ko, mera, meri, mere, hamara, hamari, hamare, apna, apni, apne, yeh, ye, woh, zara, thoda, jara, the, my, our, ji, bhai",
    courtesy: "please, pls, plz, namaste, namaskar, dhanyavaad, shukriya, kripya, thanks, thank you, hello, hi, bhaiya, sir, madam",
    nobody: "customer, customers, grahak, grahako, sab, sabko, sabhi, log, koi, order, orders, dukandar, malik, mujhe, hum, humko, bot, robot, aap, tum",
    patterns: [PATTERNS, desk_asked::PATTERNS],
    sayings: [desk_sayings::SAYINGS, desk_requests::SAYINGS],
};

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::ReportSatisfaction,
        "{days} customer|customers|grahak kitne khush|santusht [hain|hai], customer|customers|grahak rating|ratings {days}, {days} customer|customers|grahak rating|ratings, customer|customers|grahak kitne khush [hain|hai]",
    ),
    (
        Act::Broadcast(Audience::OnAccount),
        "udhaar|udhar|credit wale|waale customers|grahako|logo ko|: {text}, \
         udhaar|udhar|credit wale|waale customers|grahako|logo ko bolo|batao|bhejo|message {text}",
    ),
    (
        Act::Broadcast(Audience::Everybody),
        "sab|sabhi|sabko customers|grahako|logo [ko] bolo|batao|bata|message|bhejo|likho [do|karo] [ki] {text}, \
         sab|sabhi ko bolo|batao|bata|message|bhejo [do|karo] [ki] {text}, sabko bolo|batao|bata|message|bhejo [do|karo] [ki] {text}, \
         sab|sabhi customers|grahako|logo ko : {text}, broadcast karo|karna [ki|:] {text}, broadcast sabko {text}, elaan|announcement karo [ki] {text}, \
         broadcast|elaan karo",
    ),
    (
        Act::Handoff { on: false },
        "{name} ko chhod|chod|chhodo|release do|kar|karo [do], {phone} ko chhod|chod|chhodo|release do|kar|karo [do], chhod|chhodo|chod do {name} ko, \
         chhod|chhodo|chod do {phone} ko, release karo|kar {name} ko [do], release karo|kar {phone} ko [do], \
         bot|robot chalu|on|shuru karo|kar {name} liye [do], bot|robot chalu|on|shuru {name} liye [karo|kar] [do], \
         {name} liye bot|robot chalu|on|shuru karo|kar|do [do], {phone} liye bot|robot chalu|on|shuru karo|kar|do [do], {name} wapas bot|robot do|dedo [do], \
         {name} bot|robot wapas do|dedo|kar|karo [do], {name} se baat ho gayi, \
         [order] {order} [wale] customer|grahak ko chhod|chhodo|release do|kar|karo [do], \
         [order] {order} [wale] customer|grahak se baat ho gayi, chhod do",
    ),
    (
        Act::Handoff { on: true },
        "{name} se main baat karunga|karungi|karta [hun|hu], {phone} se main baat karunga|karungi|karta [hun|hu], \
         main {name} se baat karunga|karungi|karta [hun|hu], main {phone} se baat karunga|karungi|karta [hun|hu], mujhe {name} se baat karne do, \
         mujhe {phone} se baat karne do, {name} chat|baat|baatcheet main sambhalunga|sambhaluga|lunga|lungi, {name} chat le lo|leta|lo, \
         {name} main sambhalunga|sambhalungi, chat lo|sambhalo|sambhal {name} [ki], take over karo|kar {name} ko [do], \
         {name} liye bot|robot band|off karo|kar|do [do], {phone} liye bot|robot band|off karo|kar|do [do], bot|robot band|off karo|kar {name} liye [do], \
         bot|robot band|off karo|kar {phone} liye [do], \
         [order] {order} [wale] customer|grahak se main baat karunga|karungi|karta [hun|hu], \
         main [order] {order} [wale] customer|grahak se baat karunga|karungi|karta [hun|hu], \
         [order] {order} [wale] customer|grahak chat main sambhalunga|lunga|lungi, [order] {order} chat main sambhalunga|lunga|lungi",
    ),
    (
        Act::StaffAdd(Role::Owner),
        "{phone} malik|owner|partner banao|bana|hai [do], {phone} bhi malik|owner|partner hai, naya|nayi malik|owner|partner {name} {phone}, \
         naya|nayi malik|owner|partner {phone}, malik|owner|partner {phone} jodo|add|jod [karo|kar|do] [do], \
         malik|owner|partner jodo|add [karo|kar] {phone}, owner|malik add karo {name} {phone}",
    ),
    (
        Act::StaffAdd(Role::Staff),
        "staff|karmchari|naukar|cashier|worker|seller {phone} add|jodo|jod [karo|kar|do] [do], \
         staff|karmchari|naukar|cashier|worker|seller {name} {phone} add|jodo|jod [karo|kar|do] [do], \
         staff|karmchari|naukar|cashier|worker|seller jodo|jod [do] {phone}, staff|karmchari|naukar|cashier|worker|seller jodo|jod [do] {name} {phone}, \
         staff|karmchari|naukar|cashier|worker|seller add karo|kar [do] {phone}, \
         staff|karmchari|naukar|cashier|worker|seller add karo|kar [do] {name} {phone}, naya|nayi staff|karmchari|naukar|cashier|worker|seller {phone}, \
         naya|nayi staff|karmchari|naukar|cashier|worker|seller {name} {phone}, {phone} staff|team mein|me add|jodo|daalo|dalo [karo|kar] [do], \
         {phone} staff|karmchari|cashier|worker|seller banao|bana|hai [do], {phone} [ab] yahan|yaha kaam karta|karti hai, \
         {phone} [ab] yahan|yaha kaam karta|karti, staff|karmchari jodo",
    ),
    (
        Act::StaffRemove,
        "staff|karmchari|naukar|cashier|worker|seller|owner|malik|partner {phone} hatao|hata|nikalo|nikal|remove|delete [karo|kar|do] [do], \
         staff|karmchari|naukar|cashier|worker|seller|owner|malik|partner {name} hatao|hata|nikalo|nikal|remove|delete [karo|kar|do] [do], \
         staff|karmchari|naukar|cashier|worker|seller hatao|nikalo {phone}, staff|karmchari|naukar|cashier|worker|seller hatao|nikalo {name}, \
         {phone} staff|team se hatao|hata|nikalo|nikal|remove [karo|kar|do] [do], {name} staff|team se hatao|hata|nikalo|nikal|remove [karo|kar|do] [do], \
         {phone} ab yahan|yaha kaam nahi|nahin karta|karti [hai], {phone} ab kaam nahi|nahin karta|karti [hai], {phone} kaam|naukri chhod|chod diya|di, \
         staff|karmchari hatao",
    ),
    (
        Act::StaffList,
        "yahan|yaha kaun|kon kaam karta|karte hai|hain, kaun|kon yahan|yaha kaam karta|karte hai|hain, \
         kaun|kon kaun|kon [yahan|yaha] kaam karta|karte hai|hain, [sab] staff|karmchari|team|workers|naukar dikhao|dikha|batao|list [do], \
         staff|karmchari|workers list [dikhao], sab karmchari, karmchari, kiske paas access hai, team mein|me kaun|kon hai, staff numbers|number dikhao",
    ),
    (
        Act::SettingsSet(Key::ConfirmAbove),
        "confirm|confirmation limit {money} karo|kar|rakho|set [do], confirm|confirmation limit set karo|kar {money}, \
         {money} se upar|zyada|jyada sab confirm karo|karna|pucho, {money} se upar|zyada|jyada par|pe pucho|puchna|confirm [karo], \
         confirm|confirmation limit badlo|badal [do]",
    ),
    (
        Act::SettingsSet(Key::HoldHours),
        "bina payment|paise [wale] order|orders {hours} [hours|ghante|ghanta] tak rakho|hold|roko [karo], \
         unpaid order|orders {hours} [hours|ghante|ghanta] [tak] rakho|hold|roko [karo], order|orders {hours} [hours|ghante] [tak] hold karo|rakho, \
         hold time {hours} [hours|ghante|ghanta] karo|kar|rakho|set [do], hold time badlo",
    ),
    (
        Act::SettingsSet(Key::Language),
        "dukaan|dukan|shop bhasha|language {language} karo|kar|rakho|set [do], shop|dukan|dukaan language|bhasha {language}, \
         dukaan|dukan|shop bhasha|language badlo, customers|grahako ko {language} mein|me likho",
    ),
    (
        Act::SettingsSet(Key::Tagline),
        "tagline|slogan [:|badlo|badalkar] {text}, nayi|naya tagline|slogan [hai|:] {text}, tagline|slogan badlo",
    ),
    (
        Act::SettingsSet(Key::Answer(Topic::Hours)),
        "khulne|opening|shop|dukan|dukaan time|samay|timing|timings|hours [badlo|karo|hai|:] {text}, dukan|dukaan time|samay|timing badlo|badal, \
         naya|nayi time|timing|samay [hai|:] {text}",
    ),
    (
        Act::SettingsSet(Key::Answer(Topic::Place)),
        "pata|address [badlo|karo|:] {text}, naya pata|address [hai|:] {text}, dukan|dukaan pata|address hai|: {text}, pata|address badlo",
    ),
    (
        Act::SettingsSet(Key::Answer(Topic::Delivery)),
        "delivery charge|fee|kharcha|terms [badlo|karo|hai|:] {text}, delivery [badlo|karo|:] : {text}, delivery charge|fee badlo",
    ),
    (
        Act::SettingsSet(Key::Answer(Topic::Returns)),
        "return|returns|wapsi|exchange policy|niyam [badlo|karo|hai|:] {text}, return|wapsi policy|niyam badlo",
    ),
    (
        Act::SettingsSet(Key::PaymentMethods),
        "payment methods|tarike|options|ways|method [badlo|karo|hai|hain|:] {text}, customers|grahak {text} se pay|payment kar sakte hain, \
         payment methods|tarike badlo",
    ),
    (
        Act::SettingsShow,
        "setting, [sab|saari|sari] settings|setting dikhao|dikha|batao|kholo [do], dukan|dukaan|shop [ki] settings|setting [dikhao], \
         main kya badal sakta|sakti hun|hu, kya badal sakta|sakti|sakte hun|hu|hain, kya kya badal sakta|sakti|sakte hun|hu|hain, \
         settings|setting kya hai|hain, dukan|dukaan policy|niyam, settings list dikhao",
    ),
    (
        Act::CustomerMessage,
        "{name} ko bolo|batao|bata|likho|message|jawab [do|karo] [ki] : {text}, {name} ko bolo|batao|bata|likho [do] ki {text}, \
         {name} ko message bhejo|karo|do : {text}, {name} ko jawab do|dena : {text}, \
         {phone} ko bolo|batao|bata|likho|message|jawab [do|karo|bhejo] [ki] {text}, bolo|batao|likho {name} ko : {text}, bolo|batao|likho {phone} ko {text}",
    ),
    (
        Act::BookingList,
        "[mera] calendar|kalendar [dikhao|dikha|batao], {days} calendar|kalendar [dikhao|dikha|batao], [sab|saari|sari] bookings|booking dikhao|dikha|batao|list [do], [sab|saari] appointments|appointment dikhao|dikha|batao [do], \
         {days} bookings|booking|appointments|appointment [dikhao|batao], {days} kaun|kon aa raha|rahe hai|hain, {days} kya booking|booked hai, \
         bookings|booking {days} [dikhao|batao], saari bookings",
    ),
    (
        Act::BookingConfirm,
        "booking|appointment|reservation {booking} confirm|accept|pakka|manzoor|approve karo|kar|hai|karna [do], \
         booking|appointment|reservation {booking} confirmed|pakki|pakka|manzoor [hai], \
         confirm|accept|approve karo|kar [do] booking|appointment|reservation {booking}, booking|appointment confirm karo",
    ),
    (
        Act::BookingReject,
        "booking|appointment|reservation {booking} reject|mana|cancel|radd|decline karo|kar|karna [do] kyunki|kyonki|kyuki {text}, \
         booking|appointment|reservation {booking} reject|mana|cancel|radd|decline karo|kar|karna [do] {text}, \
         booking|appointment|reservation {booking} reject|mana|cancel|radd|decline karo|kar|karna [do], \
         booking|appointment|reservation {booking} reject|rejected|mana|radd [hai], \
         reject|decline|mana karo|kar [do] booking|appointment|reservation {booking}, booking|appointment reject karo",
    ),
    (
        Act::BookingReschedule,
        "booking|appointment|reservation {booking} {days} ko|par|pe [karo|kar|rakho|shift|move] [karo|kar] [do], \
         booking|appointment|reservation {booking} {days} [tak] shift|move|badlo|badal|rakho|postpone|aage|karo|kar [karo|kar|badhao] [do], \
         shift|move|postpone karo|kar [do] booking|appointment|reservation {booking} {days} [ko|par|tak], booking|appointment shift karo",
    ),
    (
        Act::CalendarBlock { is_lifted: false },
        "{days} calendar|diary|schedule band|block karo|kar|rakho [do], calendar|diary|schedule {days} [liye|ko|par] band|block karo|kar|rakho [do], \
         {days} booking|bookings|appointment mat|nahi lo|lena|leni|leni, {days} koi booking|appointment nahi|mat [lo], \
         {days} hum|dukan|dukaan band hai|hain|rahegi|rahenge, {days} dukan|dukaan band, {days} hum band hain, {days} main chutti|chhutti par|pe hun|hu, \
         {days} chutti|chhutti hai, {days} block karo|kar [do], block karo {days}, {name} {days} block karo|kar [do], calendar block karo",
    ),
    (
        Act::DocumentIssue(DocumentKind::Invoice),
        "order {order} invoice|bill, {order} invoice|bill, \
         order {order} invoice|bill banao|bana|bhejo|bhej|do|nikalo [do], invoice|bill banao|bana|bhejo|nikalo [do] order {order} [liye], \
         order {order} liye invoice|bill banao|bana|bhejo [do], {order} invoice|bill banao|bana|bhejo [do]",
    ),
    (
        Act::DocumentIssue(DocumentKind::Receipt),
        "order {order} receipt|raseed|rasid, {order} receipt|raseed|rasid, \
         order {order} receipt|raseed|rasid banao|bana|bhejo|bhej|do|nikalo [do], receipt|raseed|rasid banao|bana|bhejo|nikalo [do] order {order} [liye], \
         order {order} liye receipt|raseed|rasid banao|bana|bhejo [do], {order} receipt|raseed|rasid banao|bana|bhejo [do]",
    ),
    (
        Act::DocumentIssue(DocumentKind::Proposal),
        "order {order} [liye] quotation|quote banao|bana|bhejo [do]",
    ),
    (
        Act::DocumentIssue(DocumentKind::Confirmation),
        "order {order} [liye] confirmation banao|bana|bhejo [do]",
    ),
    (
        Act::DocumentIssue(DocumentKind::Status),
        "order {order} [liye] status report banao|bana [do]",
    ),
    (
        Act::DocumentPassword,
        "report|reports password set|banao|bana|badlo|badal|do|bhejo [karo|kar|do], [naya] password do|banao|bhejo report|reports [liye], \
         naya password do|banao|bhejo document|documents [liye], document|documents|report|reports naya password [do|banao|bhejo|chahiye|set] [karo|do], \
         report|reports liye [naya] password [do|banao|bhejo|chahiye], document|documents liye naya password [do|banao|bhejo|chahiye], report|reports password",
    ),
    (
        Act::SomePassword,
        "document|documents|invoice|kagaz password set|banao|bana|badlo|badal|do|bhejo [karo|kar|do], document|documents liye password [do|banao|bhejo|chahiye], document|documents password",
    ),
    (
        Act::ReportEndOfDay,
        "din ant [dikhao|batao], din ant {days}, {days} din ant [dikhao|batao], {days} din report|hisaab|hisab|summary [dikhao|batao|do], \
         din khatam report {days}, {days} din khatam report, {days} daily|roz report|summary|hisaab|hisab [dikhao|batao|do], \
         din report|hisaab|hisab|summary [dikhao|batao|do], {days} report|hisaab|hisab|summary [dikhao|batao|do], {days} kaisa raha|tha|gaya, \
         {days} din kaisa raha|tha|gaya, {days} dhandha|business kaisa raha|tha|gaya, din kaisa raha|tha|gaya, din khatam report, \
         daily report|summary|hisaab|hisab dikhao|batao|do, roz report|hisaab|hisab, pure din report|hisaab|hisab",
    ),
    (
        Act::ReportInventory,
        "stock|maal|saman|inventory value|keemat|kimat [kitni|kya] [hai] [batao|dikhao], stock|maal|saman kitne hai|ka [hai], stock|maal|saman kitne ka hai, \
         {days} [tak] stock|maal|saman value|keemat|kimat, inventory|stock|maal report dikhao|batao|do, inventory|maal report, \
         total stock|maal value|keemat|kimat [batao|dikhao], kitne ka stock|maal|saman hai",
    ),
    (
        Act::ReportSatisfaction,
        "customers|customer|grahak|grahako kya kehte|bolte|sochte|kahte hain|hai, customers|customer|grahak|grahako khush|santusht hain|hai [kya|ya] [nahi], \
         customers|customer|grahak|grahako feedback|reviews|rating|ratings|rai|raay [dikhao|batao], {days} satisfaction|feedback report|rating [dikhao], \
         satisfaction|feedback report dikhao|batao, [sab] reviews|ratings|feedback dikhao|dikha|batao [do], grahak santushti [report], \
         grahak santushti report dikhao, kitne khush hain customers|grahak",
    ),
];
