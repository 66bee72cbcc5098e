//! Swahili: the words of its own that stand for meanings.

mod accounts;
pub(super) mod advice;
pub(super) mod ahead;
pub(super) mod aliases;
mod books;
pub(super) mod calendar;
pub(super) mod calendars;
pub(super) mod closures;
mod days;
pub(super) mod delivery;
pub(super) mod desk;
mod desk_asked;
mod desk_requests;
mod desk_sayings;
pub(super) mod downloads;
mod goods;
mod goods_sayings;
mod ledger_sayings;
pub(super) mod mine;
pub(super) mod missed;
mod money_sayings;
mod numbers;
pub(super) mod opening;
pub(super) mod papers;
mod sayings;
pub(super) mod schedules;
pub(super) mod services;
mod shop_sayings;
pub(super) mod till;

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

pub(super) const PACK: Pack = Pack {
    language: Language::Sw,
    words: WORDS,
    books: &[goods::WORDS, books::WORDS, accounts::WORDS],
    days: days::DAYS,
    numbers: numbers::NUMBERS,
    tallies: numbers::TALLIES,
    numerals: numbers::NUMERALS,
    sayings: &[
        sayings::SAYINGS,
        shop_sayings::SAYINGS,
        money_sayings::SAYINGS,
        ledger_sayings::SAYINGS,
        goods_sayings::SAYINGS,
    ],
};

