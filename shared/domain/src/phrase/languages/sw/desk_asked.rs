//! Swahili: what customers say at the desk.

use crate::command::DocumentKind;
use crate::phrase::desk::Act;
use crate::shop::Topic;

pub(super) const PATTERNS: &[(Act, &str)] = &[
    (
        Act::Faq(Topic::Hours),
        "mnafungua|mnafunga|unafungua|unafunga saa ngapi [leo], saa ngapi mnafungua|mnafunga|unafungua|unafunga, mnafungua|mnafunga|unafungua lini, \
         mko|upo|mpo wazi [sasa|leo], mko|upo|mpo wazi {days}, mnafungua {days}, je mnafungua {days}, je mko|mpo wazi [sasa], je mko|mpo wazi {days}, \
         saa|masaa kufungua|kazi [ni] [ngapi|yapi], mpaka|hadi saa ngapi mko|mpo [wazi], duka liko|lipo|limefunguliwa wazi [sasa]",
    ),
    (
        Act::Faq(Topic::Place),
        "mko|mpo|upo|uko wapi, mnapatikana|unapatikana wapi, duka liko|lipo|linapatikana wapi, wapi lilipo|liko duka, duka wapi, \
         anwani|anuani|mahali duka [ni] [wapi|ipi], anwani|anuani [yenu] [ni] [ipi], nitumie|nipe anwani|anuani|location|mahali [duka], mko mtaa|mji gani, \
         nafikaje [dukani] [hapo], location",
    ),
    (
        Act::Faq(Topic::Delivery),
        "mnapeleka|mnaleta|mnadeliver|mnasafirisha, mnapeleka|mnaleta|mnadeliver|mnasafirisha [bidhaa|mzigo|oda] [nyumbani|mpaka|hadi|kwa|huko] [nyumbani], \
         mnapeleka|mnaleta|mnadeliver|mnasafirisha [mpaka|hadi|huko] {text}, je mnapeleka|mnaleta|mnadeliver|mnasafirisha, mnafanya delivery|usafirishaji, \
         mna delivery|usafirishaji, gharama|bei|ada kupeleka|usafirishaji|delivery|kuleta [ni] [ngapi|kiasi|gani], \
         kupeleka|usafirishaji|delivery|kuleta [ni] bei|kiasi|shilingi gani|ngapi, delivery bure, delivery ni bure|kiasi|shingapi [gani], \
         delivery|usafirishaji unachukua muda gani, mnaweza kuleta|kupeleka [nyumbani]",
    ),
    (
        Act::Faq(Topic::Payment),
        "naweza kulipa kwa|kupitia mpesa|kadi|taslimu|cash|benki|simu|tigopesa|airtel|mkopo|mobile [money], naweza kulipaje, \
         njia malipo|kulipa [ni] [zipi|gani], mnapokea|mnakubali|mnachukua mpesa|kadi|taslimu|cash|benki|cheki|simu|tigopesa|airtel|mobile [money], \
         je mnapokea|mnakubali mpesa|kadi|taslimu|cash|benki|cheki|simu|mobile [money], nitume pesa|hela wapi, natuma pesa|hela wapi, \
         nalipa kwa|namba namba|gani gani, namba kulipia|malipo|lipa [ni] [ipi], till|paybill|lipa namba [ni] [ipi|ngapi], kulipa wakati wa kupokea",
    ),
    (
        Act::Faq(Topic::Returns),
        "sera|masharti|kanuni kurudisha|kurejesha|marejesho|kubadilisha [bidhaa] [ni] [ipi|gani|nini], naweza kurudisha|kubadilisha bidhaa|kitu|mali, \
         je naweza kurudisha|kubadilisha bidhaa|kitu|mali, mnakubali|mnapokea kurudisha|marejesho|bidhaa [bidhaa|zilizorudishwa], mnarudisha pesa|hela, \
         je mnarudisha pesa|hela, kuna dhamana|waranti|garantii, mna dhamana|waranti, dhamana|waranti",
    ),
    (
        Act::ReturnRequest,
        "nataka|naomba|ningependa|nahitaji kurudisha|kurejesha oda {order} kwa|kwani sababu {text}, \
         nataka|naomba|ningependa|nahitaji kurudisha|kurejesha oda {order} sababu|kwani|maana {text}, \
         nataka|naomba|ningependa|nahitaji kurudisha|kurejesha oda {order}, nataka|naomba|ningependa|nahitaji kurudisha|kurejesha oda kwa sababu {text}, \
         nataka|naomba|ningependa|nahitaji kurudisha|kurejesha oda, kurudisha|kurejesha oda {order}, kurudisha|kurejesha oda, \
         nataka|naomba kuirudisha|kuirejesha, naweza kurudisha|kurejesha oda {order}, naweza kurudisha|kurejesha oda, \
         je naweza kurudisha|kurejesha oda {order}, narudisha|nitarudisha oda {order} kwa sababu {text}, narudisha|nitarudisha oda {order}",
    ),
    (
        Act::Feedback(None),
        "maoni {rating} {text}, maoni {rating}, maoni {text}, nyota {rating} {text}, nyota {rating}, alama {rating}, \
         nawapa|nakupa|nawapeni|nampa [nyota] {rating} {text}, nawapa|nakupa|nawapeni|nampa [nyota] {rating}, {rating} kati ya tano|5, {rating} kati tano|5, \
         maoni ni {text}",
    ),
    (
        Act::Feedback(Some(5)),
        "huduma nzuri|bora|safi|murua [sana], huduma ni nzuri|bora|safi [sana], nimefurahi|nimeridhika [sana] [na] [huduma], napenda|nalipenda duka, \
         hongera|hongereni",
    ),
    (
        Act::Feedback(Some(1)),
        "huduma mbaya|duni|mbovu [sana], huduma ni mbaya|duni|mbovu [sana], sijaridhika|sijafurahi|nimekasirika [na] [huduma], nina malalamiko {text}, \
         malalamiko|lalamiko {text}, nina malalamiko, nataka kulalamika",
    ),
    (
        Act::DigitalResend,
        "nitumie|tuma|naomba|rudia faili|link|kiungo|kitabu|pdf [oda] {order} tena, \
         nitumie|tuma|rudia|nirudishie faili|link|kiungo|kitabu|pdf [oda] {order}, nitumie|tuma|rudia faili|link|kiungo|kitabu|pdf tena, \
         nitumie|tuma tena faili|link|kiungo|kitabu|pdf, rudia kutuma faili|link|kiungo|kitabu|pdf, rudia kutuma faili|link|kiungo|kitabu|pdf [oda] {order}, \
         nimepoteza|nimepotezea faili|link|kiungo|kitabu|pdf, sijapata|sikupata|sijapokea|sikupokea faili|link|kiungo|kitabu|pdf, \
         link|kiungo haifanyi|hakifanyi|haifunguki|hakifunguki [kazi], faili|link|kiungo|kitabu iko|liko|kiko wapi, tuma faili|kitabu upya, \
         nitumie|tuma|itume|unitumie tena, naomba unitumie|utume tena, rudia kutuma",
    ),
    (
        Act::DocumentRequest(DocumentKind::Invoice),
        "[nataka|nahitaji|naomba|nitumie|nipe|tuma] ankara|invoisi|invoice [oda] {order}, [nataka|nahitaji|naomba|nitumie|nipe|tuma] ankara|invoisi [oda], \
         naweza kupata ankara|invoisi|invoice [oda] {order}, naweza kupata ankara|invoisi|invoice, naomba unitumie ankara|invoisi",
    ),
    (
        Act::DocumentRequest(DocumentKind::Receipt),
        "[nataka|nahitaji|naomba|nitumie|nipe|tuma] risiti|stakabadhi [oda] {order}, [nataka|nahitaji|naomba|nitumie|nipe|tuma] risiti|stakabadhi [oda], \
         naweza kupata risiti|stakabadhi [oda] {order}, naweza kupata risiti|stakabadhi, naomba unitumie risiti|stakabadhi",
    ),
    (
        Act::DocumentRequest(DocumentKind::Proposal),
        "nukuu|kotesheni|makadirio [ya] [bei] [ya|kwa] [oda] {order}, [nataka|nahitaji|naomba|nitumie|nipe] kotesheni|nukuu|makadirio [bei] oda {order}, \
         [nataka|nahitaji|naomba|nitumie|nipe] kotesheni|nukuu|makadirio [bei], naweza kupata kotesheni|nukuu|makadirio [bei]",
    ),
    (
        Act::BookingCancel,
        "ghairi|futa|sitisha|katisha miadi|booking|buking {booking}, ghairi|futa|sitisha|katisha miadi|booking|buking, \
         nataka|naomba kughairi|kufuta|kusitisha miadi|booking, siwezi kuja kwenye|kwa miadi",
    ),
    (
        Act::BookingMove,
        "[nataka|naomba|naweza] hamisha|kuhamisha|badilisha|kubadilisha|ahirisha|kuahirisha|sogeza|kusogeza miadi|booking|buking [hadi|mpaka|kuwa|iwe|kwenda] {days}, \
         [nataka|naomba|naweza] hamisha|kuhamisha|badilisha|kubadilisha|ahirisha|kuahirisha|sogeza|kusogeza miadi|booking|buking {booking} [hadi|mpaka|kuwa|iwe|kwenda] {days}, \
         [nataka|naomba|naweza] hamisha|kuhamisha|badilisha|kubadilisha|ahirisha|kuahirisha|sogeza|kusogeza miadi|booking|buking",
    ),
    (
        Act::Book,
        "weka|kuweka|hifadhi nafasi|miadi|booking [ya|kwa] {days}, nataka|naomba|ningependa kuweka|kuhifadhi|kubook nafasi|miadi|booking [kwa|ya] {days}, \
         nataka|naomba|ningependa kuweka|kuhifadhi|kubook {name} kwa|ya {days}, nataka|naomba|ningependa kuweka|kuhifadhi|kubook {name} {days}, \
         nataka|naomba|ningependa kuweka|kuhifadhi nafasi|miadi|booking, weka|hifadhi nafasi|miadi|booking, \
         nahitaji|nataka|naomba miadi|nafasi [kwa|ya] {days}, nahitaji|nataka|naomba miadi|nafasi, nataka|naomba kubook {name}, nataka|naomba kubook, \
         miadi [ya|kwa] {days}, miadi, hifadhi|weka {name} kwa|ya {days}, naweza kuweka|kuhifadhi|kubook {name} kwa|ya {days}, \
         [nataka|naomba|ningependa|naweza] weka|kuweka|hifadhi|kuhifadhi miadi|nafasi|booking ya|kwa {name} [siku] [ya] {days}, \
         [nataka|naomba|ningependa|naweza] weka|kuweka|hifadhi|kuhifadhi miadi|nafasi|booking ya|kwa {name}, \
         nataka|naomba|nahitaji|ningependa miadi|nafasi|booking ya|kwa {name} [siku] [ya] {days}, \
         nataka|naomba|nahitaji|ningependa miadi|nafasi|booking ya|kwa {name}, \
         naweza|ninaweza|tunaweza kuja {days}, naweza|ninaweza|tunaweza kuja",
    ),
    (
        Act::Stop,
        "stop, acha|acheni|wacha kunitumia|kuniandikia [ujumbe|meseji|matangazo] [tena], acha|acheni|wacha kutuma ujumbe|meseji|matangazo [tena], \
         simamisha|sitisha ujumbe|meseji|matangazo, usinitumie|msinitumie ujumbe|meseji|matangazo [tena], \
         usinitumie|msinitumie tena [ujumbe|meseji|matangazo], sitaki ujumbe|meseji|matangazo|promosheni [tena|zaidi], \
         sitaki kupokea ujumbe|meseji|matangazo|promosheni [tena], usiniandikie|msiniandikie [tena], niondoe|nitoe kwenye|katika orodha, jiondoe, \
         nataka kujiondoa, stop ujumbe|meseji|matangazo, matangazo basi",
    ),
    (
        Act::Start,
        "anza kunitumia|kutuma ujumbe|meseji|matangazo|ofa [tena], nitumie ujumbe|meseji|matangazo|ofa tena, nitumie tena ujumbe|meseji|matangazo|ofa, \
         nataka ujumbe|meseji|matangazo|ofa tena, nataka kupokea|kupata ujumbe|meseji|matangazo|ofa [tena], nataka kujiunga|kujiandikisha [tena], \
         nirudishe kwenye|katika orodha, niandikishe|niunge tena, niandikishe, unaweza|mnaweza kuniandikia|kunitumia tena, \
         unaweza|mnaweza kuniandikia|kunitumia ujumbe|meseji tena, washa ujumbe|meseji|matangazo, jiunge",
    ),
    (
        Act::DeleteMyData,
        "futa|futeni|ondoa data|taarifa|akaunti|maelezo [yote|zote] [binafsi], futa|futeni|ondoa kila kitu kuhusu|changu [mimi], nisahau|nisahauni, \
         nataka kufuta data|taarifa|akaunti|maelezo [yote|zote], nataka mfute|ufute data|taarifa|akaunti|maelezo [yote|zote], funga|fungeni akaunti, \
         haki kusahaulika",
    ),
    (
        Act::Language,
        "ongea|zungumza|andika|jibu|tumia|niongeleshe [kwa] {language}, [kwa] {language}, lugha [ni] [:] {language}, \
         badilisha lugha [kuwa|iwe|hadi|kwa] {language}, napendelea|nataka|naongea {language} [tu], naongea|nazungumza|naelewa {language} tu, \
         unaweza|mnaweza kuongea|kuandika|kujibu [kwa] {language}, unaongea|unajua|mnaongea|unaelewa {language}",
    ),
];
