//! English: what owners ask when they want advice.

use crate::advice::AdviceKind;
use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::En, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::ReportAdvice(None),
        "how can|do|could i|we make|earn more [money|sales|profit], how to make|earn more [money|sales|profit], \
         advice, \
         [give|show] [me] [some|any|your] [sales|business|stock|shop] advice|recommendations|suggestions [for|on|about] [my|the|our] [shop|business|sales], \
         what do|would you advise|recommend|suggest [me] [to] [do], advise me, \
         business|sales tips, [any|some] tips [for|to] [me] [sell] [more], \
         how can|do|could i|we sell more|better, how to sell more|better, \
         help me sell more|better, \
         what does|do [my|the|our] sales advise|recommend|tell|suggest [me]",
    ),
    (
        Act::ReportAdvice(Some(AdviceKind::Reorder)),
        "what should|must i|we reorder|restock|buy now|next|today|soon, \
         what to reorder|restock|buy now|next|soon, \
         reorder|reordering|restock|restocking|buying advice|recommendations|suggestions, \
         what will run out [soon|next|first], what runs out soon|next|first",
    ),
    (
        Act::ReportAdvice(Some(AdviceKind::Slow)),
        "slow sellers|products|goods|items, slow selling products|goods|items, \
         [show] [me] [my|the|our] slow sellers, \
         what|which [products|goods|items] sell|sells|sold slowly|badly|poorly|least, \
         what|which [products|goods|items] is|are not selling|moving|slow, \
         whats not selling|moving, what isnt|arent selling|moving, what does|do not sell|move, \
         what doesnt|dont sell|move, what|which [products|goods|items] dont|doesnt sell|move, \
         what should|could|can i|we discount, what to discount, \
         what can|should|could i|we put on sale|discount|offer, \
         discount|discounting advice|ideas|suggestions",
    ),
    (
        Act::ReportAdvice(Some(AdviceKind::Carrier)),
        "[my|our|the] best|busiest|strongest day [of|for] [the] [week|sales], \
         what|which|whats [is] [my|our|the] best|busiest|strongest day [of|for] [the] [week|sales], \
         what|which day [of] [the] [week] sells|is [the] best|most|strongest|busiest, \
         what|which [product|products|day|goods] carries|carry [my|our|the] shop|business, \
         what|which [product|products|day|goods] keeps|keep [my|our|the] shop|business going|alive",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::ReportAdvice),
    help: "See what the sales advise",
    examples: &[
        "advice",
        "give me some advice",
        "what do you recommend?",
        "any recommendations?",
        "how can I sell more?",
        "what should I reorder now?",
        "restocking advice",
        "what is not selling?",
        "slow sellers",
        "slow selling products",
        "what should I discount?",
        "which products sell slowly?",
        "which day sells best?",
        "what is my best day?",
        "which product carries the shop?",
    ],
}];
