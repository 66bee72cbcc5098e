//! Swahili: what is said at the desk by those who run the shop.

use super::{desk_asked, desk_requests, desk_sayings};
use crate::access::Role;
use crate::command::{Audience, DocumentKind};
use crate::language::Language;
use crate::phrase::desk::{Act, Key};
use crate::phrase::languages::Desk;
use crate::shop::Topic;

pub(in crate::phrase::languages) const DESK: Desk = Desk {
    language: Language::Sw,
    fillers: "ya, wa, la, za, cha, vya, wangu, yangu, langu, zangu, changu, wetu, yetu, letu, zetu, yenu, lenu, zenu, wenu, huyu, hii, hiyo, ile, yule",
    courtesy: "tafadhali, asante, asante sana, habari, jambo, hujambo, mambo, samahani, ahsante, naomba",
    nobody: "mteja, wateja, wote, kila, mtu, watu, oda, agizo, muuzaji, mwenye, mimi, sisi, wewe, roboti, bot, duka",
    patterns: [PATTERNS, desk_asked::PATTERNS],
    sayings: [desk_sayings::SAYINGS, desk_requests::SAYINGS],
};

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::DocumentPassword,
        "nywila|nenosiri mpya|jipya ripoti|taarifa, nywila|nenosiri ripoti|taarifa [mpya|jipya]",
    ),
    (
        Act::ReportSatisfaction,
        "wateja wanaridhika|wameridhika|wanafurahi|wamefurahi [vipi] {days}, wateja wanaridhika|wameridhika|wanafurahi|wamefurahi [vipi], kuridhika wateja {days}, maoni wateja {days}",
    ),
    (
        Act::Broadcast(Audience::OnAccount),
        "tangaza|tangazia|waambie|tuma [ujumbe] [kwa] wateja mkopo|deni|mikopo {text}, \
         tangaza|tangazia|waambie|tuma [ujumbe] [kwa] wateja kwa mkopo|deni {text}, ujumbe kwa wateja mkopo|deni {text}",
    ),
    (
        Act::Broadcast(Audience::Everybody),
        "tangaza|tangazia kwa wateja|watu|wote [wote] [kwamba|kuwa] {text}, tangaza|tangazia wateja|watu|wote [wote] [kwamba|kuwa] {text}, \
         tuma|tumia|andika ujumbe kwa wateja|watu|wote [wote] {text}, ujumbe kwa wateja|watu|wote [wote] {text}, \
         waambie|wajulishe|wataarifu|waandikie wateja|watu|wote [wote] [kwamba|kuwa] {text}, mwambie|ambia|julisha kila mtu|mteja [kwamba|kuwa] {text}, \
         julisha|taarifu wateja|watu [wote] [kwamba|kuwa] {text}, waambie wote {text}, tangaza [kwamba|kuwa] {text}, tangaza",
    ),
    (
        Act::Handoff { on: false },
        "achilia|mwachilie|muachie {phone}, achilia|mwachilie|muachie {name}, washa bot|roboti kwa {phone}, washa bot|roboti kwa {name}, \
         bot|roboti on|imewashwa|iwashwe|iwake kwa {phone}, bot|roboti on|imewashwa|iwashwe|iwake kwa {name}, mrudishe|rudisha {name} kwa bot|roboti, \
         mrudishe|rudisha {phone} kwa bot|roboti, nimemaliza na {name}, nimemaliza na {phone}, nimemaliza kuongea na {name}, \
         achilia|mwachilie mteja wa [oda] {order}, mrudishe|rudisha mteja wa [oda] {order} kwa bot|roboti, nimemaliza na mteja wa [oda] {order}, achilia",
    ),
    (
        Act::Handoff { on: true },
        "chukua mazungumzo|gumzo|chat [na|ya] {phone}, chukua mazungumzo|gumzo|chat [na|ya] {name}, niache niongee|nizungumze|nijibu na|kwa {name}, \
         niache niongee|nizungumze|nijibu na|kwa {phone}, acha niongee|nizungumze|nijibu na|kwa {name}, acha niongee|nizungumze|nijibu na|kwa {phone}, \
         nitaongea|nitazungumza|nitajibu na {name}, nitaongea|nitazungumza|nitajibu na {phone}, nitamhudumia|nitamshughulikia {name}, \
         nitamhudumia mwenyewe {name}, zima bot|roboti kwa {phone}, zima bot|roboti kwa {name}, nyamazisha bot|roboti kwa {name}, \
         nyamazisha bot|roboti kwa {phone}, bot|roboti off|izimwe|imezimwa kwa {name}, bot|roboti off|izimwe|imezimwa kwa {phone}, \
         chukua mazungumzo|gumzo|chat [na|ya] [mteja] [wa] [oda] {order}, nitaongea|nitazungumza na mteja wa [oda] {order}, \
         niache|acha niongee|nizungumze na mteja wa [oda] {order}, chukua mazungumzo|gumzo",
    ),
    (
        Act::StaffAdd(Role::Owner),
        "ongeza|weka|sajili mmiliki|mwenye|bosi|mshirika [mpya] [duka] {name} {phone}, \
         ongeza|weka|sajili mmiliki|mwenye|bosi|mshirika [mpya] [duka] {phone}, mmiliki|mshirika mpya {phone}, mmiliki|mshirika mpya {name} {phone}, \
         ongeza|weka|mfanye {phone} kama|kuwa|awe mmiliki|mwenye|bosi|mshirika [duka], {phone} ni mmiliki|mshirika [pia]",
    ),
    (
        Act::StaffAdd(Role::Staff),
        "ongeza|weka|sajili|ajiri mfanyakazi|muuzaji|mhudumu|keshia|msaidizi|wafanyakazi [mpya] {name} {phone}, \
         ongeza|weka|sajili|ajiri mfanyakazi|muuzaji|mhudumu|keshia|msaidizi|wafanyakazi [mpya] {phone} {name}, \
         ongeza|weka|sajili|ajiri mfanyakazi|muuzaji|mhudumu|keshia|msaidizi|wafanyakazi [mpya] {phone}, \
         mfanyakazi|muuzaji|mhudumu|keshia|msaidizi mpya {phone}, mfanyakazi|muuzaji|mhudumu|keshia|msaidizi mpya {name} {phone}, \
         ongeza|weka|mfanye {phone} kama|kuwa|awe mfanyakazi|muuzaji|mhudumu|keshia|msaidizi, ongeza|weka {phone} kwenye|katika timu|wafanyakazi, \
         ongeza|weka {name} {phone} kama|kuwa mfanyakazi|muuzaji|mhudumu|keshia|msaidizi, ongeza|weka {name} {phone} kwenye|katika timu|wafanyakazi, \
         {phone} anafanya kazi hapa|nasi|kwangu|kwetu [sasa], {phone} ni mfanyakazi|muuzaji|mhudumu|keshia [mpya], ongeza|sajili mfanyakazi|muuzaji|mhudumu",
    ),
    (
        Act::StaffRemove,
        "ondoa|toa|futa|mfukuze|fukuza mfanyakazi|muuzaji|mhudumu|keshia|msaidizi|mmiliki|mshirika {phone}, \
         ondoa|toa|futa|mfukuze|fukuza mfanyakazi|muuzaji|mhudumu|keshia|msaidizi|mmiliki|mshirika {name}, \
         ondoa|toa|mtoe|mwondoe {phone} kwenye|katika|kutoka timu|wafanyakazi|duka|duka, \
         ondoa|toa|mtoe|mwondoe {name} kwenye|katika|kutoka timu|wafanyakazi, {phone} hafanyi kazi hapa|nasi|kwetu [tena], {phone} ameacha kazi, \
         ondoa|fukuza mfanyakazi|muuzaji|mhudumu",
    ),
    (
        Act::StaffList,
        "nani anafanya kazi hapa|dukani, nani|akina wanafanya kazi hapa|dukani, akina nani wanafanya kazi hapa|dukani, nani anafanya kazi kwangu|kwetu|nasi, \
         wafanyakazi [wote], [onyesha|nionyeshe|orodha|orodhesha] [wote] wafanyakazi|timu|wauzaji|wahudumu [wote], timu, nani ana ruhusa, \
         nani yuko kwenye timu, namba wafanyakazi, wafanyakazi ni akina nani",
    ),
    (
        Act::SettingsSet(Key::ConfirmAbove),
        "weka|badilisha|panga kikomo|kiwango uthibitisho|kuthibitisha [kuwa|iwe|hadi|ni] {money}, kikomo|kiwango uthibitisho|kuthibitisha [ni|kuwa] {money}, \
         thibitisha kila kitu|kinachozidi zaidi|juu|kinachozidi [ya] {money}, thibitisha kila kitu kinachozidi|kilichozidi {money}, \
         niulize|uliza [uthibitisho] [kwa] zaidi|juu|kuanzia ya {money}, niulize|uliza [uthibitisho] [kwa] kuanzia {money}, \
         badilisha kikomo|kiwango uthibitisho",
    ),
    (
        Act::SettingsSet(Key::HoldHours),
        "shikilia|hifadhi|tunza oda zisizolipwa|ambazo [hazijalipwa] kwa saa|masaa {hours}, \
         shikilia|hifadhi|tunza oda zisizolipwa|ambazo [hazijalipwa] saa|masaa {hours}, \
         weka|badilisha muda kushikilia|kusubiri|malipo [kuwa|iwe] saa|masaa {hours}, muda kushikilia|kusubiri|malipo [ni] saa|masaa {hours}, \
         badilisha muda kushikilia|kusubiri|malipo",
    ),
    (
        Act::SettingsSet(Key::Language),
        "weka|badilisha lugha duka [kuwa|iwe|ni] {language}, lugha duka [ni] [iwe] [:] {language}, duka linaongea|lizungumze|liongee {language}, \
         waandikie wateja kwa {language}, badilisha lugha duka",
    ),
    (
        Act::SettingsSet(Key::Tagline),
        "weka|badilisha kauli|kaulimbiu|msemo|slogani [mbiu] [kuwa|iwe|:] {text}, kauli|kaulimbiu|msemo [mbiu] [mpya] ni {text}, \
         kaulimbiu|msemo mpya {text}, badilisha kaulimbiu|msemo|slogani",
    ),
    (
        Act::SettingsSet(Key::Answer(Topic::Hours)),
        "weka|badilisha saa|masaa|muda kufungua|kazi|ufunguzi [kuwa|iwe|:] {text}, saa|masaa kufungua|kazi [mpya] ni {text}, tunafungua|tupo wazi {text}, \
         badilisha saa|masaa kufungua|kazi",
    ),
    (
        Act::SettingsSet(Key::Answer(Topic::Place)),
        "weka|badilisha anwani|anuani|mahali|eneo [duka] [kuwa|iwe|:] {text}, anwani|anuani|mahali [duka] [mpya] ni {text}, tumehamia {text}, \
         badilisha anwani|anuani",
    ),
    (
        Act::SettingsSet(Key::Answer(Topic::Delivery)),
        "weka|badilisha [ada|bei|gharama|masharti] usafirishaji|delivery|kupeleka [kuwa|iwe|:] {text}, \
         [ada|bei|gharama] usafirishaji|delivery|kupeleka ni {text}, badilisha [ada|bei] usafirishaji|delivery",
    ),
    (
        Act::SettingsSet(Key::Answer(Topic::Returns)),
        "weka|badilisha sera|masharti|kanuni kurudisha|kurejesha|marejesho [bidhaa] [kuwa|iwe|:] {text}, \
         sera|masharti|kanuni kurudisha|kurejesha|marejesho [bidhaa] ni {text}, badilisha sera|masharti kurudisha|marejesho",
    ),
    (
        Act::SettingsSet(Key::PaymentMethods),
        "weka|badilisha njia malipo|kulipa|kulipia [kuwa|iwe|:] {text}, njia malipo|kulipa [mpya] ni {text}, wateja wanaweza kulipa kwa {text}, \
         badilisha njia malipo|kulipa",
    ),
    (
        Act::SettingsShow,
        "mipangilio, [onyesha|nionyeshe|fungua|ona|orodha|orodhesha] mipangilio [duka] [yote], mipangilio [duka] [yote], \
         naweza kubadilisha|kuweka|kupanga nini, nini naweza kubadilisha|kuweka|kupanga, mipangilio ni ipi|gani, duka limepangwaje, sera duka",
    ),
    (
        Act::CustomerMessage,
        "mwambie|muambie|mwandikie|mjibu|mjulishe|mtaarifu {name} : {text}, mwambie|muambie|mwandikie|mjibu|mjulishe {phone} {text}, \
         tuma|mtumie ujumbe kwa {name} : {text}, mtumie {name} ujumbe : {text}, tuma ujumbe kwa {phone} {text}, ujumbe kwa {name} : {text}, \
         jibu {name} : {text}, jibu {phone} {text}, andika kwa {name} : {text}, mwambie|muambie|mjulishe {name} kwamba|kuwa {text}",
    ),
    (
        Act::BookingList,
        "[onyesha|nionyeshe|ona] kalenda|ratiba [yangu] [ya] {days}, [onyesha|nionyeshe|ona] kalenda|ratiba [yangu], nafasi zilizowekwa|zilizohifadhiwa, miadi, [onyesha|nionyeshe|orodha|orodhesha|ona] miadi|booking|buking [zote|yote] [kwa|za|ya] {days}, \
         [onyesha|nionyeshe|orodha|orodhesha|ona] miadi|booking|buking [zote|yote], miadi|booking|buking [kwa|za|ya] {days}, nani anakuja {days}, \
         {days} nani anakuja, nini kimepangwa|kimewekwa {days}, miadi yote, tuna miadi gani|ipi {days}",
    ),
    (
        Act::BookingConfirm,
        "thibitisha|kubali|idhinisha|kubalia miadi|booking|buking {booking}, miadi|booking|buking {booking} imethibitishwa|imekubaliwa|sawa|imeidhinishwa, \
         miadi|booking|buking {booking} ni|iko sawa, thibitisha|kubali miadi|booking",
    ),
    (
        Act::BookingReject,
        "kataa|katalia|kanusha|kataza|ghairi|futa miadi|booking|buking {booking} kwa|sababu sababu|tumejaa {text}, \
         kataa|katalia|kanusha|kataza|ghairi|futa miadi|booking|buking {booking} sababu {text}, kataa|katalia|kanusha|kataza|ghairi|futa miadi|booking|buking {booking} {text}, \
         kataa|katalia|kanusha|kataza|ghairi|futa miadi|booking|buking {booking}, miadi|booking|buking {booking} imekataliwa|imekanushwa, kataa|katalia miadi|booking",
    ),
    (
        Act::BookingReschedule,
        "hamisha|sogeza|ahirisha|badilisha|peleka miadi|booking|buking {booking} [hadi|kuwa|mpaka|kwa] {days}, \
         miadi|booking|buking {booking} imehamishwa|imesogezwa|imeahirishwa [hadi|mpaka|kwa] {days}, weka miadi|booking {booking} {days}, \
         hamisha|ahirisha|sogeza miadi|booking",
    ),
    (
        Act::CalendarBlock { is_lifted: false },
        "funga|zuia kalenda|ratiba|diary [siku] [kwa] {days}, zuia {days}, hakuna miadi|booking|nafasi [siku] [kwa] {days}, \
         usichukue miadi|booking [siku] [kwa] {days}, tumefunga|tutafunga {days}, sitakuwepo|sipo|nimepumzika {days}, zuia {name} [siku] {days}, \
         funga|zuia kalenda|ratiba",
    ),
    (
        Act::DocumentIssue(DocumentKind::Invoice),
        "toa|andaa|tengeneza|tuma|andika ankara|invoisi|invoice [kwa] [oda] {order}, ankara|invoisi [kwa] [oda] {order}",
    ),
    (
        Act::DocumentIssue(DocumentKind::Receipt),
        "toa|andaa|tengeneza|tuma|andika risiti|stakabadhi [kwa] [oda] {order}, risiti|stakabadhi [kwa] [oda] {order}",
    ),
    (
        Act::DocumentIssue(DocumentKind::Proposal),
        "toa|andaa|tengeneza|tuma|andika nukuu|kotesheni|makadirio [bei] [kwa] [oda] {order}, nukuu|kotesheni|makadirio [bei] [kwa] [oda] {order}",
    ),
    (
        Act::DocumentIssue(DocumentKind::Confirmation),
        "toa|andaa|tengeneza|tuma|andika uthibitisho [kwa] [oda] {order}, uthibitisho [kwa] oda {order}",
    ),
    (
        Act::DocumentIssue(DocumentKind::Status),
        "toa|andaa|tengeneza|andika ripoti hali [kwa] [oda] {order}",
    ),
    (
        Act::DocumentPassword,
        "weka|badilisha|tengeneza|nipe|toa|panga nenosiri|neno|password [siri] [jipya|mpya] ripoti, \
         weka|badilisha|tengeneza|nipe|toa|panga nenosiri|neno|password [siri] jipya|mpya hati|nyaraka, \
         nenosiri|password|neno [siri] jipya|mpya hati|ripoti|nyaraka, nenosiri|password|neno [siri] ripoti",
    ),
    (
        Act::SomePassword,
        "weka|badilisha|tengeneza|nipe|toa|panga nenosiri|neno|password [siri] hati|nyaraka|karatasi|ankara, nenosiri|password|neno [siri] hati|nyaraka",
    ),
    (
        Act::ReportEndOfDay,
        "mwisho siku [tarehe] {days}, mwisho siku, kufunga siku [tarehe] {days}, ripoti|muhtasari|taarifa mwisho|kufunga siku [tarehe] {days}, \
         ripoti|muhtasari|taarifa siku [tarehe] {days}, ripoti|muhtasari|taarifa tarehe {days}, ripoti|muhtasari|taarifa mwisho siku, ripoti|muhtasari|taarifa siku|kila [siku], ripoti|muhtasari|taarifa {days}, \
         {days} ilikuwaje|tulifanyaje|tumefanyaje|tulifanya, siku ilikuwaje|imekuwaje|ilienda [vipi|ilikuwaje], tulifanyaje|tumefanyaje {days}, \
         nipe|nionyeshe|onyesha muhtasari|ripoti|taarifa siku|leo, kufunga siku",
    ),
    (
        Act::ReportInventory,
        "ripoti|taarifa hesabu bidhaa|mali, ripoti|taarifa stoki|stoo, thamani stoki|stoo|bidhaa|mali [hadi|kufikia] {days}, thamani stoki|stoo|bidhaa|mali, \
         stoki|stoo|bidhaa [zina|ina] thamani gani|kiasi [gani], stoki|stoo ina thamani gani, nionyeshe|onyesha thamani stoki|stoo|bidhaa, \
         nionyeshe|onyesha ripoti stoki|stoo, thamani ni kiasi|ngapi gani, mali dukani ina|zina thamani gani",
    ),
    (
        Act::ReportSatisfaction,
        "kuridhika wateja, kuridhika kwa wateja [{days}], kuridhika kwa wateja, kuridhika kwa wateja {days}, ripoti kuridhika [kwa] [wateja], \
         [onyesha|nionyeshe|ona] maoni [wateja] [yote], maoni [ya] wateja, wateja wanasema|wanafikiria|wanaonaje nini|kuhusu [sisi], \
         wateja wanasemaje|wanaonaje [kuhusu] [sisi], wateja wameridhika|wanafurahi|wanafurahia, je wateja wameridhika|wanafurahi, ripoti maoni",
    ),
];
