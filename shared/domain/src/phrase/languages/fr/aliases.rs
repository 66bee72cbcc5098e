//! French: the words a shop has taught, listed and forgotten.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Fr, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::AliasList,
        "alias, les|mes|nos alias, liste des alias, \
         montre|montrez|affiche|affichez|voir [moi] [les|mes] alias, mots appris, \
         [les] mots appris, montre|montrez|affiche|affichez|voir [moi] [les] mots appris, \
         quels mots as tu appris, qu as tu appris, quels mots avez vous appris, \
         qu avez vous appris, autres noms",
    ),
    (
        Act::AliasRemove,
        "oublie|oubliez|oublier [le|l] mot|alias|nom {name}, oublie|oubliez|oublier {name}, \
         supprime|supprimez|supprimer|retire|retirez|efface|effacez [le|l] mot|alias {name}",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::AliasList),
        help: "Voir les mots que j'ai appris",
        examples: &[
            "alias",
            "mes alias",
            "liste des alias",
            "montre les alias",
            "affiche les alias",
            "voir les alias",
            "mots appris",
            "montrez les mots appris",
            "affiche les mots appris",
            "quels mots as-tu appris ?",
            "qu'as-tu appris ?",
            "autres noms",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::AliasRemove),
        help: "Oublier un mot que j'ai appris",
        examples: &[
            "oublie sucre roux",
            "oublie 'sucre roux'",
            "oublie le mot omo",
            "oubliez l'alias omo",
            "oublie le nom omo",
            "oubliez omo",
            "supprime l'alias omo",
            "supprimez l'alias sucre roux",
            "supprime le mot omo",
            "retire l'alias omo",
            "efface le mot sucre roux",
            "supprimer l'alias omo",
        ],
    },
];
