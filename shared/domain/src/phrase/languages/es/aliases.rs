//! Spanish: the words a shop has taught, listed and forgotten.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Es, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::AliasList,
        "alias, [los|mis|nuestros] alias, lista de alias, \
         muestra|muestrame|mostrar|ver [los|mis] alias, apodos, [los|mis] apodos, \
         palabras aprendidas, [las] palabras aprendidas, \
         muestra|muestrame|mostrar|ver [las] palabras aprendidas, que palabras aprendiste, \
         que palabras has aprendido, que aprendiste, que has aprendido, otros nombres",
    ),
    (
        Act::AliasRemove,
        "olvida|olvide|olvidar [la|el] palabra|alias|apodo|nombre {name}, \
         olvida|olvide|olvidar {name}, \
         borra|borre|borrar|elimina|elimine|eliminar|quita|quite|quitar [la|el] palabra|alias|apodo {name}",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::AliasList),
        help: "Ver las palabras que aprendí",
        examples: &[
            "alias",
            "mis alias",
            "lista de alias",
            "muestra los alias",
            "ver los alias",
            "apodos",
            "palabras aprendidas",
            "muestra las palabras aprendidas",
            "¿qué palabras aprendiste?",
            "¿qué palabras has aprendido?",
            "¿qué aprendiste?",
            "otros nombres",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::AliasRemove),
        help: "Olvidar una palabra que aprendí",
        examples: &[
            "olvida azúcar pequeña",
            "olvida 'azúcar pequeña'",
            "olvida la palabra omo",
            "olvide la palabra omo",
            "olvida el alias omo",
            "olvida el apodo omo",
            "olvide omo",
            "borra el alias omo",
            "elimina el alias omo",
            "quita el alias omo",
            "borra la palabra azúcar pequeña",
            "eliminar el apodo omo",
        ],
    },
];
