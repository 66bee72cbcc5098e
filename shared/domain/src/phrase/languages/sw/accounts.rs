//! Swahili: what reports, and what money is spent on and earned with, are called.

use crate::command::AccountSort;
use crate::command::ReportKind::{
    AgedPayables, AgedReceivables, BalanceSheet, CashFlow, Expenses, GeneralLedger, ProfitAndLoss,
    Profitability, Sales, TrialBalance, Vat,
};
use crate::command::SalesBy;
use crate::ledger::chart::{
    BANK_CHARGES, INTEREST, INTERNET, MARKETING, MISCELLANEOUS, OTHER_INCOME, RENT, REPAIRS,
    SALARIES, TRANSPORT, UTILITIES,
};
use crate::phrase::concept::Books::{Category, Earning, Report, Sort};
use crate::phrase::concept::Concept::{self, Books};

pub(super) const WORDS: &[(Concept, &str)] = &[
    (
        Books(Report(TrialBalance)),
        "urari, urari wa majaribio, mizania ya majaribio, mizania ya jaribio",
    ),
    (
        Books(Report(ProfitAndLoss)),
        "faida na hasara, faida, faida halisi, faida ngapi, nimepata faida gani, \
         nimepata faida kiasi gani, faida kiasi gani, tumepata faida gani, faida yangu, \
         hasara na faida, taarifa ya mapato, faida gani",
    ),
    (
        Books(Report(BalanceSheet)),
        "mizania, urari wa mali, hali ya kifedha, mali na madeni, hali ya fedha, \
         taarifa ya mizania",
    ),
    (
        Books(Report(CashFlow)),
        "mtiririko wa fedha, mtiririko wa pesa, mzunguko wa fedha, mzunguko wa pesa, \
         mtiririko wa hela",
    ),
    (Books(Report(GeneralLedger)), "leja kuu, leja, daftari kuu, maingizo yote"),
    (
        Books(Report(Vat)),
        "vat, kodi ya vat, ripoti ya vat, kodi ya ongezeko la thamani, kodi, taarifa ya kodi",
    ),
    (
        Books(Report(AgedReceivables)),
        "umri wa madeni, madeni yaliyochelewa, wadaiwa waliochelewa, madeni ya muda mrefu, \
         umri wa madeni ya wateja, wateja waliochelewa kulipa",
    ),
    (
        Books(Report(AgedPayables)),
        "duka linadaiwa nini, duka linadaiwa kiasi gani, duka linadaiwa na nani, duka linadaiwa, madeni ya duka, \
         nadaiwa kiasi gani, nadaiwa na nani, ninadaiwa na nani, tunadaiwa na nani, \
         nadaiwa nini, madeni yangu, madeni yetu, madeni ya wasambazaji, ninadaiwa kiasi gani, \
         tunadaiwa kiasi gani, nadaiwa ngapi, bili ambazo hazijalipwa, ninaodaiwa, wanaonidai, \
         nani wananidai",
    ),
    (
        Books(Report(Expenses)),
        "matumizi, matumizi yote, matumizi ya, nimetumia kiasi gani, nimetumia ngapi, \
         tumetumia kiasi gani, gharama zote, gharama zangu, gharama kwa aina, \
         matumizi kwa aina, orodha ya matumizi, nimetumia pesa ngapi, ripoti ya matumizi, \
         matumizi yetu",
    ),
    (
        Books(Report(Sales { by: SalesBy::Day })),
        "mauzo, mauzo ya, mauzo kwa siku, mauzo ya siku, nimeuza kiasi gani, nimeuza ngapi, \
         tumeuza kiasi gani, tumeuza ngapi, nimeuza nini, tumeuza nini, jumla ya mauzo, \
         ripoti ya mauzo, mauzo yote, nimeuza shilingi ngapi",
    ),
    (
        Books(Report(Sales { by: SalesBy::Product })),
        "mauzo kwa bidhaa, mauzo ya bidhaa, mauzo kwa kila bidhaa, bidhaa zinazouzika, \
         bidhaa zinazouzika sana, bidhaa zinazotoka sana, kinachouzika sana, \
         nini kinauzika sana, bidhaa gani inauzika sana, bidhaa bora, zinazouzika zaidi, \
         bidhaa zinazouzika zaidi, nini kinatoka sana, bidhaa gani inatoka sana",
    ),
    (
        Books(Report(Sales { by: SalesBy::Customer })),
        "mauzo kwa mteja, mauzo kwa kila mteja, wateja bora, wateja wakubwa, mteja bora, \
         mauzo kwa wateja, nani ananunua sana, wateja wanaonunua sana, \
         mteja gani ananunua sana, wateja wazuri",
    ),
    (
        Books(Report(Profitability)),
        "faida kwa bidhaa, faida kwa kila bidhaa, faida ya kila bidhaa, bidhaa zenye faida, \
         bidhaa zenye faida zaidi, bidhaa gani ina faida zaidi, kiwango cha faida, \
         nini kina faida zaidi",
    ),
    (
        Books(Category(RENT)),
        "kodi ya duka, kodi ya nyumba, kodi ya pango, pango, kodi ya fremu, kodi ya chumba, \
         pango la duka",
    ),
    (
        Books(Earning(OTHER_INCOME)),
        "kamisheni, kamisheni ya, riba ya benki, mapato ya pango, kuuza vyuma chakavu, \
         bakshishi, mapato ya kodi ya nyumba, tume ya mauzo",
    ),
    (
        Books(Category(TRANSPORT)),
        "nauli, usafiri, boda, bodaboda, mafuta ya gari, petroli, dizeli, daladala, matatu, \
         teksi, bajaji, mafuta ya pikipiki, nauli ya boda, nauli ya, usafiri wa, pikipiki",
    ),
    (
        Books(Category(UTILITIES)),
        "umeme, stima, maji, luku, tanesco, dawasa, bili ya umeme ya mwezi, taka, umeme wa duka, \
         kplc, yaka, tokeni, tokeni za umeme",
    ),
    (
        Books(Category(SALARIES)),
        "mshahara, mishahara, mshahara wa, ujira, posho, malipo ya wafanyakazi, \
         malipo ya kibarua, kibarua, vibarua",
    ),
    (
        Books(Category(MARKETING)),
        "matangazo, tangazo, masoko, mabango, bango, vipeperushi, promosheni, \
         tangazo la facebook, matangazo ya instagram",
    ),
    (
        Books(Category(INTERNET)),
        "intaneti, vocha, bando, data, muda wa maongezi, wifi, bando la simu, kifurushi, \
         vocha ya simu, salio la simu",
    ),
    (
        Books(Category(BANK_CHARGES)),
        "makato ya benki, ada ya benki, makato ya simu, ada za benki, makato ya mpesa, \
         tozo za benki",
    ),
    (
        Books(Category(REPAIRS)),
        "matengenezo, ukarabati, fundi, kutengeneza, marekebisho ya duka, kupaka rangi, \
         fundi bomba, matengenezo ya",
    ),
    (
        Books(Category(MISCELLANEOUS)),
        "mengineyo, matumizi mengine, vifungashio, mifuko ya plastiki, leseni, \
         leseni ya biashara, usafi, karatasi, chakula cha wafanyakazi, chakula cha mchana, \
         ulinzi, mlinzi, vifaa vya ofisi",
    ),
    (Books(Category(INTEREST)), "riba ya mkopo, riba ya mikopo"),
    (Books(Sort(AccountSort::Money)), "pochi, akiba, mfuko wa pesa, saccos"),
    (Books(Sort(AccountSort::Asset)), "mali, rasilimali"),
    (Books(Sort(AccountSort::Liability)), "dhima, deni la muda mrefu"),
    (Books(Sort(AccountSort::Equity)), "mtaji wa mmiliki"),
];
