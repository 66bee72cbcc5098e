//! Swahili: what owners and staff say of stock, money and books.

use crate::phrase::concept::Books::{
    Accounting, Adjust, Aging, Altogether, Amount, Archive, As, Balance, Bill, Bought, Broken, By,
    Capital, Close, Count, Credit, Deposit, Depreciation, Discount, Due, Each, Entry, Expense, Fee,
    FinancialYear, Found, Freight, From, History, Income, Interest, LedgerAccount, Limit, Loan,
    Low, Move, New, Owe, Private, Refund, Remind, Rename, Repay, Restock, Return, Reverse, Sell,
    Spent, Statement, To, Took, Undo, VatIn, VatOnTop, WhoOwes, Why, Withdraw, WriteOff,
};
use crate::phrase::concept::Concept::{self, Books, Filler, Payment};

pub(super) const WORDS: &[(Concept, &str)] = &[
    (Payment, "nataka kulipa, nataka kulipia, niko tayari kulipa"),
    (
        Filler,
        "ripoti, ripoti ya, muhtasari, muhtasari wa, taarifa, taarifa ya, hesabu za, jumla, \
         thamani ya, gharama yake, kiasi cha, mpaka sasa, tena, mzima",
    ),
    (Books(From), "kutoka, kutoka kwa, toka, toka kwa, kutokea"),
    (
        Books(To),
        "kwenda, kwenda kwa, kwenye, ndani ya, kuelekea, kuwa, iwe, kuingia, kwenda kwenye, \
         hadi kwenye",
    ),
    (
        Books(Each),
        "kila moja, kila mmoja, kwa kila moja, kila kimoja, moja moja, kwa moja, bei ya moja, \
         kila kipande, kwa kilo, kila kilo, kwa kila kimoja, kila pakiti, kila chupa, \
         bei ya kila moja, mmoja",
    ),
    (
        Books(Altogether),
        "jumla yote, kwa jumla, zote kwa, zote kwa jumla, yote kwa jumla, zote pamoja, \
         jumla kuu",
    ),
    (Books(By), "kwa kila, kulingana na, kwa mujibu wa"),
    (
        Books(Due),
        "mwisho wa kulipa, ilipwe, kulipwa, ilipwe kabla ya, tarehe ya kulipa, ilipwe kufikia, \
         inalipwa, malipo kufikia",
    ),
    (Books(As), "kama, aina, aina ya, ya aina ya"),
    (Books(Amount), "kiasi, kiasi cha pesa, jumla ya kiasi"),
    (
        Books(Bought),
        "nimenunua, tumenunua, nilinunua, tulinunua, manunuzi, manunuzi ya, mzigo mpya, \
         nimeleta mzigo, mzigo umeingia, nimeongeza stoki, tumeongeza stoki, ununuzi wa, \
         imenunuliwa, nimeingiza mzigo, tumeingiza mzigo, nimechukua mzigo, ameninunulia",
    ),
    (
        Books(Spent),
        "nimetumia, tumetumia, nilitumia, tulitumia, tumia, zimetumika, imetumika, yametumika",
    ),
    (Books(Sell), "uza, nimeuza, tumeuza, kuuza"),
    (
        Books(Move),
        "hamisha, nimehamisha, tumehamisha, kuhamisha, peleka, nimepeleka, tumepeleka, sogeza, \
         ihamishe, nihamishie, hamishia, tuma, uhamisho, uhamisho wa",
    ),
    (
        Books(Deposit),
        "nimeweka, tumeweka, kuweka, weka pesa, nimeweka pesa, tumeweka pesa, nimepeleka benki",
    ),
    (
        Books(Withdraw),
        "nimetoa, tumetoa, toa, kutoa, toa pesa, nimetoa pesa, tumetoa pesa, nilitoa",
    ),
    (Books(Took), "nimechukua, chukua, tumechukua, nilichukua, kuchukua, nimejichukulia"),
    (
        Books(Repay),
        "rejesha, nimerejesha, tumerejesha, marejesho, marejesho ya, rudisha mkopo, \
         nimelipa deni, tumelipa deni, amelipa deni, lipa deni, kulipa deni, malipo ya deni, \
         punguza deni, nimepunguza deni, amepunguza deni, kurejesha, amelipa deni lake, \
         kamilisha deni, ameshalipa deni",
    ),
    (
        Books(Owe),
        "deni, madeni, deni la, anadaiwa, nadaiwa, ninadaiwa, wanadaiwa, anadai, tunadaiwa, \
         anadaiwa na, madeni ya",
    ),
    (
        Books(WhoOwes),
        "nani ananidai, nani anadaiwa, ninani anadaiwa, nani ana deni, nani wana madeni, \
         nani wanadaiwa, wadaiwa, wadaiwa wote, orodha ya wadaiwa, orodha ya madeni, \
         madeni ya wateja, nani hajalipa, nani hawajalipa, nani bado hajalipa, wenye madeni, \
         wenye deni, wote wenye madeni, daftari la madeni, nawadai kina nani, ninamdai nani, \
         namdai nani, tunawadai nani, nawadai nani, wateja wanaodaiwa, wanaodaiwa, \
         kina nani wanadaiwa, ninaowadai, wateja wenye madeni",
    ),
    (
        Books(Return),
        "rudisha, imerudishwa, amerudisha, zimerudishwa, imerudi, zimerudi, amerejesha bidhaa, \
         bidhaa zimerudi, mteja amerudisha, wamerudisha, yamerudishwa, kurudisha, \
         marejesho ya bidhaa",
    ),
    (
        Books(Refund),
        "rudisha pesa, rudisha hela, mrudishie pesa, mrudishie, nimemrudishia pesa, \
         kurudisha pesa, rejesha pesa, rejesha fedha, rudisha fedha, mrudishie mteja, \
         nimerudisha pesa, rudishia, mrudishie hela, rejesho la pesa",
    ),
    (
        Books(Adjust),
        "sahihisha, rekebisha stoki, rekebisha stoki ya, sahihisha stoki, sahihisha stoki ya, \
         marekebisho ya stoki, rekebisha idadi, rekebisha",
    ),
    (
        Books(Count),
        "hesabu stoki, hesabu ya stoki, nimehesabu, tumehesabu, kuhesabu, imehesabiwa, \
         idadi halisi, zimehesabiwa, stoki halisi, hesabu ya bidhaa, nimekagua, \
         tumehesabu stoki, idadi ya kweli",
    ),
    (
        Books(Rename),
        "badilisha jina, badili jina, ipe jina jipya, badilisha jina la, badili jina la, \
         jina jipya la, kubadilisha jina la, ipe jina",
    ),
    (
        Books(Archive),
        "hifadhi, weka kando, acha kutumia, zima, hifadhi akaunti, iweke kando, \
         ondoa kwenye matumizi, sitisha akaunti",
    ),
    (Books(Close), "funga, fungia, kufunga, tufunge, ifunge"),
    (
        Books(Reverse),
        "geuza, rudisha nyuma, batilisha, futa ingizo, tengua, kutengua, kubatilisha, \
         geuza ingizo, ghairi ingizo, batilisha ingizo, tengua ingizo",
    ),
    (
        Books(Remind),
        "kumbusha, mkumbushe, wakumbushe, nikumbushie, tuma ukumbusho, tuma ukumbusho kwa, \
         ukumbusho, kumbushia, kuwakumbusha, kumkumbusha, mtumie ukumbusho, watumie ukumbusho",
    ),
    (Books(New), "fungua, anzisha, tengeneza, unda, mpya"),
    (Books(Expense), "gharama, gharama ya, gharama za"),
    (
        Books(Income),
        "mapato, mapato mengine, pato, pato lingine, kipato, ingizo la pesa, mapato ya ziada",
    ),
    (Books(Bill), "bili, ankara, bili ya, ankara ya, invoisi, dai la malipo"),
    (
        Books(Freight),
        "nauli ya mzigo, gharama ya mzigo, usafirishaji, usafiri wa mzigo, \
         gharama ya usafirishaji, kusafirisha, upakiaji, kubeba mzigo",
    ),
    (
        Books(Fee),
        "ada, ada ya, makato, makato ya, ada ya kutuma, ada ya kutoa, gharama ya kutuma, \
         gharama ya kutoa, tozo",
    ),
    (
        Books(Credit),
        "kwa mkopo, kwa deni, kwa kukopa, mkopo wa bidhaa, kulipa baadaye, atalipa baadaye, \
         nitalipa baadaye, tutalipa baadaye, alipe baadaye, amekopa, nimekopa bidhaa, \
         ilipwe baadaye, bila kulipa, kwa mali kauli, mali kauli",
    ),
    (
        Books(Limit),
        "kikomo, kikomo cha mkopo, kikomo cha deni, ukomo, ukomo wa deni, ukomo wa mkopo, \
         mwisho wa deni, kiwango cha deni, kiwango cha mkopo, kikomo cha",
    ),
    (
        Books(Discount),
        "punguzo, punguzo la, punguza bei, mpunguzie, nimempunguzia, discount, nipunguzie, \
         punguzo la bei",
    ),
    (
        Books(Capital),
        "mtaji, ongeza mtaji, nimeongeza mtaji, nimeweka mtaji, weka mtaji, kuongeza mtaji, \
         mtaji wangu, mtaji wa, pesa yangu mwenyewe, nimewekeza, wekeza, tumeongeza mtaji, \
         mtaji mpya, uwekezaji",
    ),
    (
        Books(Private),
        "matumizi binafsi, kwa matumizi binafsi, matumizi yangu, matumizi yangu binafsi, \
         kwa matumizi yangu, binafsi, kwa ajili yangu, kwa ajili ya nyumbani, ya nyumbani, \
         kwa ajili ya familia, ya familia, matumizi ya nyumbani, matumizi ya familia, \
         kwa ajili yangu binafsi, mfukoni mwangu, kwa matumizi ya nyumbani",
    ),
    (
        Books(Loan),
        "mkopo, mkopo wa, nimekopa, tumekopa, kopa, nilikopa, kukopa, mikopo, \
         nimechukua mkopo, tumechukua mkopo, nimepata mkopo, tumepata mkopo, mkopo mpya wa, \
         chukua mkopo, nimepokea mkopo",
    ),
    (Books(Interest), "riba, na riba, pamoja na riba, riba ya"),
    (
        Books(Restock),
        "rudisha stoo, rudi stoki, rudisha kwenye stoki, irudi stoki, zirudi stoki, \
         irudishwe stoki, weka kwenye stoki, rudisha ghalani, nzima, ziko salama, iko salama, \
         haina shida, bado nzuri, inauzika, irudi kwenye rafu",
    ),
    (
        Books(WriteOff),
        "futa kwenye stoki, tupa, zimetupwa, imetupwa, usirudishe stoki, isirudi stoki, \
         hasara, zitupwe, itupwe",
    ),
    (
        Books(Broken),
        "imevunjika, zimevunjika, imeharibika, zimeharibika, yameharibika, mbovu, imepasuka, \
         zimepasuka, imeibiwa, zimeibiwa, yameibiwa, imepotea, zimepotea, yamepotea, \
         imemwagika, yamemwagika, imeoza, zimeoza, imechina, yamechacha, imechacha, \
         imepitwa na muda, zimepitwa na muda, zimeisha muda, imeisha muda, yamevuja, imevuja, \
         imechanika, zimechanika, imeliwa na panya, zimeliwa na panya, wizi, uharibifu",
    ),
    (Books(Found), "nimepata ziada, zimepatikana, tumeona, zimeonekana"),
    (
        Books(Low),
        "stoki ndogo, stoki imepungua, stoki inaisha, inaisha, zinaisha, bidhaa zinazoisha, \
         zinazoisha, zinazokaribia kuisha, nini kinaisha, nini kimepungua, ninunue nini, \
         tununue nini, nini cha kununua, niagize nini, stoki ya chini, bidhaa zilizopungua, \
         zilizopungua, vitu vinavyoisha, kipi kinaisha, nini kinakaribia kuisha, \
         stoki pungufu, inakaribia kuisha, vinavyoisha",
    ),
    (
        Books(History),
        "historia, historia ya, mwenendo wa stoki, mienendo, mwenendo, mwenendo wa, \
         mzunguko wa stoki, historia ya stoki, iliyoingia na kutoka, mzunguko wa, \
         kuingia na kutoka",
    ),
    (
        Books(Aging),
        "umri wa stoki, stoki ya zamani, stoki iliyokaa, bidhaa za zamani, bidhaa zilizokaa, \
         iliyokaa muda mrefu, stoki iliyolala, bidhaa zisizotoka, zisizouzika, \
         bidhaa zilizolala, umri wa bidhaa, zilizokaa muda mrefu",
    ),
    (
        Books(Statement),
        "taarifa ya akaunti, taarifa ya hesabu, statement, statement ya, miamala, miamala ya, \
         orodha ya miamala, taarifa ya miamala, taarifa za, mchanganuo wa, \
         mchanganuo wa deni la, mchanganuo",
    ),
    (
        Books(Balance),
        "iko ngapi, ipo ngapi, ziko ngapi, zipo ngapi, \
         salio, salio la, salio ya, baki ya, kuna kiasi gani, nina kiasi gani, \
         nina pesa ngapi, kuna pesa ngapi, tuna pesa ngapi, pesa iliyopo, zilizopo, \
         pesa zilizopo, ina kiasi gani, kuna shilingi ngapi, masalio, pesa ngapi ziko, \
         tuna kiasi gani",
    ),
    (Books(LedgerAccount), "akaunti, akaunti ya, akaunti mpya, akaunti mpya ya"),
    (
        Books(VatIn),
        "pamoja na vat, ikiwa na vat, ikijumuisha vat, vat ikiwemo, yenye vat, vat ndani",
    ),
    (Books(VatOnTop), "bila vat, bila ya vat, kabla ya vat, ongeza vat, bado vat, vat juu"),
    (
        Books(Depreciation),
        "uchakavu, uchakavu wa, rekodi uchakavu, uchakavu wa mali, kushuka thamani, \
         kushuka kwa thamani",
    ),
    (Books(FinancialYear), "mwaka, mwaka wa fedha, mwaka wa hesabu"),
    (
        Books(Accounting),
        "hesabu, vitabu, vitabu vya hesabu, mahesabu, kipindi, vitabu vya, kipindi cha",
    ),
    (Books(Entry), "ingizo, ingizo la, jonali, jono, ingizo namba, muamala namba, kiingilio"),
    (
        Books(Why),
        "kwa nini, kwanini, eleza, nieleze, fafanua, nifafanulie, imetoka wapi, inatoka wapi, \
         imetokana na nini, kivipi, kwa nini hivyo, nieleze hii, nifafanulie hii, \
         sababu ni nini, eleza hii, mbona hivyo, chanzo chake nini, mbona, zinatoka wapi",
    ),
    (
        Books(Undo),
        "tendua, rudisha ya mwisho, futa ya mwisho, ghairi ya mwisho, nimekosea, \
         nimeandika vibaya, rudisha nilivyofanya, futa hiyo, ghairi hiyo, rudisha hiyo, \
         tengua hiyo, futa hilo, futa niliyoandika, tengua ya mwisho, undo, ondoa hiyo, \
         tendua hiyo",
    ),
];