const WORDS: &[(Concept, &str)] = &[
    (
        Filler,
        "tafadhali, kuwa, wa, kwa, ni, ya, yake, cha, za, la, vya, lake, sana, tu, hii, hiyo, \
         huo, huu, hilo, hizo, ile, pia, basi, sasa, sasa hivi, bosi, boss, kaka, dada, mama, \
         baba, ndugu, mkuu, bwana, rafiki, namba, nambari, nimeona, jamani, hapa, hapo, \
         kwenye, katika, jumla ya, ambayo, ambazo, vile, tena, kidogo, hebu, nisaidie, \
         naomba unisaidie, kutoka, kutoka kwa, samahani, dukani, toka, ili, zile, wenu",
    ),
    (
        Greeting,
        "habari, jambo, mambo, hujambo, hamjambo, shikamoo, salamu, salaam, vipi, niaje, \
         sasa vipi, habari yako, habari zenu, habari gani, habari za asubuhi, \
         habari za mchana, habari za jioni, habari za leo, habari ya asubuhi, habari za kazi, \
         mambo vipi, za asubuhi, hodi, poa, karibu, asalaam aleikum, salama, uko poa, mko poa, \
         u hali gani",
    ),
    (
        Thanks,
        "asante, asante sana, ahsante, ahsante sana, ahsanteni, asanteni, shukrani, shukran, \
         nashukuru, tunashukuru, asante bosi, aksante",
    ),
    (And, "na, pamoja na"),
    (Person, "yeye, wao, mteja, wateja, mnunuzi"),
    (
        Mine,
        "yangu, langu, zangu, wangu, changu, vyangu, yetu, letu, zetu, wetu, mimi, sisi, \
         kwangu, kwetu",
    ),
    (For, "kwa ajili ya, kwa ajili"),
    (Note, "kupitia, kwa njia ya, kwa kutumia"),
    (
        Because,
        "kwa sababu, sababu, kwa kuwa, maana, kwa vile, kwasababu, sababu ya, kwa ajili kwamba",
    ),
    (
        Yes,
        "ndiyo, ndio, sawa, naam, nakubali, sawa sawa, sawasawa, ndio hivyo, kubali, eeh, ehe, \
         sawa bosi, ndiyo nakubali, sawa nakubali, ndivyo, haya, endelea, sahihi, kweli, \
         fanya hivyo, niko sawa",
    ),
    (No, "hapana, siyo, la hasha, hapana asante, hapana sitaki, siitaki"),
    (
        Not,
        "si, sio, bado, hajalipa, haijalipwa, hawajalipa, sijalipa, hatujalipa, sijapokea, \
         haijafika, sijatuma, haijatumwa, hajatuma, hakulipa, sikulipa, hatukulipa, \
         haikulipwa, hakuna, haijakamilika, hatujapokea, sikupokea, haijathibitishwa, \
         sijanunua, sikununua",
    ),
    (
        Dont,
        "usi, acha, subiri, ngoja, kwanza subiri, usitume, usighairi, usifute, usilipe, \
         usirekodi, usiandike, usibadilishe, usithibitishe, usiongeze, usiondoe, usifunge, \
         usirudishe, usihamishe, usinunue, usikopeshe, usiweke, usitoe, usiagize, usifanye, \
         usipeleke, usiendelee, usisitishe, usiingize, usikubali, usimkumbushe, usikumbushe, \
         msitume, msighairi, msifute, msilipe, msibadilishe, msirekodi, usimlipe, usimtumie, \
         usipunguze, usiuze, sahau, achana na, nimebadili mawazo, nimebadilisha mawazo, wacha, \
         simama, kamwe",
    ),
    (Unwanted, "sitaki, sihitaji, hatutaki, hatuhitaji"),
    (
        If,
        "kama, ikiwa, iwapo, endapo, kesho, baadaye, akilipa, wakilipa, nikilipa, ukilipa, \
         tukilipa, ikilipwa, akija, wakija, akituma, akipokea, nikipata, akikubali, ikifika, \
         akithibitisha, akinunua, nitalipa, atalipa, tutalipa, watalipa, italipwa, atatuma, \
         nitatuma, tutatuma, atakuja, nitanunua, tutanunua, labda, pengine, huenda, kabla, \
         kabla ya, baada, baada ya, karibu kulipa, huenda ikawa, mpaka alipe, hadi alipe, \
         wakati, asipolipa, akishalipa, akimaliza, ningelipa, angelipa, nitapokea, atapokea, \
         nitakopa",
    ),
    (
        Said,
        "alisema, amesema, anasema, aliandika, ameandika, kasema, wamesema, wanasema, \
         walisema, anadai, ameniambia, aliniambia, ananiambia, niliambiwa, nimeambiwa, \
         akasema, sema, waliniambia, aliuliza, ameuliza, anauliza, eti",
    ),
    (
        Ask,
        "je, nini, nani, lini, gani, vipi kuhusu, mbona, ilikuwa, inawezekana, naweza, \
         tunaweza, nilighairi, ulighairi, umeghairi, ulirekodi, umerekodi, ulituma",
    ),
    (
        OffTopic,
        "hali ya hewa, mvua, siasa, uchaguzi, rais, mpira, mechi, vichekesho, mashairi, wimbo, \
         nyimbo, mapenzi, filamu, kazi ya nyumbani",
    ),
    (
        Show,
        "ina nini, ndani ya, \
         onyesha, nionyeshe, onesha, nioneshe, nionyesheni, tuonyeshe, ona, nione, angalia, \
         tazama, leta, niletee orodha, kuona, nataka kuona, naomba kuona, nipe orodha, \
         orodhesha, niangalizie, naomba nione, fungua",
    ),
    (
        Want,
        "nataka, naomba, ningependa, nahitaji, nipe, nunua, kununua, nitachukua, \
         nataka kununua, naomba kununua, nataka kuagiza, naomba kuagiza, tunataka, tunahitaji, \
         tunaomba, naagiza, nipatie, niletee, niwekee, nichukulie, nichukue, ningetaka, \
         tuletee, tupatie, nitumie, naomba unitumie, nataka nunua, tunataka kununua, nimpe, \
         natafuta kununua, niuzie, kuagiza",
    ),
    (Add, "ongeza, weka, niongezee, ongezea, jumlisha, nyongeza, tia, kuongeza"),
    (
        Change,
        "badilisha, fanya, badili, rekebisha, geuza, ifanye, iwe, ziwe, yawe, kubadilisha, \
         fanya iwe, fanya ziwe, sasisha",
    ),
    (Instead, "badala, badala yake, pekee"),
    (Remove, "ondoa, toa, niondolee, nitolee, punguza, tolea, kuondoa, bila, iondoe, yaondoe"),
    (
        Clear,
        "futa, futa yote, futa zote, safisha, anza upya, tupa, ondoa kila kitu, futa kila kitu",
    ),
    (
        Checkout,
        "basi tu, basi hayo, \
         maliza, hayo tu, ni hayo tu, agiza, agiza sasa, nimemaliza, basi hayo tu, hiyo tu, \
         ni hiyo tu, ni hayo tu kwa leo, yatosha, inatosha, imetosha, nunua sasa, \
         kamilisha oda, kamilisha agizo, weka oda, weka agizo, niko tayari kulipa, \
         nataka kulipa, lipa sasa, malizia, ni hizo tu, hizo tu, hivyo tu, ni hivyo tu, \
         maliza oda",
    ),
    (
        Place,
        "wasilisha, peleka agizo, nakubali nukuu, kubali nukuu, nakubali kotesheni, \
         kubali kotesheni, nakubali makadirio ya bei",
    ),
    (
        Status,
        "wapi, iko wapi, ziko wapi, uko wapi, liko wapi, hali, hali ya, imefika wapi, \
         limefika wapi, itafika lini, linafika lini, inafika lini, itakuja lini, lini itafika, \
         fuatilia, nifuatilie, maendeleo, imefikia wapi, itatumwa lini, imekwama wapi",
    ),
    (
        Cancel,
        "ghairi, sitisha, futa oda, ghairisha, kughairi, katisha, futa agizo, batilisha, \
         kusitisha, ahirisha kabisa",
    ),
    (
        Paid,
        "nimelipa, imelipwa, amelipa, tumelipa, wamelipa, alilipa, nililipa, tulilipa, \
         zimelipwa, limelipwa, umelipa, ilishalipwa, imeshalipwa, nimeshalipa, ameshalipa, \
         tumeshalipa, nishalipa, kashalipa, kalipa, nimetuma pesa, nimetuma hela, \
         tumetuma pesa, ametuma pesa, pesa nimetuma, hela nimetuma, nimetuma malipo, \
         nimefanya malipo, malipo nimefanya, malipo yamefanyika, ameshatuma pesa",
    ),
    (Sent, "nimetuma, tumetuma, nilituma, ametuma"),
    (
        Receive,
        "nimepokea, tumepokea, pokea, nilipokea, tulipokea, imepokelewa, kupokea, nimepata, \
         tumepata, nimeipokea, umepokea, mmepokea, yamepokelewa",
    ),
    (
        Record,
        "rekodi, andika, ingiza, kurekodi, kuandika, niandikie, nirekodie, weka kumbukumbu, \
         rekodia",
    ),
    (
        Payment,
        "malipo, lipa, kulipa, pesa, hela, fedha, nalipa, analipa, lipia, kulipia, nalipaje, \
         nilipeje, ninalipaje, namna ya kulipa, jinsi ya kulipa, malipo ya",
    ),
    (
        Reference,
        "kumbukumbu, kumbukumbu namba, namba ya kumbukumbu, namba ya muamala, muamala, risiti, \
         stakabadhi, code ya mpesa",
    ),
    (Code, "msimbo, kodi ya siri"),
    (
        Price,
        "bei, bei ya, bei gani, ni bei gani, shilingi ngapi, sh ngapi, ni shilingi ngapi, \
         kiasi gani, ni kiasi gani, inauzwaje, mnauzaje, mnauza bei gani, bei yake, inauzwa, \
         zinauzwaje, unauza bei gani, ni pesa ngapi, pesa ngapi, bei zenu",
    ),
    (
        Have,
        "upo, wapo, vipo, lipo, yupo, mna, kuna, je mna, unayo, mnayo, tafuta, natafuta, una, \
         unazo, mnazo, mnauza, unauza, ipo, zipo, yapo, mko na, uko na, je kuna, je mnauza, \
         mna uza, yanapatikana, inapatikana, zinapatikana, bado mna",
    ),
    (HowMany, "ngapi, mangapi, vingapi, kiasi"),
    (
        Left,
        "imebaki, zimebaki, baki, yamebaki, iliyobaki, zilizobaki, yaliyobaki, imesalia, \
         zimesalia, yamesalia, salio la stoki",
    ),
    (
        Stock,
        "stoki, ghala, stock, stoo, bidhaa zilizopo, mzigo uliopo, mali iliyopo, stoki ya, \
         hisa ya bidhaa",
    ),
    (
        Help,
        "msaada, nisaidieni, saidia, nahitaji msaada, naomba msaada, nifanyeje, naagizaje, \
         nanunuaje, naweza kufanya nini, unaweza kufanya nini, jinsi ya kuagiza, \
         jinsi ya kununua, namna ya kuagiza, maelekezo, maagizo ya kutumia, amri, \
         orodha ya amri, nisaidie tafadhali, msaada tafadhali",
    ),
    (
        Human,
        "mhudumu, wakala, mtu halisi, ongea na mtu, binadamu, huduma kwa wateja, nipigie, \
         nipigie simu, opereta, niunganishe na mtu, nipe mtu, msaidizi",
    ),
    (
        Talk,
        "ongea, kuongea, nataka kuongea, naomba kuongea, zungumza, kuzungumza, wasiliana, \
         kuwasiliana, niunganishe, piga simu",
    ),
    (
        Somebody,
        "mtu, muuzaji, mwenye duka, meneja, mwenyewe, mfanyakazi, mmiliki, muhudumu, \
         mwenye biashara",
    ),
    (Order, "oda, agizo, oda ya, oda hii, odha"),
    (
        Orders,
        "maagizo, oda zote, oda mpya, oda zilizopo, oda za leo, oda zilizo, maagizo yote, \
         maagizo mapya, orodha ya oda, orodha ya maagizo, ripoti ya oda, \
         ripoti ya maagizo, muhtasari wa oda, muhtasari wa maagizo, oda zipi, oda zangu",
    ),
    (All, "yote, zote, wote, mpya, vyote, kila kitu, kila mtu, kila mmoja, lote"),
    (Cart, "kikapu, kapu, kikapuni, kikapu changu, mkoba wa ununuzi"),
    (
        Catalogue,
        "kuna nini, kuna nini leo, \
         bidhaa, orodha, katalogi, menyu, mnauza nini, unauza nini, mna nini, mna bidhaa gani, \
         mnauza bidhaa gani, orodha ya bidhaa, orodha ya bei, bidhaa zenu, bidhaa zote, \
         vitu vyenu, vitu gani mnauza, mna vitu gani, bidhaa zilizopo dukani, \
         duka lenu lina nini, mnauza vitu gani",
    ),
    (Extra, "ziada, nyongeza ya pesa, zaidi, amezidisha"),
    (
        Container,
        "pakiti, chupa, gunia, magunia, boksi, katoni, mfuko, mifuko, kipande, vipande, ndoo, \
         mche, miche, dumu, madumu, kopo, makopo, trei, debe, madebe, roba, pisi, kipakiti, \
         saizi",
    ),
    (State(OrderState::Draft), "rasimu"),
    (
        State(OrderState::PendingPayment),
        "haijalipiwa, zisizolipwa, isiyolipwa, zinazosubiri malipo, inasubiri malipo, \
         zisizolipiwa, ambazo hazijalipwa, hazijalipwa, bado hazijalipwa",
    ),
    (
        State(OrderState::Confirmed),
        "thibitisha, imethibitishwa, zilizothibitishwa, imekubaliwa, nathibitisha, \
         ithibitishe, kuthibitisha, kubali oda",
    ),
    (
        State(OrderState::Processing),
        "inaandaliwa, tayari, iko tayari, inaandaliwa sasa, andaa, imeandaliwa, \
         zinazoandaliwa, inafungwa, imefungashwa, iandae, inatayarishwa, tayarisha, \
         ipo tayari, inapakiwa",
    ),
    (
        State(OrderState::Dispatched),
        "imetumwa, tuma, imepelekwa, peleka, imeondoka, iko njiani, ipo njiani, zilizotumwa, \
         itume, imesafirishwa, safirisha, njiani, inapelekwa, imetoka",
    ),
    (
        State(OrderState::Completed),
        "imepokelewa na mteja, mteja amepokea, mteja ameipokea, imefika kwa mteja, mteja ameichukua, \
         imekamilika, imefika, zilizokamilika, imechukuliwa, imekabidhiwa, kamilisha, imeisha, \
         imemfikia mteja, imefikishwa, amechukua, mteja amechukua, ikamilishe",
    ),
    (
        State(OrderState::Cancelled),
        "imeghairiwa, zilizoghairiwa, imefutwa, zilizofutwa, imesitishwa",
    ),
    (
        Account(CashAccount::Cash),
        "taslimu, keshi, cash, fedha taslimu, pesa taslimu, droo, pesa mkononi, mkononi",
    ),
    (
        Account(CashAccount::Bank),
        "benki, akaunti ya benki, bank, kwa benki, crdb, nmb, equity, kcb",
    ),
    (
        Account(CashAccount::MobileMoney),
        "pesa ya simu, tigo pesa, simu, mpesa, m pesa, airtel money, mtn, halopesa, mixx, \
         momo, kwa simu, pesa za simu, tigopesa, lipa namba, till ya mpesa, mobile money",
    ),
];
