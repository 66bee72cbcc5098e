//! Hindi in Latin script: the words of its own that stand for meanings.

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
    language: Language::Hi,
    words: WORDS,
    books: &[goods::WORDS, books::WORDS, accounts::WORDS],
    days: days::DAYS,
    numbers: numbers::NUMBERS,
    tallies: &[],
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
        "please, plz, tak, kripya, zara, jara, ka, ki, ke, ko, se, me, mein, mai, ne, pe, hai, \
         hain, h, he, ho, hua, hui, hue, tha, thi, the, raha, rahi, rahe, gaya, gayi, gaye, \
         ji, bhai, bhaiya, bhaiyya, bhaisahab, didi, aunty, uncle, sirji, yaar, boss, wala, \
         wali, wale, abhi, to, toh, bhi, hi, kar do, kardo, karo, kar dena, kardena, karna, \
         karke, kiya, kar, kar diya, kardiya, kijiye, kijie, kar dijiye, dijiye, dijie, diya, \
         diye, dena, de do, dedo, do, ye, yeh, wo, woh, is, us, iss, uss, iska, uska, yaha, \
         wahan, number, no, jaldi, hum ko, thoda, aur bhi, hota, hoti, lo, chalo, accha, acha, \
         arre, ek baar, kul, total, sab kuch batao",
    ),
    (
        Greeting,
        "namaste, namaskar, namaste ji, ram ram, salaam, salam, hello ji, hi ji, hello bhai, \
         hello bhaiya, kaise ho, kaise hain, kya haal hai, kya haal, pranam, sat sri akal, \
         adaab, jai hind, suprabhat, shubh prabhat, good morning ji, jai shri krishna, \
         kya hal hai",
    ),
    (
        Thanks,
        "bahut dhanyavaad, bahut dhanyawad, bahut bahut dhanyavaad, bahut bahut shukriya, \
         dhanyavaad, dhanyawaad, dhanyavad, dhanyawad, shukriya, bahut shukriya, bahut dhanyavad, thank you ji, \
         thanks bhai, thanks ji, thank u ji, meherbani",
    ),
    (And, "aur, or, tatha, evam, saath mein, ke saath"),
    (
        Person,
        "humne, maine, tumne, aapne, hum, aap, tum, grahak, customer ne, grahak ne, usne, \
         unhone, unka, inhone",
    ),
    (
        Mine,
        "mereko, \
         mera, meri, mere, hamara, hamari, hamare, apna, apni, apne, mujhe, mujhko, humko, \
         hamko",
    ),
    (For, "ke liye, liye, k liye, vaste, ke vaste, ke naam"),
    (Note, "dwara, ke dwara, ke zariye, ke through"),
    (
        Because,
        "kyunki, kyuki, kyonki, wajah, ki wajah se, karan, ke karan, is liye, isliye, \
         ki vajah se, vajah",
    ),
    (
        Yes,
        "haan, ha, han, haa, haanji, haan ji, ji haan, theek hai, thik hai, thik h, theek, \
         thik, sahi hai, sahi, bilkul, pakka, manzoor, ok ji, ok hai, confirm hai, \
         haan confirm, chalega, haan kar do, haan karo, zaroor, ha ji, haan bhai, ok karo, \
         ok kar do",
    ),
    (
        No,
        "nahi, nahin, nai, nhi, nahi chahiye ji, nahi ji, na, naa, nahi bhai, rehne do, \
         abhi nahi, jaane do",
    ),
    (
        Not,
        "nahi hua, nahi kiya, abhi tak nahi, kabhi nahi, nahi diya, nahi bheja, nahi mila, \
         nahi aaya, bina",
    ),
    (
        Dont,
        "mat, mat karo, mat karna, mat bhejo, na karo, na karna, ruko, ruk jao, ruko zara, \
         chhodo, chodo, rehne dena, bhool jao, thehro, ruk, mat karo abhi",
    ),
    (Unwanted, "nahi chahiye, nahin chahiye, nhi chahiye, ab nahi chahiye, nahi lena"),
    (
        If,
        "kya hoga, kya hota, kya ho jayega, kya ho jaega, agar, agr, yadi, jab, jab tak, shayad, ho sakta hai, baad mein, baad me, pehle, dega, \
         degi, denge, dunga, dungi, karega, karegi, karenge, karunga, karungi, bhejunga, \
         bhejega, bhejenge, aayega, aayegi, aane par, milega, milne par, warna, varna, \
         lagbhag, socha, sochta, sochti, soch rahi, soch raha, soch rahe, jaise hi, baad, kharidunga, kharidenge, lunga, \
         lenge, hone par, jab bhi",
    ),
    (
        Said,
        "bola, boli, bole, kaha, keh raha, keh rahe, kehta, kehte, kehne, bol raha, bol rahe, \
         bataya, poocha, pucha, puch raha, pooch raha, likha tha, usne likha, message mein, \
         sandesh, bolta, sunaya",
    ),
    (
        Ask,
        "kya, kaun, kon, kab, kaise, kaisa, konsa, kaunsa, kaun sa, kaunsi, kis, kisko, kisne, \
         kisi, sakta, sakte, sakti",
    ),
    (
        OffTopic,
        "mausam, barish, chunav, rajneeti, neta, cricket, film, gaana, kavita, chutkula, \
         pyaar, rashifal, khabar, homework mera",
    ),
    (
        Show,
        "detail batao, detail do, ki detail, mein kya hai, me kya hai, \
         dikhao, dikha do, dikhaao, dikhaiye, dikhana, dikha, batao, bata do, bataiye, batana, \
         dekhna hai, dekho, dekhna, dekhni hai, dekhne hai, check karo, kholo, khol do, \
         list do, dekhna chahta hu, dikhado, batado, show karo, list dikhao",
    ),
    (
        Want,
        "dijiyega, daal dena, pack kar dena, bhejna zara, \
         chahiye, chaiye, chahie, chahiyen, chahta hu, chahta hun, chahti hu, lena hai, \
         leni hai, lena h, lene hai, mangta, bhej do, bhejdo, bhejna, bhej dena, bhejiye, \
         de dijiye, de dena, lelo, kharidna hai, kharidna, kharidni hai, mangwana hai, \
         mangwana, order karna hai, order karo, order kar do, pack kar do, la do, lekar aao, \
         mujhe chahiye, dila do, le lunga, chahiye tha, mujhe do, mujhe de do, order karna, \
         lena chahta hu",
    ),
    (
        Add,
        "jodo, jod do, daalo, daal do, dal do, dalo, daaldo, add karo, add kar do, aur daalo, \
         jodna, badhao, badha do, dalna, rakh do, rakho, aur jodo, jodiye, aur dal do",
    ),
    (
        Change,
        "badlo, badal do, badal, change karo, change kar do, badaldo, badalna, kar ke, \
         set karo, update karo, badal dijiye, banao, bana do, badalo",
    ),
    (Instead, "sirf, keval, ki jagah, badle mein, ke badle"),
    (
        Remove,
        "rehne do wo, \
         hatao, hata do, hatado, nikalo, nikal do, nikaldo, remove karo, remove kar do, \
         hatana, nikal dijiye, hata dijiye, kam karo, mita do, mitao, delete karo",
    ),
    (
        Clear,
        "khali karo, khali kar do, khaali karo, khaali kar do, saaf karo, saaf kar do, \
         phir se shuru, shuru se, clear karo, sab saaf karo, khali, khaali",
    ),
    (
        Checkout,
        "bas, bas itna hi, bas ho gaya, itna hi, bas yahi, bas itna, ho gaya bas, \
         yahi hai bas, order pakka karo, order pakka, order confirm karo, order de do, \
         order kar dijiye, order laga do, order lagao, bill banao, bill bana do, \
         payment karna hai, paise dene hai, itna hi chahiye, aur kuch nahi, bas yehi, \
         order finish karo, order poora karo, khatam, bas dhanyavad, order dedo, \
         order place karo, order place kar do, checkout karo",
    ),
    (
        Place,
        "jama karo order, daal dijiye order, quotation manzoor, quotation accept karo, \
         quotation manzoor hai",
    ),
    (
        Status,
        "kahan, kaha tak, kidhar, kahan hai, kahan tak, kahan pahuncha, kahan pahucha, \
         kab aayega, kab milega, kab tak, kab tak aayega, kab pahunchega, sthiti, \
         status kya hai, status batao, kya hua, track karo, kitni der, kahan tak pahuncha, \
         kab ayega, kidhar hai",
    ),
    (
        Cancel,
        "order hata do, order hatao, order hata dena, \
         radd, radd karo, radd kar do, cancel karo, cancel kar do, cancel karna hai, \
         cancel kardo, cancel kar dijiye, cancel karna, radd karna hai, cancel karwana hai, \
         cancel karni hai",
    ),
    (
        Paid,
        "payment kar diya, payment kiya, payment ho gaya, payment ho gayi, payment kar di, \
         paise diye, paise de diye, paisa de diya, paisa diya, de diya paisa, paise bhej diye, \
         paise bheje, paisa bhej diya, paisa bheja, bhugtan kiya, bhugtan ho gaya, \
         bhugtan kar diya, pay kar diya, pay kiya, paid kar diya, chuka diya, chukaya, chukta, \
         chukta kiya, de diye, paise transfer kar diye, ada kiya, paid hai, pay ho gaya, \
         paise mil gaye kya, upi kar diya, gpay kar diya, phonepe kar diya, chuka di, \
         bhar diya, bhara, bhar di, ka paisa diya",
    ),
    (Sent, "bheje hai"),
    (
        Receive,
        "mila, mile, mili, mil gaya, mil gaye, mil gayi, aaya, aaye, aa gaya, aa gaye, prapt, \
         prapt hua, prapt hue, receive hua, receive kiya, vasool, vasool kiya, vasooli, \
         paise aaye, paisa aaya, paise mile, paisa mila, receive hue",
    ),
    (
        Record,
        "likho, likh do, likhdo, likh lo, note karo, note kar lo, darj, darj karo, entry karo, \
         entry kar do, likhna, likh, record karo, record kar do, chadhao, chadha do, likhiye, \
         darj kar do",
    ),
    (
        Payment,
        "payment, bhugtan, paise, paisa, rupaya, kaise pay karu, kaise pay kare, \
         payment kaise karu, payment kaise kare, payment kaise karna hai, paise kaise du, \
         paise kaise de, paise kaise bheju, pay karo, pay karna, payment karo, bhugtan karo, \
         pay kar do, dene hai, chukao, chuka do, payment karna, bharo, bharna",
    ),
    (Reference, "utr, utr number, ref, transaction id, txn id, utr no, rasid, rasid number"),
    (Code, "code"),
    (
        Price,
        "daam, dam, kimat, keemat, bhav, bhaav, rate, kitne ka, kitne ki, kitne ke, \
         kitne ka hai, kitne ki hai, kya rate, kya rate hai, kya bhav, kya bhav hai, \
         kya daam hai, kya keemat, daam kya hai, rate kya hai, price kya hai, kitne me, \
         kitne mein, rate batao, daam batao, rate kya, kya price hai, kya daam",
    ),
    (
        Have,
        "hai kya, milegi kya, milega kya, milta hai, milti hai, milta hai kya, milti hai kya, \
         available hai, available hai kya, rakhte ho, bechte ho, uplabdh, uplabdh hai, \
         mil jayega, mil jayega kya, kya aapke paas, aapke paas, dhoondh raha hu, \
         dhundh raha hu, hoga kya, miljayega, stock me hai kya, stock hai kya, \
         hai kya aapke paas, h kya",
    ),
    (HowMany, "kitna, kitne, kitni, kitna hai, kitne hai, kitni hai, kitna stock"),
    (
        Left,
        "bacha, bache, bachi, bacha hai, bache hai, bachi hai, bacha hua, baaki, baki, \
         baaki hai, baki hai, bach gaya, bache hue, baki bacha",
    ),
    (
        Stock,
        "stock, maal, stock kitna, stock kitna hai, saaman ka stock, bhandar, stock batao, \
         stock dikhao, godown, godam",
    ),
    (
        Help,
        "madad, madad karo, madad chahiye, sahayata, help karo, help chahiye, \
         kaise order kare, kaise order karu, order kaise kare, order kaise karu, \
         kaise kharide, kaise kharidu, kya kya kar sakte ho, kya kar sakte ho, \
         kaise kaam karta hai, meri madad karo, madad kijiye, help kar do, kaise use kare, \
         kya bol sakte hai, nirdesh",
    ),
    (
        Human,
        "insaan, agent, asli aadmi, call karo, phone karo, mujhe call karo, customer care, \
         customer care se baat, kisi se baat karni hai, kisi se baat karao, \
         kisi se baat karwao, aadmi se baat, baat karao, baat karwao",
    ),
    (
        Talk,
        "baat, baat karna, baat karni hai, baat karna hai, bat karni hai, sampark, \
         contact karna, baat karo, baat karni",
    ),
    (Somebody, "malik, dukandar, manager, seth, owner se, aadmi, vyakti, insan, koi"),
    (Order, "order, aadesh, ordar, order ka, order ki, order ke"),
    (
        Orders,
        "orders, sare order, saare order, sabhi order, saare orders, sab order, naye order, \
         naye orders, order list, order report, order summary, order ki list, order ki report, order ka summary, orders ki list, aaj ke order, aaj ke orders, \
         mere orders, mere order, sare orders, sab orders, order ki suchi",
    ),
    (
        All,
        "sab, sabhi, sare, saare, sara, saara, pura, poora, naya, naye, nayi, sab kuch, sabko, \
         sabka, sabki",
    ),
    (Cart, "cart, tokri, jhola, cart me kya hai, mera cart, thaila"),
    (
        Catalogue,
        "kya hai tumhare paas, tumhare paas kya hai, aapke paas kya kya \
         hai, tumhare paas kya kya hai, \
         saman, samaan, saaman, samaan ki list, kya kya hai, kya kya milta hai, kya bechte ho, \
         kya milta hai, kya kya bechte ho, rate list, maal ki list, saman ki list, \
         kya kya milega, product list, kya kya rakhte ho, dukan me kya hai, list bhejo, \
         catalogue dikhao, price list bhejo, menu dikhao, kya hai aapke paas, cheezein, cheez",
    ),
    (Extra, "zyada, jyada, extra diya, upar se, atirikt"),
    (
        Container,
        "packet, dabba, dabbe, bori, boriya, katta, thaili, thailiya, botal, bottle, peti, \
         tukda, tukde, nag, peece, pouch, carton, tin ka dabba, drum, pudiya",
    ),
    (State(OrderState::Draft), "adhura, kachcha"),
    (
        State(OrderState::PendingPayment),
        "payment nahi aaya, jinka payment nahi aaya, jiska payment nahi aaya, paise nahi aaye, \
         payment nahi hua, jo paid nahi hai, jo paid nahi hain, paid nahi hai, paid nahi, \
         pending hai, pending hain, \
         payment baki, payment baaki, baki payment, unpaid, bina payment, jinka payment baki, \
         payment pending, paise baki",
    ),
    (
        State(OrderState::Confirmed),
        "pakka karo, pakka kar do, confirm karo, confirm kar do, confirm, confirmed, \
         manzoor karo, confirm kardo, swikar, accept karo, manzoor kar do, confirm ho gaya",
    ),
    (
        State(OrderState::Processing),
        "pack karo, pack kardo, pack karna shuru karo, \
         taiyar, tayar, taiyaar, taiyar hai, tayar hai, pack ho raha, ban raha, ban raha hai, \
         taiyar karo, ready hai, taiyar ho gaya, ready ho gaya, pack ho gaya, taiyari, \
         pack hua, tayyar",
    ),
    (
        State(OrderState::Dispatched),
        "bhej diya, bheja, bhejo, bhej diye, nikal gaya, nikal chuka, raste mein, raste me, \
         delivery pe nikla, rawana, rawana karo, bhej chuke, ravana, dispatch karo, \
         dispatch kar do, dispatch ho gaya, bhej diya gaya, raaste mein, nikal pada",
    ),
    (
        State(OrderState::Completed),
        "pahunch chuka, \
         customer ko mil gaya, grahak ko mil gaya, customer ke paas pahunch gaya, customer tak \
         pahunch gaya, \
         pahunch gaya, pahuch gaya, mil gaya customer ko, poora hua, pura hua, pura ho gaya, \
         poora ho gaya, complete ho gaya, complete karo, deliver ho gaya, deliver kar diya, \
         de diya gaya, pahuncha diya, khatam hua, done, delivered, deliver hua, \
         complete kar do, pahuncha, grahak le gaya",
    ),
    (
        State(OrderState::Cancelled),
        "cancelled, radd hua, cancel hua, radd ho gaya, cancel ho gaya, radd kiye",
    ),
    (
        Account(CashAccount::Cash),
        "nakad, nagad, cash, naqad, rokda, galla, galle, gulla, nagdi, cash galla, nakdi",
    ),
    (
        Account(CashAccount::Bank),
        "bank, bank khata, bank transfer, neft, imps, rtgs, sbi, hdfc, icici, cheque, \
         check se, card, bank account",
    ),
    (
        Account(CashAccount::MobileMoney),
        "upi, gpay, google pay, phonepe, phone pe, paytm, bhim, qr, mobile money, googlepay, \
         fonepe, gpe",
    ),
];
