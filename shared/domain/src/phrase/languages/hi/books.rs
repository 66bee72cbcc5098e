//! Hindi in Latin script: what owners and staff say of stock, money and books.

use crate::phrase::concept::Books::{
    Accounting, Adjust, Aging, Altogether, Amount, Archive, As, Balance, Bill, Bought, Broken, By,
    Capital, Close, Count, Credit, Deposit, Depreciation, Discount, Due, Each, Entry, Expense, Fee,
    FinancialYear, Found, Freight, From, FromBehind, History, Income, Interest, LedgerAccount,
    Limit, Loan, Low, Move, New, Owe, Private, Refund, Remind, Rename, Repay, Restock, Return,
    Reverse, Sell, Spent, Statement, To, ToBehind, Took, Undo, VatIn, VatOnTop, WhoOwes, Why,
    Withdraw, WriteOff,
};
use crate::phrase::concept::Concept::{self, Books, Filler, Paid, Payment, Record};

pub(super) const WORDS: &[(Concept, &str)] = &[
    (Payment, "payment karna hai, paise dene hai"),
    (
        Filler,
        "dukan, dukaan, report, ripot, vivaran, saar, hisab batao, ab tak, kul milakar, jo, dikhao to, \
         ka total, wale ka",
    ),
    (Record, "khate me likho, khate mein likho"),
    (Paid, "diya, diye, dia, di"),
    (Books(FromBehind), "se"),
    (Books(ToBehind), "me, mein, mai, ko, par"),
    (Books(From), "from, vikreta, supplier"),
    (Books(To), "to, badalkar, badal kar, ki taraf"),
    (
        Books(Each),
        "har ek, prati, ek ka, per piece, ek ek, har piece, prati kilo, har, \
         ek piece ka, each",
    ),
    (
        Books(Altogether),
        "kul mila ke, sab mila ke, kul milake, total me, total mein, sabka milakar, \
         poora milakar",
    ),
    (Books(By), "ke hisab se, anusar, ke anusar, wise"),
    (Books(Due), "dena hai, tarikh, due, bharna hai, dene ki tarikh, chukana hai, antim tarikh"),
    (Books(As), "type, tarah, ke roop me, ke roop mein, jaisa"),
    (Books(Amount), "rakam, raqam, rashi, amount"),
    (
        Books(Bought),
        "aayi, aayi hai, maal aa gaya, \
         kharida, khareeda, khareede, khareedi, kharidi, kharide, kharid liya, kharid liye, kharid, mangwaya, mangwaye, \
         mangaya, maal aaya, maal liya, maal mangwaya, naya maal, stock liya, stock kharida, \
         maal kharida, kharidari, maal utha liya, uthaya, maal uthaya, stock aaya",
    ),
    (
        Books(Spent),
        "dalwaya, bharwaya, lagwaya, karwaya, \
         kharch, kharch kiya, kharch kiye, kharch hua, kharch hue, laga, lage, lag gaye, \
         kharch ho gaye, kharch kar diye, udaye",
    ),
    (Books(Sell), "becha, beche, bechna, bechi, bech diya, becho"),
    (
        Books(Move),
        "bhejo, bheja, bhej do, bhej diya, bhej diye, transfer karo, transfer kiya, \
         transfer kiye, transfer kar do, shift karo, shift kiya, le jao, idhar udhar karo, \
         dalo, daalo, daal do, dala, move karo, move kiya, transfer",
    ),
    (
        Books(Deposit),
        "daal diya, dal diya, daala, dale, \
         jama, jama karo, jama kiya, jama kiye, jama karwaya, jama karaye, jama kar diya, \
         jama kar diye, jama karwaye, jama kar do",
    ),
    (
        Books(Withdraw),
        "nikala, nikale, nikal liya, nikal liye, nikalo, nikaasi, nikasi, nikal do, \
         withdraw kiya, withdraw kiye, nikaala",
    ),
    (Books(Took), "liya, liye, le liya, le liye, uthaye, li, le li"),
    (
        Books(Repay),
        "kist, kisht, emi, kist bhari, kist di, chukaya, chuka diya, wapas kiya loan, \
         udhar chukaya, udhaar chukaya, udhar chuka diya, udhaar chuka diya, chukta kiya, \
         hisab chukta, hisab chukta kiya, udhar wapas kiya, udhar diya wapas, \
         udhaar wapas kiya, chukao, chuka do, bakaya chukaya, bakaya diya, hisab kiya, \
         kist bharo, udhar jama kiya, udhaar jama kiya",
    ),
    (
        Books(Owe),
        "udhar, udhaar, bakaya, baki hai kitna, dena baki, karzdar, udhari, udhaari, \
         udhar kitna, udhaar kitna, kitna udhar, kitna udhaar, kitna baki, kitna bakaya, \
         ka bakaya",
    ),
    (
        Books(WhoOwes),
        "kiska paisa baaki hai, kiska paisa baki hai, mujhe kisse paisa lena hai, kisse paisa \
         lena hai, kaun kaun udhaar hai, \
         udhaar kiska hai, udhar kiska hai, kis kis ka udhar hai, kis kis ka udhaar hai, kiska udhar hai, kiska udhaar hai, \
         kis par udhar hai, kis pe udhar hai, kisne paise nahi diye, kisko dena hai mujhe, \
         udhar list, udhaar list, udhar ki list, udhaar ki list, udhar khata, udhaar khata, \
         bakaya list, bakayedar, kaun kaun udhar, udhar wale, udhaar wale, udhari list, \
         kis kis se lena hai, kisse lena hai, kis se lena hai, kis kis ka baki hai, \
         kiska baki hai, kiska bakaya hai, kis kis ka bakaya hai, sabka udhar, sabka udhaar, \
         sabka bakaya, sab udhar walon, udhar walon, udhar walo, udhaar walon, sab bakayedar, \
         sab udhar wale, udhari khata, kisne nahi diya paisa, lendari, lenedari",
    ),
    (
        Books(Return),
        "wapas, vapas, wapis, vapis, lautaya, lautaye, lauta diya, wapas aaya, wapas aaye, \
         wapas kiya, wapas kiye, wapasi, wapas kar diya, lauta diye, vapas aaya, vapas kiya, \
         wapis kiya, wapis aaya, wapas aa gaya, return hua, return kiya",
    ),
    (
        Books(Refund),
        "paise wapas, paisa wapas, paise wapas karo, paise wapas kiye, paise lautao, \
         paise lauta do, paise wapas kar do, paise wapas kar diye, paise vapas, paise wapis, \
         refund karo, refund kar do, refund kiya, paisa lautaya, paise lautaye, refund, \
         refund diya",
    ),
    (
        Books(Adjust),
        "stock theek karo, stock thik karo, stock sahi karo, theek karo, thik karo, sahi karo, \
         adjust karo, stock adjust karo, stock thik kar do, adjust, stock sudharo, sudharo",
    ),
    (
        Books(Count),
        "ginti, gina, gine, ginti ki, stock ginti, stock gina, gin liya, gine hai, ginti me, \
         ginti mein, stock ki ginti, gin ke dekha, gina to, asli stock, count kiya",
    ),
    (
        Books(Rename),
        "naam badlo, naam badal do, naam badal, naam change karo, naam change kar do, \
         rename karo, naya naam do, naam rakho, ka naam, rename, ka naya naam",
    ),
    (
        Books(Archive),
        "band karo khata, archive karo, archive kar do, archive, istemal band karo, \
         upyog band karo, deactivate karo, khata band karo, khata band kar do, nishkriya karo, \
         deactivate",
    ),
    (
        Books(Close),
        "band karo, band kar do, band, lock karo, lock kar do, band kijiye, close karo, \
         close kar do",
    ),
    (
        Books(Reverse),
        "ulta karo, ulta kar do, palto, palat do, reverse karo, reverse kar do, ultao, paltao, \
         entry radd karo, entry cancel karo, reverse, radd kar do entry, entry ulta karo",
    ),
    (
        Books(Remind),
        "yaad dilao, yaad dila do, yaad dilana, reminder bhejo, reminder bhej do, takaza karo, \
         takada karo, yaad karao, yaad dilado, yaad dilaiye, reminder do, takaza, tagada karo",
    ),
    (Books(New), "naya, nayi, naye, kholo, khol do, banao, bana do"),
    (Books(Expense), "kharcha, kharche, ka kharcha, vyay"),
    (
        Books(Income),
        "aamdani, amdani, aay, aur kamai, doosri kamai, dusri kamai, other income, anya aay, \
         upar ki kamai, kamai alag se, anya aamdani, alag kamai",
    ),
    (Books(Bill), "bill, bil, invoice, parcha, bill aaya, bill ka, ka bill"),
    (
        Books(Freight),
        "dhulai, bhada maal ka, gaadi bhada, freight, kiraya maal ka, maal bhada, \
         laane ka kharcha, lane ka kharcha, palledari, hamali",
    ),
    (Books(Fee), "shulk, charge, fees, fee, charges, charge laga"),
    (
        Books(Credit),
        "udhar pe, udhaar pe, udhar par, udhaar par, udhar me, udhar mein, udhaar mein, \
         udhaar me, on credit, credit, credit pe, credit par, baad mein denge, baad me dega, \
         baad me denge, khate par, khate pe, baad mein dega, udhar se, udhaar se, \
         paise baad mein, paise baad me",
    ),
    (
        Books(Limit),
        "udhar limit, udhaar limit, udhar ki limit, udhaar ki limit, seema, credit limit, \
         limit, udhar seema, udhar ki seema, max udhar, zyada se zyada udhar",
    ),
    (
        Books(Discount),
        "chhoot, chhut, chut, discount, chhoot do, chhoot de do, chhut do, kam kar do, \
         riyayat, kam karo, discount do, discount de do, chut do, chut de do",
    ),
    (
        Books(Capital),
        "dukan mein dale, dukan mein daale, dukan me dale, dhande mein lagaye, dukan mein \
         lagaye, \
         punji, poonji, capital, apne paise dale, apna paisa lagaya, paisa lagaya, lagaya, \
         lagaye, dukan me lagaya, dukan me lagaye, dhande me lagaya, dhande me dale, \
         invest kiya, invest kiye, apni punji, nivesh, punji dali, punji lagayi, \
         apne paise lagaye, apni jeb se dale, apna paisa dala",
    ),
    (
        Books(Private),
        "ghar ke liye, ghar kharch, apne liye, khud ke liye, niji, personal, parivar ke liye, \
         ghar ka kharcha, niji kharcha, personal kharcha, apne kharche ke liye, \
         ghar kharche ke liye, niji kaam, personal use, ghar ke kharche ke liye, drawings",
    ),
    (
        Books(Loan),
        "karz, karza, karj, karja, loan, rin, loan liya, karz liya, karza liya, loan mila, \
         loan le liya, karja liya, loan lia",
    ),
    (Books(Interest), "byaj, byaaj, sood, byaj ke saath, interest, aur byaj, byaz"),
    (
        Books(Restock),
        "stock me wapas, stock mein wapas, wapas stock me, wapas stock mein, stock me rakho, \
         stock mein rakho, stock me daalo, stock mein daalo, theek haalat, thik halat, \
         sahi halat, sahi haalat, acchi haalat, achi halat, acche haal me, stock me jama, \
         restock, stock me dal do",
    ),
    (
        Books(WriteOff),
        "phenk do, fenk do, phenko, fenko, kachra, kachre me, stock me mat daalo, \
         stock mein mat daalo, phenk diya, fenk diya, write off, nuksan me daalo, bekar",
    ),
    (
        Books(Broken),
        "toota, tuta, toote, tute, toot gaya, tut gaya, toot gaye, tut gaye, tuti, kharab, \
         kharab ho gaya, kharab ho gaye, kharab nikla, kharab nikle, phata, fata, phat gaya, \
         fat gaya, phate, phat gaye, chori, chori ho gaya, chori ho gaye, gum, gum ho gaya, \
         gum ho gaye, kho gaya, kho gaye, sad gaya, sad gaye, sada hua, expire, \
         expire ho gaya, expire ho gaye, leak, leak ho gaya, leak ho gaye, gir gaya, gir gaye, \
         bikhar gaya, chuha kha gaya, chuhe kha gaye, chuhe ne kaata, nuksan",
    ),
    (Books(Found), "mil gaya extra, zyada nikla, jyada nikla, zyada nikle, jyada nikle"),
    (
        Books(Low),
        "kam stock, stock kam, stock kam hai, kya khatam ho raha hai, \
         kya khatam hone wala hai, khatam hone wala, khatam ho raha, khatam hone wale, \
         kya kharidna hai, kya mangwana hai, kya lana hai, kya mangana hai, kya kam hai, \
         kya kya kam hai, kya kya khatam hai, kya khatam hai, kam maal, maal kam hai, \
         kaunsa maal kam hai, kya order karna hai, kya lena hai, khatam hone wala saman, \
         kya kya mangwana hai",
    ),
    (
        Books(History),
        "itihas, itihaas, history, aana jaana, len den stock, maal ka aana jaana, \
         stock history, ka itihas, aavak javak, aawak jawak, stock ka itihas, \
         stock ki history, ki history",
    ),
    (
        Books(Aging),
        "purana stock, purana maal, pada hua maal, pada maal, nahi bikne wala maal, \
         dheere bikne wala, stock kitna purana, stock ki umar, kitna purana stock, rukka maal, \
         atka maal, dead stock, purana saman",
    ),
    (
        Books(Statement),
        "statement, khata vivaran, hisab, hisaab, hisab kitab, hisaab kitaab, len den, lenden, \
         ka hisab, ka hisaab, passbook, khate ka hisab",
    ),
    (
        Books(Balance),
        "balance, bakaya rakam, kitne paise hai, kitna paisa hai, kitne paise hain, \
         paise kitne hai, paisa kitna hai, kitna cash hai, kitna balance, balance kitna hai, \
         kitna paisa bacha, kitne paise bache, kitna paisa, kitne paise, jama rakam, \
         balance kitna, balance batao, kitna pada hai",
    ),
    (Books(LedgerAccount), "khata, khaata, khate, account, naya account"),
    (
        Books(VatIn),
        "gst sahit, gst ke saath, gst included, gst mila ke, gst samet, gst incl, \
         including gst, gst mila kar, with gst",
    ),
    (
        Books(VatOnTop),
        "gst alag, gst alag se, gst extra, plus gst, bina gst, without gst, gst chhod ke, \
         gst upar se",
    ),
    (
        Books(Depreciation),
        "ghisai, depreciation, ghisawat, mulya hras, mulya kami, ghisai ka kharcha",
    ),
    (Books(FinancialYear), "saal, varsh, vittiya varsh, financial year, vitt varsh, hisabi saal"),
    (
        Books(Accounting),
        "bahi, bahi khata band, kitab, khate bahi, books, hisab ki kitab, \
         hisab kitab ki kitab, bahiyan, period, avadhi",
    ),
    (Books(Entry), "entry, pravishti, entry number, entry no, journal, jarnal entry"),
    (
        Books(Why),
        "kyun, kyu, kyo, kyon, samjhao, samjha do, kahan se aaya, kaha se aaya, ye kaise aaya, \
         kaise aaya, kyun hai, kis wajah se, samjhaiye, detail me batao, detail mein batao, \
         explain karo, aisa kyun, kyu aisa, vistar se batao, ye kahan se aaya",
    ),
    (
        Books(Undo),
        "wapas lo, wapas le lo, galti ho gayi, galat likh diya, undo karo, undo kar do, \
         pichla hatao, pichla cancel karo, pichla radd karo, abhi wala hatao, \
         abhi wala cancel karo, abhi wala radd karo, ye cancel karo, wo cancel karo, \
         usko hatao, galat ho gaya, undo, wapas kar do ye, pehle jaisa karo, pichla wala hatao",
    ),
];
