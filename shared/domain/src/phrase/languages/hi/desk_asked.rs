//! Hindi: what customers say at the desk.

use crate::command::DocumentKind;
use crate::phrase::desk::Act;
use crate::shop::Topic;

pub(super) const PATTERNS: &[(Act, &str)] = &[
    (
        Act::Faq(Topic::Delivery),
        "ghar pe|par|tak delivery hoti|karte|milti [ho|hai] [kya], ghar pe|par deliver karte|hota [ho|hai] [kya]",
    ),
    (Act::Faq(Topic::Place), "dukan|dukaan|shop kahan|kaha|kidhar [par|pe] [hai]"),
    (
        Act::Stop,
        "message|messages bhejna band karo|kar [do], mujhe message|messages bhejna band karo|kar [do]",
    ),
    (
        Act::Faq(Topic::Hours),
        "dukan|dukaan|shop kab khulti|khulta|band|khulegi|khulega [hoti] [hai], kab khulte|khulti|khulta|khulega|khulegi|kholte ho|hai|hain, \
         kab band hoti|hota|hote|karte hai|ho|hain, kitne baje khulte|khulti|khulta|kholte|band [hote|hoti|karte] hai|ho|hain, \
         dukan|dukaan|shop kitne baje khulti|khulta|band [hoti] hai, khulne time|samay [kya] [hai], dukan|dukaan|shop time|timing|samay [kya] [hai], \
         timing|timings [kya] [hai], [kya] [dukan|dukaan|shop|aap] [abhi] khuli|khula|khule|open hai|ho|hain [kya], \
         {days} khula|khuli|khule|open hai|ho|hain|rahega|rahegi [kya], {days} dukan|dukaan|shop khuli|khula|open hai|rahegi [kya], \
         {days} khulta|khulti hai [kya]",
    ),
    (
        Act::Faq(Topic::Place),
        "dukan|dukaan|shop kahan|kaha|kidhar hai, aap|aapki|aapka [dukan|dukaan|shop] kahan|kaha|kidhar ho|hain|hai, \
         kahan|kaha|kidhar hai|ho dukan|dukaan|shop|aap, dukan|dukaan|shop|aapka pata|address|location [kya] [hai], \
         pata|address|location bhejo|do|batao|kya [do] [hai], kaise pahunche|pahunchu|aaye|aau [dukan] [tak], kis area|gali|shehar mein|me ho|hai|hain, \
         pata|location",
    ),
    (
        Act::Faq(Topic::Delivery),
        "delivery hai|milegi|hoti|karte|dete [hai|ho|hain|kya] [kya], [kya] delivery karte|dete|hoti ho|hain|hai, \
         [kya] aap delivery karte|dete ho|hain [kya], [kya] {text} delivery karte|dete ho|hain|hai, \
         {text} mein|me|tak delivery hoti|karte|milegi [hai|ho|hain], delivery charge|fee|kharcha|charges [kitna|kya|kitne] [hai], \
         delivery kitne|kitna|kitni ki|paise|ka [hai|mein], delivery kitne hai, delivery free|muft hai [kya], \
         delivery kab|kitne hogi|din|milegi [mein|me] [hogi], ghar|home delivery hai|karte|hoti|milegi [ho|hai|hain] [kya], \
         ghar pe|par|tak delivery karte|hogi|doge [ho|hain]",
    ),
    (
        Act::Faq(Topic::Payment),
        "paise kaise du|dena|bheju|bhejun|de [hai], kaise pay karu|karun|kare|karna [hai], payment tarike|methods|options|modes [kya] [hai|hain], \
         kaun|kon se|kaunse payment methods|options [hain], \
         upi|card|cash|paytm|gpay|phonepe|mobile|momo chalega|chalta|lete|accept [money|ho|hai|hain|karte] [kya|ho], \
         card|upi|paytm|gpay|cash|mobile se pay|payment kar sakta|sakte|sakti hun|hu|hain [kya], card|upi|paytm|gpay|cash se payment hoga|hogi [kya], \
         mobile money lete|chalta|accept ho|hai|karte [kya|ho], kis|kaunse number par|pe paise|payment bheju|karu|bhejun|du, cod hai|milega|chalega [kya], \
         paise kahan|kaha bheju|bhejun|bhejne",
    ),
    (
        Act::Faq(Topic::Returns),
        "return|wapsi|exchange|refund policy|niyam [kya] [hai], \
         saman|maal|cheez|product wapas|return|exchange ho|kar|hota|hoga [sakta|sakte] [hai|hain] [kya], \
         return|wapas|exchange kar sakta|sakte|sakti hun|hu|hain|ho [kya], return|wapas|exchange hota|hoga|hoti hai [kya], return hoga [kya], \
         guarantee|warranty hai|milegi [kya], paise wapas milenge|milte [hai|hain] [kya], return lete ho|hain [kya]",
    ),
    (
        Act::ReturnRequest,
        "[mujhe] order {order} wapas|return karna|karni hai kyunki|kyonki|kyuki {text}, [mujhe] order {order} wapas|return karna|karni hai, \
         [mujhe] order {order} wapas|return kar sakta|sakti hun|hu [kya], [mujhe] order wapas|return karna|karni hai kyunki|kyonki|kyuki {text}, \
         [mujhe] order wapas|return karna|karni hai, main order {order} wapas|return karna chahta|chahti hun|hu, \
         main order wapas|return karna chahta|chahti hun|hu, order {order} return|wapas karo|kar|lo|chahiye [do], \
         kya main order {order} wapas|return kar sakta|sakti hun|hu, [mujhe] yeh wapas|return karna hai, wapas|return karna hai order {order}, \
         wapas|return karna hai",
    ),
    (
        Act::Feedback(None),
        "feedback|rating|review|rai {rating} {text}, feedback|rating|review|rai {rating}, rai|raay {text}, {rating} star|stars|sitare {text}, \
         {rating} star|stars|sitare, {rating} mein|me se, 5|paanch mein|me se {rating}, main {rating} deta|deti|dunga hun|hu, meri taraf se {rating}, \
         service ko {rating} [star|stars] deta|dunga|deti [hun|hu]",
    ),
    (
        Act::Feedback(Some(5)),
        "[bahut|ekdum] badhiya|acchi|achhi|achi|mast|zabardast|shandar service|kaam|sewa [hai|thi], \
         service|sewa [bahut] badhiya|acchi|achhi|achi|mast|shandar [hai|thi], bahut khush hun|hu|hain [service] [se], main bahut khush hun|hu, maza aa gaya",
    ),
    (
        Act::Feedback(Some(1)),
        "[bahut] kharab|bekar|ghatiya|buri service|sewa [hai|thi], service|sewa [bahut] kharab|bekar|ghatiya|buri [hai|thi], khush nahi|nahin hun|hu, \
         main khush nahi|nahin hun|hu, shikayat [hai|:] {text}, mujhe shikayat hai|karni {text}, shikayat karni hai, mujhe shikayat hai",
    ),
    (
        Act::DigitalResend,
        "file|link|ebook|pdf|download dobara|phir|fir [se] bhejo|bhej|do|send [do|karo], \
         order {order} file|link|ebook|pdf|download dobara|phir|fir [se] bhejo|bhej|do [do], file|link|ebook {order} dobara|phir [se] bhejo|bhej [do], \
         dobara|phir [se] bhejo|bhej [do] file|link|ebook|pdf, file|link|ebook|pdf kho|gum gayi|gaya|gai|ho [gayi|gai], \
         file|link|ebook|pdf nahi|nahin mili|mila|aayi|aaya|aai, link|file nahi|nahin khul|chal rahi|raha [hai], \
         dobara|phir|fir [se] bhejo|bhej|send [do|karo|karna|dijiye], link kaam nahi|nahin kar|karta raha|hai [hai], file|link|ebook|download kahan|kaha|kidhar hai, file|link|ebook|pdf resend karo|kar [do]",
    ),
    (
        Act::DocumentRequest(DocumentKind::Invoice),
        "[mujhe] [order] [{order}] invoice|bill chahiye, [mujhe] order {order} invoice|bill chahiye|bhejo|do|dedo [do], \
         invoice|bill chahiye|bhejo|bhej|do|dedo|milega [do] [kya], invoice|bill mil sakta hai [kya], [mujhe] invoice|bill chahiye [order] {order}, \
         invoice|bill bhej|bhejo|do order {order}",
    ),
    (
        Act::DocumentRequest(DocumentKind::Receipt),
        "[mujhe] order {order} receipt|raseed|rasid chahiye|bhejo|do|dedo [do], [mujhe] receipt|raseed|rasid chahiye|bhejo|bhej|do|dedo|milegi [do] [kya], \
         receipt|raseed|rasid mil sakti hai [kya], raseed|rasid, receipt|raseed|rasid bhej|bhejo|do order {order}",
    ),
    (
        Act::DocumentRequest(DocumentKind::Proposal),
        "order {order} [ki|ka] quotation, [mujhe] quotation|quote chahiye|bhejo|do|milega [kya], quotation mil sakta hai [kya]",
    ),
    (
        Act::BookingCancel,
        "[mujhe] booking|appointment|reservation {booking} cancel|radd karo|kar|karna|karni|karwana [do|hai], \
         [mujhe] booking|appointment|reservation cancel|radd karo|kar|karna|karni|karwana [do|hai], \
         main appointment|booking par|pe|mein nahi|nahin aa sakta|sakti|paunga [hun|hu], cancel|radd karo|kar [do] booking|appointment",
    ),
    (
        Act::BookingMove,
        "[mujhe] booking|appointment|reservation {days} [ko|par|pe|tak] karo|kar|shift|move|badlo|badal|rakho|karna [karo|kar] [do|hai], \
         [mujhe] booking|appointment|reservation {booking} {days} [ko|par|pe|tak] karo|kar|shift|move|badlo|badal|rakho|karna [karo|kar] [do|hai], \
         [mujhe] booking|appointment|reservation badalna|badalni|badlo|shift|postpone|aage [karna|karo|karni|badhao] [hai], \
         kya appointment|booking {days} [ko|par] ho sakti|sakta hai",
    ),
    (
        Act::Book,
        "[mujhe] {days} [liye] {name} book karna|karni|karo|kar hai|do [do], [mujhe] {days} [liye] {name} book karna|karni|karo|kar, \
             [mujhe] {name} {days} [liye] book karna|karni|karo|kar|karwana [hai|do], \
         [mujhe] {name} book karna|karni|karo|kar hai|do, [mujhe] {name} book karo, \
         [mujhe] {days} [liye] booking|appointment chahiye|karna|karni|karo|milegi [hai|kya], \
         [mujhe] booking|appointment chahiye|karna|karni|karo|milegi [hai|kya], [mujhe] {days} [liye] book karna|karni|karo [hai], \
         booking|appointment {days} [liye] chahiye, book karna|karni hai, \
         [kya] [main|mai|hum] {days} [ko] aa sakta|sakti|sakte [hu|hun|hoon|hai|hain], [kya] [main|mai|hum] aa sakta|sakti|sakte [hu|hun|hoon|hai|hain]",
    ),
    (
        Act::Stop,
        "stop, band karo, message|messages|sms|offers|ads|promotion|promotions band karo|kar|karein|kijiye [do], \
         message|messages|sms|offers|ads|promotion mat bhejo|bhejna|karo|bhejiye, mujhe message|messages|sms|offers|ads mat bhejo|bhejna|karo|bhejiye, \
         mujhe message|messages|sms|offers|ads nahi|nahin chahiye, [aur] message|messages|offers|ads nahi|nahin chahiye, \
         mujhe list se hatao|hata|nikalo [do], unsubscribe karo|kar|karna [do|hai], mujhe mat likho|likhna, dobara message mat karo|karna|bhejo, \
         stop messages|offers|promotion karo",
    ),
    (
        Act::Start,
        "message|messages|offers shuru|chalu karo|kar [do], message|messages|offers phir|fir se bhejo|shuru|chalu [karo], \
         message|messages|offers dobara bhejo|shuru|chalu [karo], phir|fir se message|messages|offers bhejo, \
         mujhe [phir|fir] [se] list mein|me daalo|dalo|jodo, mujhe list mein|me wapas daalo|dalo|jodo, subscribe karo|karna|kar [hai|do], \
         mujhe subscribe karo, mujhe [phir|fir] [se] message|messages|offers chahiye, aap [phir|fir] [se] message bhej|kar sakte ho|hain, offers bhejo",
    ),
    (
        Act::DeleteMyData,
        "[sab|saara|sara|poora] data|account|jaankari|details delete|mita|hatao|hata|mitao|khatam|erase [karo|kar|do] [do], \
         mera [sab|saara|sara|poora] data|account|jaankari delete|mita|hatao|hata|mitao [karo|kar|do] [do], mujhe bhool|bhul jao|jaao, \
         [mujhe] data|account delete|mitana|hatana karna|karwana|hai [hai], account band karo|kar [do], \
         mere bare|baare mein|me sab kuch delete|mita|mitao|hatao [karo|do]",
    ),
    (
        Act::Language,
        "{language} mein|me bolo|likho|baat|jawab|batao [karo|do], {language} mein|me, {language} bolo|bolna|use [karo], \
         bhasha|language {language} [karo|kar] [do], bhasha badlo {language}, {language} bhasha, \
         kya aap|tum {language} bolte|bol|samajhte ho|hain|sakte [ho|hain], aap {language} bolte|bol|samajhte ho|hain|sakte [ho|hain], \
         mujhe {language} pasand|chahiye|aati [hai], mujhe sirf {language} aati hai, {language} mein|me baat kar sakte ho|hain [kya], {language}",
    ),
];
