//! Hindi in Latin script: what reports, and what money is spent on and earned with, are called.

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
    (Books(Report(TrialBalance)), "trial balance, kachcha chittha, talpat, trial balance dikhao"),
    (
        Books(Report(ProfitAndLoss)),
        "munafa, munaafa, nafa nuksan, nafa, labh hani, laabh haani, profit loss, profit, \
         fayda, kitna munafa, kitna fayda, kitna profit, kitna kamaya, kamai, kitni kamai, \
         labh, fayda nuksan, p and l, pnl, profit and loss, kitna kama liya, munafa nuksan",
    ),
    (
        Books(Report(BalanceSheet)),
        "balance sheet, pakka chittha, chittha, balancesheet, tulan patra",
    ),
    (
        Books(Report(CashFlow)),
        "cash flow, nakad pravah, paise ka aana jaana, cashflow, nakadi pravah",
    ),
    (
        Books(Report(GeneralLedger)),
        "bahi khata, ledger, general ledger, khata bahi, sari entry, saari entries, rojnamcha",
    ),
    (Books(Report(Vat)), "gst, gst report, tax, kar, gst return, vat, gst ka hisab"),
    (
        Books(Report(AgedReceivables)),
        "purana udhar, purana udhaar, purana bakaya, kab se baki, kab se udhar, late udhar, \
         purane bakaye, udhar kitna purana, receivables, purani udhari",
    ),
    (
        Books(Report(AgedPayables)),
        "dukaan par kitna karz hai, dukan par kitna karz hai, dukaan par kitna udhaar hai, dukaan ka karz, dukan ka karz, \
         mujhe kitna dena hai, humko kitna dena hai, hume kitna dena hai, \
         kisko kitna dena hai, kisko dena hai, mujhe kisko dena hai, kitna dena hai, \
         kis kis ko dena hai, supplier ka bakaya, baki bill, dene wale paise, kise dena hai, \
         mera karza kitna hai, payables, hamara udhar, hamara bakaya, mera udhar kitna hai, \
         dena kitna hai, humein kitna dena hai",
    ),
    (
        Books(Report(Expenses)),
        "kitna kharcha, kitna kharch hua, kitna kharch kiya, kharche ki list, kharcha report, \
         kahan kahan kharch hua, sare kharche, saare kharche, total kharcha, kul kharcha, \
         kitna kharcha hua, expenses, kharcho ki list, kharche kitne hue, kharcha kitna hua",
    ),
    (
        Books(Report(Sales { by: SalesBy::Day })),
        "bikri, bikri kitni, kitni bikri, kitni bikri hui, kitna becha, kya becha, kitna bika, \
         kya kya bika, sale, sales, kul bikri, total bikri, kitni sale, kitni sale hui, \
         rozana bikri, bikri report, kya bika, kitni sale hui hai, bikri kitni hui",
    ),
    (
        Books(Report(Sales { by: SalesBy::Product })),
        "saman ke hisab se bikri, product wise bikri, item wise bikri, item wise sale, item wise sales, product wise sale, product wise sales, \
         sabse zyada bikne wala, sabse jyada bikne wala, sabse zyada kya bika, \
         sabse jyada kya bika, sabse zyada bika, kya zyada bikta hai, best seller, \
         top product, top products, kaunsa saman zyada bikta hai, zyada bikne wale, \
         sabse zyada bikne wale",
    ),
    (
        Books(Report(Sales { by: SalesBy::Customer })),
        "customer wise sale, customer wise sales, customer wise bikri, \
         grahak ke hisab se bikri, sabse acche grahak, sabse bade grahak, acche grahak, \
         top customer, top customers, sabse zyada kaun kharidta hai, best customer, \
         bade grahak, kaun zyada kharidta hai, sabse accha grahak",
    ),
    (
        Books(Report(Profitability)),
        "product wise profit, product wise munafa, margin, margins, kis saman me zyada fayda, \
         kis product me zyada fayda, kisme zyada munafa, kisme zyada fayda, \
         saman ke hisab se munafa, munafa per product, har saman ka munafa, \
         sabse zyada munafa kisme, kisme zyada profit",
    ),
    (
        Books(Category(RENT)),
        "kiraya, dukan ka kiraya, kiraaya, rent, godam ka kiraya, dukan kiraya, kiraye",
    ),
    (
        Books(Earning(OTHER_INCOME)),
        "commission, kamishan, dalali, byaj mila, interest mila, kabad becha, raddi bechi, \
         raddi, baksheesh, kiraye ki aamdani, scrap",
    ),
    (
        Books(Category(TRANSPORT)),
        "petrol, diesel, auto, rickshaw, riksha, gaadi, bhada, kiraya gaadi ka, transport, \
         tempo, taxi, bus, yatayat, safar, toll, parking, auto ka kiraya, gaadi ka kharcha, \
         cab",
    ),
    (
        Books(Category(UTILITIES)),
        "bijli, bijli bill, bijli ka bill, paani, pani, pani ka bill, light bill, light, \
         gas cylinder, kachra gaadi, electricity, electric bill, safai tax",
    ),
    (
        Books(Category(SALARIES)),
        "tankhwah, tankhaw, pagar, salary, vetan, majdoori, mazdoori, dihadi, bonus, \
         staff ki salary, ladke ki tankhwah, majduri, tankha",
    ),
    (
        Books(Category(MARKETING)),
        "vigyapan, prachar, ads, marketing, pamphlet, poster, banner, facebook ads, board, \
         ishtehar, advertisement",
    ),
    (
        Books(Category(INTERNET)),
        "recharge, internet, wifi, mobile recharge, phone bill, phone ka bill, net pack, \
         data pack, jio recharge, airtel recharge, broadband",
    ),
    (
        Books(Category(BANK_CHARGES)),
        "bank charges, bank charge, bank ka charge, bank shulk, upi charge, machine charge",
    ),
    (
        Books(Category(REPAIRS)),
        "marammat, repairing, repair, mistri, plumber, electrician, rang rogan, painting, \
         thik karwai, maintenance, marammat ka kharcha",
    ),
    (
        Books(Category(MISCELLANEOUS)),
        "chai, chai pani, chai paani, nashta, stationery, thaili ka kharcha, packing, safai, \
         safai ka saman, license, licence, chhota mota, chota mota, misc, chaukidar, khana, \
         polythene, any kharche",
    ),
    (Books(Category(INTEREST)), "loan ka byaj, karz ka byaj, byaj diya, byaj bhara"),
    (Books(Sort(AccountSort::Money)), "wallet, bachat, gullak, batua, tijori"),
    (Books(Sort(AccountSort::Asset)), "sampatti, asset, assets"),
    (Books(Sort(AccountSort::Liability)), "dendari, denadari, liability"),
    (Books(Sort(AccountSort::Equity)), "malik ki punji"),
];
