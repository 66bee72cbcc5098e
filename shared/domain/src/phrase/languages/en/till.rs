//! English: what was counted in the till, and whether customers are asked how it was.

use crate::language::Language;
use crate::phrase::desk::{Act, Key};
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::En, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::TillCount,
        "[i|we] have {money} in [the|my|our] {till}, [i|we] have {money} in [the] drawer, theres {money} in [the|my|our] {till}, \
         money in [the|my|our] {till} [is] {money}, closing {till} [is] {money}, [i|we] have counted {money} [in] [the] {till}, \
         {till} count|balance counted {money}, {till} counted is {money}, counted {money} [in] [the|my|our] {till}, \
         count [the] {till} {money}, counted [the] {till} {money}, [i|we] counted {money} in [the] {till}, [i|we] counted {money} {till}, \
         [the] {till} count [is] {money}, {till} counted {money}, [i|we] have counted [the] {till} {money}, [the] {till} has {money}, \
         [the] {till} is {money}, there is|are {money} in [the] {till}, {money} counted in [the] {till}, {money} in [the] {till}, \
         [the] {till} counts {money}, [i|we] counted [the] {till} [and] [it] [is|has] {money}, count [the] {till}, count [my|our] {till}",
    ),
    (
        Act::SettingsSet(Key::Surveys(false)),
        "[do] not|dont ask [my|our|the] customers for ratings|feedback|reviews, [do] not|dont ask for ratings|feedback|reviews, stop asking [my|our|the] [customers] for ratings|feedback|reviews, \
         no [more] ratings, no surveys please, ratings off, \
         surveys off, turn|switch off [the] surveys|ratings, turn|switch [the] surveys|ratings off, no [more] surveys, stop [the] surveys, stop sending surveys, \
         stop asking [my|our|the] customers how it was, [do] not|dont ask [my|our|the] customers how it was, ask nobody how it was",
    ),
    (
        Act::SettingsSet(Key::Surveys(true)),
        "ask [my|our|the] customers for ratings|feedback|reviews, start asking [my|our|the] [customers] for ratings|feedback|reviews, ratings on, \
         surveys on, turn|switch on [the] surveys|ratings, turn|switch [the] surveys|ratings on, start [the] surveys, send surveys, \
         ask [my|our|the] customers how it was, ask every customer how it was",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::TillCount),
    help: "Say what was counted in the till",
    examples: &[
        "count the till 1,250,000",
        "counted cash 1,250,000",
        "I counted 1,250,000 in the till",
        "mobile money is 300,000",
        "bank is 450,000",
        "the till has 820,000",
        "there is 300,000 in the till",
        "till count 95,000",
        "we counted 640k in the till",
        "cash counted 75,500",
        "count mobile money 120,000",
        "count the bank 2,000,000",
        "I have counted the till: 310,000",
    ],
}];
