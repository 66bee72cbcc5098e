//! English: what is said at the desk.

use super::faq::{FAQ_DELIVERY, FAQ_HOURS, FAQ_PAYMENT, FAQ_PLACE, FAQ_RETURNS, FEEDBACK};
use super::{desk_requests, desk_sayings};
use crate::access::Role;
use crate::command::{Audience, DocumentKind};
use crate::language::Language;
use crate::phrase::desk::{Act, Key};
use crate::phrase::languages::Desk;
use crate::shop::Topic;

pub(in crate::phrase::languages) const DESK: Desk = Desk {
    language: Language::En,
    fillers: "",
    courtesy: "good morning, good afternoon, good evening",
    nobody: "person, someone, somebody, human, agent, owner, manager, people, support, seller, staff, \
             order, orders, customer, customers, everyone, everybody, all, them, me, us, you, him, \
             her, about",
    patterns: [PATTERNS, &[]],
    sayings: [desk_sayings::SAYINGS, desk_requests::SAYINGS],
};

/// The first pattern that explains a whole message counts, so what is told to many stands before
/// what is told to one.
const PATTERNS: &[(Act, &str)] = &[
    (
        Act::Broadcast(Audience::OnAccount),
        "broadcast to [my] [customers] [who] [buy] on account|credit {text}, \
         broadcast account|credit customers {text}, \
         message|tell|text [all] [my] account|credit customers {text}",
    ),
    (
        Act::Broadcast(Audience::Everybody),
        "broadcast to all|everyone|everybody|customers [my] [our] [customers] {text}, \
         broadcast {text}, announce [to] [all|everyone|everybody] [my] [our] [customers] {text}, \
         message|tell|text|inform all|every [my] [our] [of] [the] customers|customer {text}, \
         message|tell|text|inform everyone|everybody {text}, \
         send [a] message to all|everyone|everybody [my] [our] [customers] {text}, \
         send to all|everyone|everybody [my] [our] [customers] {text}, broadcast, announce",
    ),
    (
        Act::Handoff { on: false },
        "release {phone}, release {name}, bot|robot on for {phone}, bot|robot on for {name}, \
         turn|switch [the] bot on for {phone}, turn|switch [the] bot on for {name}, \
         turn|switch on [the] bot for {phone}, turn|switch on [the] bot for {name}, \
         hand {name} back [to] [the] [bot], give {name} back [to] [the] [bot], \
         hand back {phone} [to] [the] [bot], hand back {name}, unmute [the] [bot] [for] {phone}, unmute [the] [bot] [for] {name}, \
         [i] am|im done with {phone}, [i] am|im done with {name}, \
         release [the] [customer|chat] of|from|for [order] {order}, [i] am|im done with [the] customer|chat of|from|for [order] {order}, \
         hand|give [the] customer|chat of|from|for [order] {order} back [to] [the] [bot], bot on for [order] {order}, release",
    ),
    (
        Act::Handoff { on: true },
        "take over [from] [the] [bot] [the] [chat] [conversation] [with|for] {phone}, \
         take over [from] [the] [bot] [the] [chat] [conversation] [with|for] {name}, \
         bot|robot off for {phone}, bot|robot off for {name}, \
         turn|switch [the] bot off for {phone}, turn|switch [the] bot off for {name}, \
         turn|switch off [the] bot for {phone}, turn|switch off [the] bot for {name}, \
         mute [the] [bot] [for] {phone}, mute [the] [bot] [for] {name}, \
         let me talk|speak|chat to|with {phone}, let me talk|speak|chat to|with {name}, \
         [i] will|ill talk|speak|chat to|with {name}, [i] will|ill talk|speak|chat to|with {phone}, \
         [i] will|ill handle {name}, [i] will|ill take {name}, \
         take over [from] [the] [bot] [the] [chat|conversation|customer] [with|for|of|from] [the] [customer] [of|from|with] [order] {order}, \
         let me talk|speak|chat to|with [the] customer of|from|with|for [order] {order}, \
         [i] will|ill talk|speak|chat to|with [the] customer of|from|with|for [order] {order}, \
         [i] will|ill handle [the] [customer|chat] [of|from|with|for] [order] {order}, bot off for [order] {order}, take over",
    ),
    (Act::StaffAdd(Role::Owner), OWNER_ADDED),
    (Act::StaffAdd(Role::Staff), STAFF_ADDED),
    (
        Act::StaffRemove,
        "remove|delete|fire|drop [the] staff|worker|employee|owner|assistant|cashier|seller [member] {phone}, \
         remove|delete|fire|drop [the] staff|worker|employee|owner|assistant|cashier|seller [member] {name}, \
         remove|delete|fire|drop {phone} from [the] staff|team|shop|owners|workers, \
         remove|delete|fire|drop {name} from [the] staff|team|owners|workers, {phone} no longer works here, {name} no longer works here, \
         {phone} [does] not|doesnt work here [anymore|any] [more], {name} [does] not|doesnt work here [anymore|any] [more], \
         {phone} has left [the] [shop|job], take {phone} off [the] staff|team, remove|delete|fire staff|worker|employee|owner",
    ),
    (
        Act::StaffList,
        "who works here, who works for|with me|us, who works in [the|my] shop, staff, staff list, \
         list|show [all] [my|the] staff|workers|employees|team [members|list|numbers], \
         my staff|workers|employees|team, who is on [my|the] [the] staff|team, who are my staff|workers, \
         who has access, who can run [the|my] shop, staff|team members, staff numbers|phones",
    ),
    (Act::SettingsSet(Key::ConfirmAbove), CONFIRM_ABOVE),
    (
        Act::SettingsSet(Key::HoldHours),
        "set|change|make [the] hold [time|hours] [to] {hours}, hold [unpaid] orders [for] {hours}, keep unpaid orders [for] {hours}, \
         set|change [the] payment deadline [to] {hours}, set|change [the] hold [time|hours]",
    ),
    (
        Act::SettingsSet(Key::Language),
        "set|change [the|our|my] [shop] language [of] [the] [shop] [to] {language}, shop language [is] {language}, [the] shop speaks {language}, \
         write to [my] [our] customers in {language}, set|change [the|our|my] [shop] language",
    ),
    (
        Act::SettingsSet(Key::Tagline),
        "set|change|update [the|our|my] tagline|slogan|motto [to] {text}, [our|my|the] new tagline|slogan|motto [is] {text}, \
         [our|my] tagline|slogan|motto is {text}, set|change [the|our|my] tagline|slogan|motto",
    ),
    (
        Act::SettingsSet(Key::Answer(Topic::Hours)),
        "set|change|update [the|our|my] opening|working|business|shop hours|times [to] {text}, set|change|update [the|our|my] hours [to] {text}, \
         [our|my|the] opening|working|business hours are {text}, set|change|update [the|our|my] [opening] hours",
    ),
    (
        Act::SettingsSet(Key::Answer(Topic::Place)),
        "set|change|update [the|our|my] [shop] address|location|place [to] {text}, \
         [our|my|the] [shop] address|location is {text}, we have moved to {text}, set|change|update [the|our|my] address|location",
    ),
    (
        Act::SettingsSet(Key::Answer(Topic::Delivery)),
        "set|change|update [the|our|my] delivery [fee|cost|terms|policy|price|fees|areas] [to] {text}, \
         [our|my|the] delivery [fee|cost|terms|policy] is {text}, set|change|update [the|our|my] delivery [fee]",
    ),
    (
        Act::SettingsSet(Key::Answer(Topic::Returns)),
        "set|change|update [the|our|my] return|returns|refund|exchange [policy|terms|rules] [to] {text}, \
         [our|my|the] return|returns|refund [policy|terms] is {text}, set|change|update [the|our|my] return|returns policy",
    ),
    (
        Act::SettingsSet(Key::PaymentMethods),
        "set|change|update [the|our|my] payment methods|ways|options|details|method [to] {text}, \
         set|change|update [the|our|my] ways to pay [to] {text}, \
         customers can pay by {text}, set|change|update [the|our|my] payment methods|ways|options|details",
    ),
    (
        Act::SettingsShow,
        "settings, show|list|see|open [all] [the|my|our] [shop] settings|policies, my|shop settings, \
         what can i set|change, what are my|the|our [shop] settings, how is [my|the] shop set [up], \
         shop policy|policies, configuration, preferences, options",
    ),
    (
        Act::AliasList,
        "aliases, alias list, list|show|see [all] [my|our|the|shop] aliases|nicknames, my|our|the|shop aliases|nicknames, \
         learnt|learned|taught words, words [that] you have learnt|learned, words [that] you learnt|learned|know, \
         [what|which] words have|did you learnt|learned|learn, what have|did you learnt|learned|learn, \
         list|show|see [all] [my|our|the] learnt|learned|taught words, nicknames, list|show other names",
    ),
    (
        Act::CustomerMessage,
        "tell|message|text|inform {name} : {text}, reply|answer|write|respond [to] {name} : {text}, \
         say to {name} : {text}, send {name} [a] message : {text}, send [a] message to {name} : {text}, \
         tell|message|text|inform {phone} {text}, reply|answer|write|respond [to] {phone} {text}, say to {phone} {text}, \
         send [a] message to {phone} {text}, tell|message {name} that {text}, tell|message {name} {text}",
    ),
    (
        Act::BookingList,
        "[show|open|see] [me] [my|the] calendar|agenda|diary [for|on|of] {days}, [show|open|see] [me] [my|the] calendar|agenda|diary, who is|are|whos booked [in] [for|on] {days}, who is|are|whos booked [in] {days}, \
         any|what bookings|appointments|reservations [do] [we|i] [have] {days}, \
         bookings, booking list, list|show|see|view [all] [my|the|our] bookings|appointments|reservations [for|on|of] {days}, \
         list|show|see|view [all] [my|the|our] bookings|appointments|reservations, \
         my bookings|appointments|reservations [for|on|of] {days}, my|all bookings|appointments|reservations, \
         {days} bookings|appointments|reservations, bookings|appointments|reservations [for|on|of] {days}, \
         bookings|appointments|reservations, any|what bookings|appointments [do] [we|i] [have] [for|on] {days}, \
         what is booked [for|on] {days}, who is coming {days}, todays|tomorrows bookings|appointments",
    ),
    (
        Act::BookingConfirm,
        "yes|ok to booking|appointment|reservation {booking}, go ahead with booking|appointment|reservation {booking}, \
         confirm|accept|approve|agree [to] booking|appointment|reservation {booking}, \
         booking|appointment|reservation {booking} confirmed|accepted|approved|ok|agreed, \
         booking|appointment|reservation {booking} is confirmed|accepted|approved|ok, confirm|accept|approve booking|appointment",
    ),
    (
        Act::BookingReject,
        "[we|i] cant|cannot take|do|accept booking|appointment|reservation {booking}, [say] no to booking|appointment|reservation {booking}, \
         reject|decline|refuse|deny|cancel booking|appointment|reservation {booking} because|since|as|reason {text}, \
         reject|decline|refuse|deny|cancel booking|appointment|reservation {booking} {text}, \
         reject|decline|refuse|deny|cancel booking|appointment|reservation {booking}, \
         turn down booking|appointment|reservation {booking} because|since|as|reason {text}, turn down booking|appointment|reservation {booking} {text}, turn down booking|appointment|reservation {booking}, \
         booking|appointment|reservation {booking} rejected|declined|refused, reject|decline|refuse booking|appointment",
    ),
    (
        Act::BookingReschedule,
        "push|bring|delay [the] booking|appointment|reservation {booking} [back|forward] [to|for|until] {days}, \
         reschedule|move|shift|postpone|change booking|appointment|reservation {booking} [to|for|until] {days}, \
         booking|appointment|reservation {booking} moved|rescheduled|postponed|shifted to {days}, \
         put booking|appointment|reservation {booking} on {days}, reschedule|postpone booking|appointment",
    ),
    (
        Act::CalendarBlock { is_lifted: false },
        "{name} is off|away|absent|sick [on|from|for] {days}, {name} is on leave|holiday [on|from|for] {days}, \
         {name} [is] not available|working|coming|around [on|from|for] {days}, {name} cannot|cant come|work [on|from|for] {days}, \
         give {name} {days} off, closed [on|for] {day}, close on {day}, {day} closed, [the|our] shop is closed [on|for] {day}, \
         block [my|the|our] calendar|diary|schedule [for|on|from] {days}, block {days} [in] [my|the] [calendar], \
         no bookings|appointments [for|on] {days}, we are|were closed [for|on] {days}, [i] am|im off {days}, [i] am|im not available {days}, \
         block {name} [for|on|from] {days}, close [the] [my] calendar|diary [for|on] {days}, \
         take no bookings|appointments [for|on] {days}, block [my|the|our] calendar",
    ),
    (
        Act::DocumentIssue(DocumentKind::Invoice),
        "give|send order {order} [an|a|the|their] invoice, send|give {order} their|the|an invoice, print invoice [of|for] [order] {order}, [i] need|want [an|the] invoice for [order] {order}, \
         issue|make|create|prepare|write|generate|send [an|the|a] invoice [of|for|to|on] [order] {order}, invoice order {order}, invoice {order}, invoice for|of [order] {order}",
    ),
    (
        Act::DocumentIssue(DocumentKind::Receipt),
        "give|send order {order} [an|a|the|their] receipt, send|give {order} their|the|a receipt, print receipt [of|for] [order] {order}, [i] need|want [a|the] receipt for [order] {order}, \
         issue|make|create|prepare|write|generate|send [an|the|a] receipt [of|for|to|on] [order] {order}, receipt order {order}, receipt {order}, receipt for|of [order] {order}, \
         [send|show|give|list] [me] [all] [the] receipts [for|of] [order] {order}",
    ),
    (
        Act::DocumentIssue(DocumentKind::Proposal),
        "[i] need|want [a|the] quotation|quote|proposal for [order] {order}, \
         issue|make|create|prepare|write|generate|send [an|the|a] proposal|quotation|quote [of|for|to|on] [order] {order}, quotation|proposal [for|of] [order] {order}",
    ),
    (
        Act::DocumentIssue(DocumentKind::Confirmation),
        "issue|make|create|prepare|write|generate|send [an|the|a] confirmation [of|for|to|on] [order] {order}, confirmation [for|of] order {order}",
    ),
    (
        Act::DocumentPassword,
        "[a] password for [the|my|our] report|reports, \
         set|change|make|create|get|give|send|reset|renew [me] [us] [a|the|my|our] [new] report|reports password, \
         set|change|make|create|get|give|send|reset|renew [me] [us] [a|the|my|our] new document|documents password, \
         set|change|make|create|get|give|send|reset|renew [me] [a|the|my|our] [new] password for|of [my|the|our] reports, \
         set|change|make|create|get|give|send|reset|renew [me] [a|the|my|our] new password for|of [my|the|our] documents, \
         [a|the|my|our] new document|documents|report|reports password, [a] new password for [my|the|our] documents|reports, \
         report|reports password",
    ),
    (
        Act::SomePassword,
        "set|change|make|create|get|give|send|reset|renew [me] [us] [a|the|my|our] document|documents|paper|papers|pdf password, \
         set|change|make|create|get|give|send|reset|renew [me] [a|the|my|our] password for|of [my|the|our] documents|papers, \
         document|documents password",
    ),
    (
        Act::ReportEndOfDay,
        "end of day [report] [for|of|on] {days}, end of day [report], eod [report] [for|of] {days}, eod [report], \
         close of day [report], daily report|summary [for|of] {days}, daily report|summary, \
         how was {days}, how did we do {days}, how did {days} go, [the] day at a glance, \
         summary|report of|for the day, summary of|for {days}, {days} in short, todays|yesterdays summary|report, \
         show|give [me] [the] end of day [report], show|give [me] [the] daily report|summary",
    ),
    (
        Act::ReportInventory,
        "[what|whats|hows] [is] [the|my|our] stock|inventory worth, \
         inventory report [as] [of|on|at] {days}, inventory|stock report|valuation, stock value [as] [of|on|at] {days}, \
         [what|how] [is|much] [is] [the|my|our] stock worth, [show|what] [is] [me] [the|my|our] stock|inventory value, \
         value of [the|my|our] stock|inventory, inventory value, stock valuation [as] [of|on|at] {days}, [show] [me] [the] inventory report",
    ),
    (
        Act::ReportSatisfaction,
        "customer feedback|reviews|ratings [for|of] {days}, customer feedback|reviews|ratings, \
         feedback|reviews|rating|ratings [for|of] {days}, reviews, average rating|score|ratings [for|of] {days}, average rating|score, \
         how satisfied|happy are|were [our|my|the] customers [on] {days}, how satisfied|happy are|were [our|my|the] customers, \
         how do|did [our|my|the] customers rate us [on] {days}, how do|did [our|my|the] customers rate us, \
         what do customers say [of|about] [us] {days}, what do customers think [of|about] [us] {days}, \
         satisfaction [report] [for|of] {days}, satisfaction [report], customer satisfaction [report] [for|of] {days}, \
         customer satisfaction [report], [show] [me] [the] [customer] feedback report [for|of] {days}, \
         [show] [me] [the] [customer] feedback report, ratings [report] [for|of] {days}, [show|our|my] [me] ratings [report], \
         how happy are [our|my|the] customers, what do customers think [of|about] [us], \
         what do customers say [of|about] [us], are [our|my|the] customers happy, show|list [me] [all] [the] feedback|reviews",
    ),
    (Act::Faq(Topic::Hours), FAQ_HOURS),
    (Act::Faq(Topic::Place), FAQ_PLACE),
    (Act::Faq(Topic::Delivery), FAQ_DELIVERY),
    (Act::Faq(Topic::Payment), FAQ_PAYMENT),
    (Act::Faq(Topic::Returns), FAQ_RETURNS),
    (
        Act::ReturnRequest,
        "[i] [want|would|need|like|wish|id] [like] [to] return order {order} because|since|as {text}, \
         [i] [want|would|need|like|wish|id] [like] [to] return my order {order}, \
         [i] [want|would|need|like|wish|id] [like] [to] return my order because|since|as {text}, \
         [i] [want|would|need|like|wish|id] [like] [to] return order {order}, [i] want|would|need|wish|id [like] [to] return [my|the] order, \
         [i] want|would|need|wish|id [like] [to] return {order} because|since|as {text}, \
         [i] want|would|need|wish|id [like] [to] return it|them|this|something|goods, \
         [i] want|would|need|wish|id [like] [to] return it|them|this|something because|since|as {text}, \
         [can|may|could] i return my order {order}, [can|may|could] i return order {order}, \
         can|may|could i return my order, can|may|could i send order {order} back, \
         [i] am|im sending order {order} back because|since|as {text}, return my order {order}, return my order, \
         [i] want|need [to] send [my] order {order} back, [i] want|need [to] give [my] order {order} back",
    ),
    (Act::Feedback(None), FEEDBACK),
    (
        Act::Feedback(Some(5)),
        "[i] am|im happy [with] [the|your] service, i love the|your service, \
         great|excellent|amazing|perfect|wonderful|fantastic service, very good service, i love your shop, best shop ever, [i] am|im very happy [with] [your] [service], keep it up, good job|work",
    ),
    (
        Act::Feedback(Some(1)),
        "bad|terrible|poor|awful|horrible|worst service, very bad|poor service, [i] am|im not happy [with] [your] [service], [i] am|im very unhappy|disappointed|angry, [i] am|im disappointed, i have a complaint {text}, complaint {text}, i have a complaint, i want to complain [about] {text}, i want to complain",
    ),
    (
        Act::DigitalResend,
        "[the|my] [download] link is not|isnt working, [the|my] [download] link [has] expired, [the|my] [download] link [does] not|doesnt open, \
         [i] cant|cannot download|open [the|my] {text}, send [me] my {name} again, \
         send [me] [the|my] download link|file|files again, where is my {name} file|download|link, \
         resend [me] [my|the] file|files|download|ebook|link|pdf [of|for] [order] {order}, \
         resend [it|them] [to] [me], send [me] [it|them] again, send [it|them] to me again, \
         resend [me] [my|the] file|files|download|ebook|link|pdf, send [me] [my|the] file|files|download|ebook|pdf|link again, \
         send [me] [my|the] file|files|download|ebook|pdf|link [of|for] [order] {order} again, \
         i lost [my|the] file|files|download|ebook|link|pdf, i [did] not|didnt get|receive [my|the] file|files|download|ebook|link|pdf, \
         my download|link|file [does] not|doesnt work, [the] download link expired|again, where is my download|file|ebook, resend [me] [the|my] {name}",
    ),
    (
        Act::DocumentRequest(DocumentKind::Invoice),
        "[can|could|may] [i] [please] [get|have|want|need] [send] [me] [a|an|the|my] invoice [of|for] [my] [order] {order}, [can|could|may|i] [i] get|have|want|need|send [me] [a|an|the|my] invoice [for|of] [my] [order], invoice please, my invoice, invoice",
    ),
    (
        Act::DocumentRequest(DocumentKind::Receipt),
        "[can|could|may] [i] [please] [get|have|want|need] [send] [me] [a|an|the|my] receipt [of|for] [my] [order] {order}, [can|could|may|i] [i] get|have|want|need|send [me] [a|an|the|my] receipt [for|of] [my] [order], receipt please, my receipt, receipt",
    ),
    (
        Act::DocumentRequest(DocumentKind::Proposal),
        "quotation|proposal [of|for] [my] [order] {order}, [can|could|may|i] [i] get|have|want|need|send [me] [a|an|the|my] quotation|quote|proposal [of|for] [my] [order] {order}, [can|could|may|i] [i] get|have|want|need|send [me] [a|an|the|my] quotation|quote|proposal, quotation please, quotation",
    ),
    (
        Act::DocumentRequest(DocumentKind::Confirmation),
        "[can|could|may|i] [i] get|have|want|need|send [me] [a|an|the|my] [order] confirmation [of|for] [my] [order] {order}, [can|could|may|i] [i] get|have|want|need|send [me] [a|an|the|my] order confirmation",
    ),
    (
        Act::BookingCancel,
        "cancel|drop my booking|appointment|reservation {booking}, cancel|drop my booking|appointment|reservation, \
         cancel|drop booking|appointment|reservation {booking}, i cant|cannot come to my booking|appointment|reservation, \
         i cant|cannot make my booking|appointment|reservation, i have|want|need to cancel my booking|appointment|reservation",
    ),
    (
        Act::BookingMove,
        "can|could we move|change|shift|reschedule|postpone my booking|appointment|reservation [to|for|until] {days}, \
         [i] [want|need|would|like|can|could] [like] [i] [to] move|change|shift|reschedule|postpone my booking|appointment|reservation [to|for|until] {days}, \
         [i] [want|need|would|like|can|could] [like] [i] [to] move|change|shift|reschedule|postpone [my] booking|appointment|reservation {booking} [to|for|until] {days}, \
         [i] [want|need|would|like|can|could] [like] [i] [to] move|change|shift|reschedule|postpone my booking|appointment|reservation",
    ),
    (
        Act::Book,
        "book me [in] for [a|an] {name} [for|on] {days}, book me [in] for [a|an] {name}, book me [in] [for|on] {days}, \
         [i] [want|would|like|need|id|can|could|may] [like|i] [to] book [a|an|me] {name} [for|on] {days}, \
         book {days}, [i] [want|would|need|id|can|could|may] [like|i] [to] book [for|on] {days}, \
         [i] [want|would|need|id|can|could|may] [like|i] [to] book [a|an|me] {name}, \
         [i] [want|would|need|id|can] [like|i] [to|have|get] [have] make|get|have|want|need [an|a] appointment|reservation|booking [for|on] {days}, \
         [i] [want|would|need|id|can] [like|i] [to|have|get] [have] make|get|have|want|need [an|a] appointment|reservation|booking, \
         reserve [a|an|me] {name} [for|on] {days}, reserve [a|an|me] {name}, \
         appointment [for|on] {days}, appointment please, appointment, i want to book, book, \
         can|could|may i come [in|by|over] [on|for] {days}, can|could|may i come [in|by|over]",
    ),
    (
        Act::Stop,
        "[do] not|dont send me these|this|that|those [again|anymore] [again|anymore], \
         stop, unsubscribe, opt out, stop [all] [the|your|these] messages|promotions|ads|adverts|reminders|offers|broadcasts, \
         stop messaging|texting|writing|spamming [to] [me], no more messages|promotions|ads|adverts|offers, \
         stop sending [me] [these] messages|promotions|ads|adverts|offers|this, [do] not|dont send [me] [any|more] [more] messages|promotions|ads|adverts|offers, \
         [do] not|dont message|text|write [to] me [again|anymore], take me off [your|the] list, remove me from [your|the] list, \
         i [do] not|dont want [your|any|more|these] [more] messages|promotions|ads|adverts|offers, leave me alone",
    ),
    (
        Act::Start,
        "start, subscribe, resubscribe, opt in, start [all] [the|your] messages|promotions|offers, \
         start messaging|texting|writing [to] me [again], send [me] [your|the] messages|promotions|offers|news again, \
         you can|may write|message|text [to] me [again], i want [your|the] messages|promotions|offers|news [again], \
         put me [back] on [your|the] list, subscribe me, i want to subscribe, messages on, unstop",
    ),
    (
        Act::DeleteMyData,
        "delete|erase|remove|forget|wipe|clear [all] my [personal] data|information|info|details|account|profile|records, \
         delete|erase|forget|remove me, delete|erase|remove|forget everything [you] [know] [have] about|on me, \
         i want [to] [have] my data|account|details [to] [be] deleted|erased|removed, \
         i want [you] to delete|erase|remove|forget my data|account|details|information, \
         please forget [about] me, what about my privacy delete me, close my account, gdpr delete, right to be forgotten",
    ),
    (
        Act::Language,
        "can|could we speak|talk|use|write {language}, \
         speak|use|write|reply|answer|talk [to] [me] [with] [me] [in] {language}, {language} please, language {language}, \
         change|set|switch [my|the] [language] to {language}, in {language} please, in {language}, \
         [i] prefer|speak|want {language}, can|could you speak|write|reply|answer|use|talk [to] [me] [in] {language}, \
         do you speak|understand {language}, i only|just speak|understand|know {language}, [my] language is {language}, {language}",
    ),
    // Behind those who want to be forgotten themselves.
    (
        Act::AliasRemove,
        "forget|unlearn [the|my|our] [learnt|learned] alias|nickname|word|words|name {name}, forget|unlearn {name}, \
         remove|delete|drop|erase [the|my|our] alias|nickname {name}, remove|delete|drop|erase [the] learnt|learned word|words {name}",
    ),
];

