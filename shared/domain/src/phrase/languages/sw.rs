//! Swahili: what customers of an East African shop say most.

use super::Pack;
use crate::language::Language;
use crate::order::CashAccount;
use crate::order::state::OrderState;
use crate::phrase::books::day_word::{DayWord, Period};
use crate::phrase::concept::Concept::{
    self, Account, Add, All, And, Ask, Because, Cancel, Cart, Catalogue, Change, Checkout, Clear,
    Dont, Filler, Greeting, Have, Help, HowMany, Human, If, Instead, Left, Mine, No, Not, Order,
    Orders, Paid, Payment, Price, Receive, Remove, Said, Show, State, Status, Stock, Thanks, Want,
    Yes,
};
use crate::phrase::entry::{CommandName, Saying};
use crate::phrase::numeral::Numeral;

pub(super) const PACK: Pack = Pack {
    language: Language::Sw,
    words: WORDS,
    books: &[],
    days: DAYS,
    numbers: NUMBERS,
    tallies: TALLIES,
    numerals: NUMERALS,
    sayings: &[SAYINGS],
};

const NUMBERS: &[(u32, &str)] = &[
    (1, "moja, mmoja"),
    (2, "mbili"),
    (3, "tatu"),
    (4, "nne"),
    (5, "tano"),
    (6, "sita"),
    (7, "saba"),
    (8, "nane"),
    (9, "tisa"),
    (10, "kumi"),
    (20, "ishirini"),
    (30, "thelathini"),
    (40, "arobaini, arubaini"),
    (50, "hamsini"),
    (60, "sitini"),
    (70, "sabini"),
    (80, "themanini"),
    (90, "tisini"),
];

const TALLIES: &[(u32, &str)] = &[(12, "dazeni")];

const NUMERALS: &[(Numeral, &str)] = &[
    (Numeral::Tens(10), "kumi"),
    (Numeral::Small(2), "wawili"),
    (Numeral::And(0), "na"),
    (Numeral::Times(100), "mia"),
    (Numeral::Times(1_000), "elfu, alfu"),
    (Numeral::Times(100_000), "laki"),
    (Numeral::Times(1_000_000), "milioni"),
    (Numeral::Times(1_000_000_000), "bilioni"),
    (Numeral::Fraction(1), "robo"),
    (Numeral::Fraction(2), "nusu"),
    (Numeral::Fraction(3), "robo tatu"),
];

const DAYS: &[(DayWord, &str)] = &[
    (DayWord::Today, "leo"),
    (DayWord::Yesterday, "jana"),
    (DayWord::Tomorrow, "kesho"),
    (DayWord::Shift(-2), "juzi"),
    (DayWord::Shift(2), "kesho kutwa, keshokutwa"),
    (DayWord::Span(Period::Week, -1), "wiki jana"),
    (DayWord::Span(Period::Month, -1), "mwezi jana"),
    (DayWord::Span(Period::Year, -1), "mwaka jana"),
    (DayWord::Span(Period::Year, 1), "mwakani"),
    (DayWord::Present, "hii, huu, hili"),
    (DayWord::Past, "iliyopita, uliopita, lililopita, zilizopita, iliyoisha, uliokwisha"),
    (DayWord::Coming, "ijayo, ujao, lijalo"),
    (DayWord::Days, "siku"),
    (DayWord::Week, "wiki, juma"),
    (DayWord::Month, "mwezi, miezi, mwezi wa"),
    (DayWord::Year, "mwaka, miaka"),
    (DayWord::Until, "hadi, mpaka"),
    (DayWord::End, "mwisho"),
    (DayWord::Start, "mwanzo"),
    (DayWord::Weekday(1), "jumatatu"),
    (DayWord::Weekday(2), "jumanne"),
    (DayWord::Weekday(3), "jumatano"),
    (DayWord::Weekday(4), "alhamisi"),
    (DayWord::Weekday(5), "ijumaa"),
    (DayWord::Weekday(6), "jumamosi"),
    (DayWord::Weekday(7), "jumapili"),
    (DayWord::MonthOf(1), "januari"),
    (DayWord::MonthOf(2), "februari"),
    (DayWord::MonthOf(3), "machi"),
    (DayWord::MonthOf(4), "aprili"),
    (DayWord::MonthOf(5), "mei"),
    (DayWord::MonthOf(6), "juni"),
    (DayWord::MonthOf(7), "julai"),
    (DayWord::MonthOf(8), "agosti"),
    (DayWord::MonthOf(9), "septemba"),
    (DayWord::MonthOf(10), "oktoba"),
    (DayWord::MonthOf(11), "novemba"),
    (DayWord::MonthOf(12), "desemba, disemba"),
];

