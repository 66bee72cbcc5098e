//! Swahili: when no bookings are taken, when they are taken again, and what is asked of it.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Sw, PATTERNS, &[]);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::CalendarBlock { is_lifted: true },
        "fungua kalenda|ratiba|diary|miadi|booking|duka|nafasi tena [siku] [kwa] {days}, \
         fungua tena kalenda|ratiba|diary|miadi|booking|duka|nafasi [siku] [kwa] {days}, \
         fungua kalenda|ratiba|diary [siku] [kwa] {days} [tena], \
         fungua tena [siku] {days}, \
         fungua|fungulia {days} tena, \
         fungulia|zibua {days}, \
         ondoa|toa|futa zuio|kizuizi [siku] {days}, \
         acha kuzuia {days}, \
         pokea|chukua|tunapokea|tunachukua miadi|booking tena [siku] [kwa] {days}, \
         pokea|chukua|tunapokea|tunachukua tena miadi|booking [siku] [kwa] {days}, \
         pokea|chukua miadi|booking [siku] {days} tena, \
         nimerudi|narudi|tumerudi|tunarudi|nitarudi [tena] {days}, \
         fungulia|zibua {name} [siku] {days}, \
         ondoa|toa|futa zuio|kizuizi kwa {name} [siku] {days}, \
         {name} amerudi|anarudi|atarudi|karudi [kazini] [tena] [siku] {days}, \
         {name} yupo|yuko|anapatikana|atapatikana|atakuwepo tena [kazini] [siku] {days}, \
         {days} {name} amerudi|anarudi|atarudi|yupo [tena] [kazini], \
         fungulia|zibua kalenda|ratiba|diary, \
         fungulia|zibua {name}, \
         ondoa|toa|futa zuio|kizuizi kwa {name}",
    ),
    (
        Act::CalendarBlock { is_lifted: false },
        "zuia|funga kalenda|ratiba|diary|miadi|booking [siku] [kwa] {days}, \
         {day} zuia|funga [kalenda|ratiba|miadi|booking], \
         zuia|funga miadi|booking|nafasi [siku] [kwa] {days}, \
         funga duka|saluni [siku] {day}, \
         {day} funga|tunafunga duka|saluni, \
         {days} hakuna miadi|booking|nafasi, \
         usichukue|usipokee miadi|booking [siku] [kwa] {days}, \
         sitapatikana|sipatikani {days}, \
         zuia|funga kalenda|ratiba|diary|miadi {name} [siku] [kwa] {days}, \
         zuia {name} [siku] [kwa] {days}, \
         zuia {days} kwa {name}, \
         {days} zuia {name}, \
         {name} hayupo|hatakuwepo|hapatikani|amepumzika|anapumzika|hatakuja|haji|hafanyi [kazini|kazi] [siku] {days}, \
         {days} {name} hayupo|hatakuwepo|hapatikani|amepumzika|anapumzika|hatakuja|haji [kazini], \
         {name} yuko|yupo|ana|ni|atakuwa likizo|ruhusa|mapumziko|mgonjwa|hospitali|hospitalini|daktari|shughuli|kikao|kikaoni|mkutano|mkutanoni|benki [siku] {days}, \
         {name} yuko|yupo|atakuwa kwa|kwenye daktari|kikao|mkutano|likizo|hospitali|benki [siku] {days}, \
         {name} anaenda|ataenda [kwa] daktari|hospitali|hospitalini|benki [siku] {days}, \
         mpe|mpatie {name} {days} mapumziko|likizo|off, \
         hakuna miadi|booking|nafasi na|kwa {name} [siku] {days}",
    ),
    (
        Act::BookingList,
        "nini kimezuiwa [siku] {days}, \
         nini kimezuiwa, \
         siku|saa gani|zipi zimezuiwa, \
         {days} imezuiwa, \
         onyesha|nionyeshe siku|saa zilizozuiwa",
    ),
];