const OWNER_ADDED: &str = "\
    add|new [a|an|another] owner|boss|partner {name} {phone}, add|new [a|an|another] owner|boss|partner {phone} {name}, \
    add|new [a|an|another] owner|boss|partner {phone}, add {phone} as [an|a] owner|boss|partner, \
    make {phone} [an|a] owner|boss|partner, {phone} is [an|a|also] [an|a] owner|boss|partner, \
    add {name} {phone} as [an|a] owner|boss|partner";
const STAFF_ADDED: &str = "\
    add|new|hire|register [a|an|another] [new] staff|worker|employee|assistant|cashier|seller|colleague [member] [number] {name} {phone}, \
    add|new|hire|register [a|an|another] [new] staff|worker|employee|assistant|cashier|seller|colleague [member] [number] {phone} [is|called|named] {name}, \
    add|new|hire|register [a|an|another] [new] staff|worker|employee|assistant|cashier|seller|colleague [member] [number] {phone}, \
    add {phone} as [a|an] staff|worker|employee|assistant|cashier|seller [member], \
    add {phone} to [the|my|our] staff|team|workers, add {name} {phone} to [the|my|our] staff|team|workers, \
    add {name} {phone} as [a|an] staff|worker|employee|assistant|cashier|seller [member], \
    make {phone} [a|an] staff|worker|employee|assistant|cashier|seller [member], \
    {phone} works here [now], {name} {phone} works here [now], {phone} works for|with me|us [now], \
    {phone} is [a|an] [my|our] [new] staff|worker|employee|assistant|cashier|seller, add|new staff|worker|employee [member]";
const CONFIRM_ABOVE: &str = "\
    set|change|update|make [the] confirm|confirmation [limit] [to|above] {money}, \
    ask [me] [before] [for] [confirmation|confirm] above|over {money}, confirm [everything|payments|money] above|over {money}, \
    confirmation limit [is|of|to] {money}, confirm limit {money}, \
    set|change|update [the] confirm|confirmation limit";