const WORDS: &[(Concept, &str)] = &[
    (Filler, "tafadhali, wa, kwa, ni, cha, za, la, vya, sana, tu, hii, hiyo"),
    (
        Greeting,
        "habari, jambo, mambo, hujambo, shikamoo, salamu, vipi, habari yako, \
         habari za asubuhi, habari za mchana, habari za jioni",
    ),
    (Thanks, "asante, asante sana, ahsante, shukrani"),
    (And, "na"),
    (Yes, "ndiyo, ndio, sawa, naam, nakubali"),
    (No, "hapana, sitaki, siyo"),
    (Not, "si, sio, bado"),
    (Dont, "usi, acha, subiri"),
    (If, "kama, ikiwa, kesho, baadaye, akilipa"),
    (Said, "alisema, amesema, anasema, aliandika"),
    (Ask, "je, nini, nani, lini, gani"),
    (Because, "kwa sababu, sababu"),
    (Mine, "yangu, langu, zangu, wangu, changu"),
    (Show, "onyesha, nionyeshe, onesha"),
    (Want, "nataka, naomba, ningependa, nahitaji, nipe, nunua, kununua, nitachukua"),
    (Add, "ongeza, weka"),
    (Change, "badilisha, fanya"),
    (Instead, "badala"),
    (Remove, "ondoa, toa"),
    (Clear, "futa"),
    (Checkout, "maliza, hayo tu, ni hayo tu, agiza"),
    (Status, "wapi, iko wapi, hali, imefika wapi"),
    (Cancel, "ghairi, sitisha, futa oda"),
    (Paid, "nimelipa, imelipwa, amelipa, tumelipa, nimetuma pesa"),
    (Receive, "nimepokea, tumepokea"),
    (Payment, "malipo"),
    (Price, "bei, bei gani, ni bei gani, shilingi ngapi, kiasi gani"),
    (Have, "mna, kuna, je mna, unayo, mnayo, tafuta"),
    (HowMany, "ngapi"),
    (Left, "imebaki, zimebaki, baki"),
    (Stock, "stoki, ghala"),
    (Help, "msaada, nisaidie"),
    (Human, "mhudumu, mtu halisi, ongea na mtu"),
    (Order, "oda, agizo"),
    (Orders, "maagizo"),
    (All, "yote, zote, mpya"),
    (Cart, "kikapu"),
    (Catalogue, "bidhaa, orodha, mnauza nini, unauza nini"),
    (State(OrderState::Confirmed), "thibitisha, imethibitishwa"),
    (State(OrderState::Processing), "inaandaliwa, tayari"),
    (State(OrderState::Dispatched), "imetumwa"),
    (State(OrderState::Completed), "imekamilika, imefika"),
    (State(OrderState::Cancelled), "imeghairiwa"),
    (Account(CashAccount::Cash), "taslimu"),
    (Account(CashAccount::Bank), "benki"),
    (Account(CashAccount::MobileMoney), "pesa ya simu, tigo pesa"),
];

const SAYINGS: &[Saying] = &[
    Saying { name: CommandName::Greet, help: "Salimia", examples: &["habari", "jambo"] },
    Saying { name: CommandName::Browse, help: "Ona bidhaa", examples: &["bidhaa", "mnauza nini?"] },
    Saying {
        name: CommandName::ProductInfo,
        help: "Ona bidhaa na bei yake",
        examples: &["bei ya sukari"],
    },
    Saying {
        name: CommandName::CartAdd,
        help: "Agiza",
        examples: &["nataka sukari mbili", "2 sukari na 3 maziwa", "ongeza maziwa tatu"],
    },
    Saying { name: CommandName::CartRemove, help: "Ondoa kitu", examples: &["ondoa sukari"] },
    Saying { name: CommandName::CartView, help: "Ona kikapu", examples: &["kikapu changu"] },
    Saying {
        name: CommandName::Checkout,
        help: "Agiza kilicho kikapuni",
        examples: &["ni hayo tu"],
    },
    Saying { name: CommandName::OrderConfirm, help: "Kubali", examples: &["ndiyo", "sawa"] },
    Saying {
        name: CommandName::OrderStatus,
        help: "Uliza oda iko wapi",
        examples: &["oda yangu iko wapi?"],
    },
    Saying { name: CommandName::PaymentReport, help: "Tuambie umelipa", examples: &["nimelipa"] },
    Saying { name: CommandName::CancelRequest, help: "Ghairi oda", examples: &["ghairi oda 1001"] },
    Saying { name: CommandName::Human, help: "Ongea na mtu", examples: &["mhudumu"] },
    Saying { name: CommandName::Help, help: "Msaada", examples: &["msaada"] },
    Saying {
        name: CommandName::PaymentRecord,
        help: "Andika malipo",
        examples: &["oda 1001 imelipwa 24000 taslimu"],
    },
    Saying {
        name: CommandName::OrderSetState,
        help: "Sogeza oda",
        examples: &["oda 1001 imetumwa"],
    },
];
