//! English: when no bookings are taken, when they are taken again, and what is asked of it.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::En, PATTERNS, &[]);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::CalendarBlock { is_lifted: true },
        "unblock|free|reopen [up] [the|my|our] calendar|diary|schedule [for|on|from] {days}, \
         unblock [the|my|our] calendar|diary|schedule [for|on|from] {days}, \
         unblock {days}, \
         [i] am|im back [on|from] {days}, \
         [we] are|were back|open again [on|from] {days}, \
         [we] are|were open {days} again, \
         open|reopen [up] [the|my|our] calendar|diary|schedule [again|back] [up] [on|for|from] {days} [again|after] [all], \
         open|reopen [up] [the|my|our] bookings|appointments again|back [up] [on|for|from] {days}, \
         open [up] [the|my|our] bookings|appointments [on|for|from] {days} again, \
         reopen [the|my|our] bookings|appointments [on|for|from] {days}, \
         open|reopen [up] [the|our|my] shop|store|salon again [on|for|from] {days}, \
         open|reopen [up] [the|our|my] shop|store|salon [on|for|from] {days} again, \
         reopen [the|our|my] shop|store|salon [on|for|from] {days}, \
         reopen [up] [on|for|from] {days}, \
         open [up] again [on|for|from] {days}, \
         open [up] {days} again, \
         take|accept|allow bookings|appointments again [on|for|from|with] {days}, \
         take|accept|allow bookings|appointments [on|for|from] {days} again, \
         resume|restart [taking] bookings|appointments [on|for|from] {days}, \
         bookings|appointments are open|allowed again [on|for] {days}, \
         cancel|remove|lift|undo|delete [the] block|closure [on|for|of|from] {days}, \
         [we] are|were open [on] {days} after all, \
         unblock|free|reopen [up] {name} calendar|diary|schedule [for|on] {days}, \
         unblock [up] {days} [for] {name}, \
         unblock {name} [for|on|from] {days}, \
         {name} is back [at] [in] [to] [work] [on|from] {days}, \
         {name} is back [at] [in] [to] [work] again [on|from] {days}, \
         {name} is available|in|here|working|around again [on|from] {days}, \
         {name} is available|in|here|working|around [on] {days} again, \
         {name} will be back [at] [work] [on|from] {days}, \
         {name} can work|come again [on|from] {days}, \
         {name} works again [on|from] {days}, \
         take|accept|allow bookings|appointments again with|for {name} [on|for] {days}, \
         take|accept|allow bookings|appointments with|for {name} again [on|for] {days}, \
         cancel|remove|lift|undo|delete [the] block|closure [on|for|of] {name} [on|for] {days}, \
         {name} is working|available|in|here|coming [on] {days} after all, \
         {name} is not|isnt off [on] {days} after all, \
         unblock|reopen [the|my|our] calendar|diary|schedule, \
         unblock {name} calendar|diary|schedule, \
         unblock {name}",
    ),
    (
        Act::CalendarBlock { is_lifted: false },
        "block [off] [the|my|our] calendar|diary|schedule|bookings|appointments [for|on|from] {days}, \
         block [off] {days}, \
         {day} no bookings|appointments, \
         block [off] bookings|appointments [for|on] {days}, \
         no [more] bookings|appointments [on|for] {days}, \
         dont|never take|accept [any] [more] bookings|appointments [for|with|on] {days}, \
         do not take|accept [any] [more] bookings|appointments [for|with|on] {days}, \
         stop|pause [taking] [the] bookings|appointments [for|on] {days}, \
         [i] am|im out|away|busy|unavailable [on|from] {days}, \
         [i] will|ill be out|away|busy|off|unavailable [on|from] {days}, \
         close|shut [up] [the|our|my] shop|store|salon|calendar|diary|schedule [on|for|from] {day}, \
         close|shut [on|for|from] {day}, \
         [the|our|my] shop|store|salon closes|closed|shuts|closing [on] {day}, \
         [we] are|were closing [on] {day}, \
         we close|shut [on] {day}, \
         closing|closed [on] {day}, \
         block [off] {name} calendar|diary|schedule [for|on|from] {days}, \
         block [off] {name} [for|on|from] {days}, \
         block [off] {days} [for] {name}, \
         {days} block [off] {name}, \
         {days} {name} is off|away|busy|absent|unavailable, \
         {days} no bookings|appointments for|with {name}, \
         block [off] bookings|appointments for|with {name} [for|on] {days}, \
         {name} is off|away|busy|absent|unavailable|sick [on|from|for] {days}, \
         {name} is at|with [the|a] doctor|doctors|dentist|hospital|clinic|bank|school|church|meeting|training|wedding|funeral [on] {days}, \
         {name} is in [a] meeting|training|class|church|hospital [on] {days}, \
         {name} isnt available|working|in|around|here [on|from] {days}, \
         {name} is not available|working|in|around|here [on|from] {days}, \
         {name} is off work [on|from] {days}, \
         {name} will be off|out|away|busy|absent|unavailable [on|from] {days}, \
         {name} will be at [the|a] doctor|doctors|dentist|hospital|clinic|bank|school|church|meeting|training|wedding|funeral [on] {days}, \
         {name} will not be in|available|around|here|working [on|from] {days}, \
         {name} wont be in|available|around|here|working [on|from] {days}, \
         {name} doesnt work [on] {days}, \
         {name} does not work [on] {days}, \
         {name} has [a|an] meeting|training|class|exam|wedding|funeral [on] {days}, \
         {name} has {days} off, \
         {name} takes {days} off, \
         {name} off|away {day}, \
         no bookings|appointments for|with {name} [on|for] {days}, \
         make|mark|set {name} unavailable|absent|away|off|busy [on|for|from] {days}, \
         {name} off|out sick|ill {day}, \
         {name} is off|out sick|ill [on|from] {days}, \
         {name} has [a|an] doctors|dentist|dentists|medical|hospital [appointment] [on] {days}",
    ),
    (
        Act::BookingList,
        "what|when is blocked [on|for] {days}, \
         what|when is blocked, \
         is {days} blocked, \
         is {name} blocked|off|away [on] {days}, \
         show|list [me] [all] [the] blocked days|hours|times, \
         blocked days|hours|times",
    ),
];
