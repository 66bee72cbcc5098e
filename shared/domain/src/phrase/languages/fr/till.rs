//! French: what was counted in the till, and whether customers are asked how it was.

use crate::language::Language;
use crate::phrase::desk::{Act, Key};
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Fr, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::TillCount,
        "compte|comptez|compter {till} {money}, j ai compte {till} {money}, j ai compte {money} en|dans|a {till}, on a compte {money} dans|en {till}, \
         {till} comptee|compte {money}, {till} est|a|contient|fait {money}, il y a {money} dans|en|a|sur {till}, j ai compte {money} {till}, \
         comptage {till} {money}, {money} comptes dans|en {till}, compter|compte {till}",
    ),
    (
        Act::SettingsSet(Key::Surveys(false)),
        "desactive|desactivez|arrete|arretez|coupe sondages|enquetes|avis, plus sondages|enquetes, sondages|enquetes desactives|off, \
         ne demande|demandez plus [avis|aux] [aux] clients [avis]",
    ),
    (
        Act::SettingsSet(Key::Surveys(true)),
        "active|activez|lance|lancez sondages|enquetes|avis, sondages|enquetes actives|on, demande|demandez avis aux clients",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::TillCount),
    help: "Dire ce que vous avez compté en caisse",
    examples: &[
        "compte la caisse 1 250 000",
        "compter la caisse 95 000",
        "j'ai compté la caisse 1 250 000",
        "j'ai compté 1 250 000 dans la caisse",
        "la caisse contient 820 000",
        "la caisse fait 310 000",
        "il y a 300 000 dans la caisse",
        "orange money est 300 000",
        "la banque a 450 000",
        "comptage caisse 95 000",
        "compte mobile money 120 000",
        "compte la banque 2 000 000",
        "on a compté 640 000 dans la caisse",
    ],
}];
