//! Portuguese: what was counted in the till, and whether customers are asked how it was.

use crate::language::Language;
use crate::phrase::desk::{Act, Key};
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Pt, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::TillCount,
        "conta|conte|contar|contei|contamos {till} {money}, contei|contamos {money} em|no|na {till}, contei|contamos {money} {till}, \
         {till} tem|e|esta|com {money}, {till} contado|contada {money}, ha|tem {money} em|no|na {till}, tem|ha {money} {till}, \
         contagem {till} {money}, {till} esta com {money}, conta|conte|contar|contei {till}",
    ),
    (
        Act::SettingsSet(Key::Surveys(false)),
        "desliga|desligue|desativa|desative|para|pare pesquisas|avaliacoes, sem pesquisas, pesquisas|avaliacoes desligadas|off, \
         nao pergunte|pergunta [mais] aos|para clientes como foi",
    ),
    (
        Act::SettingsSet(Key::Surveys(true)),
        "liga|ligue|ativa|ative pesquisas|avaliacoes, pesquisas|avaliacoes ligadas|on, pergunte|pergunta aos|para clientes como foi",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::TillCount),
    help: "Dizer o que contou no caixa",
    examples: &[
        "contar o caixa 1.250,00",
        "contei o caixa 1.250,00",
        "contei 1.250,00 no caixa",
        "o caixa tem 820,00",
        "o caixa está com 310,00",
        "tem 300,00 no caixa",
        "contagem do caixa 95,00",
        "pix tem 300,00",
        "o banco tem 450,00",
        "contamos 640,00 no caixa",
        "contar o banco 2.000,00",
        "contar pix 120,00",
        "contei o dinheiro 75,50",
    ],
}];
