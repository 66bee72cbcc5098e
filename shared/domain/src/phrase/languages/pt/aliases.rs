//! Portuguese: the words a shop has taught, listed and forgotten.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Pt, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::AliasList,
        "apelidos, [os|meus|nossos] apelidos, lista de apelidos, \
         mostra|mostrar|mostre|ver [me] [os|meus] apelidos, palavras aprendidas, \
         [as] palavras aprendidas, mostra|mostrar|mostre|ver [me] [as] palavras aprendidas, \
         que|quais palavras aprendeste|aprendeu, [o] que aprendeste|aprendeu, outros nomes, \
         mostra|mostrar|mostre|ver outros nomes",
    ),
    (
        Act::AliasRemove,
        "esquece|esqueca|esquecer [a|o] palavra|apelido|nome {name}, \
         esquece|esqueca|esquecer {name}, \
         apaga|apague|apagar|remove|remova|remover [a|o] palavra|apelido {name}",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::AliasList),
        help: "Ver as palavras que aprendi",
        examples: &[
            "apelidos",
            "meus apelidos",
            "lista de apelidos",
            "mostra os apelidos",
            "ver os apelidos",
            "mostre os apelidos",
            "palavras aprendidas",
            "mostra as palavras aprendidas",
            "que palavras aprendeste?",
            "quais palavras aprendeu?",
            "o que aprendeste?",
            "outros nomes",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::AliasRemove),
        help: "Esquecer uma palavra que aprendi",
        examples: &[
            "esquece açúcar pequeno",
            "esquece 'açúcar pequeno'",
            "esquece a palavra omo",
            "esqueça a palavra omo",
            "esquece o apelido omo",
            "esqueça omo",
            "apaga o apelido omo",
            "apague o apelido omo",
            "remove o apelido omo",
            "remova a palavra omo",
            "apaga a palavra açúcar pequeno",
            "esquece o nome omo",
        ],
    },
];
