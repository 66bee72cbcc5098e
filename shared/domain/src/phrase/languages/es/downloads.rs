//! Spanish: what lies behind digital products, and how it is downloaded.

use crate::language::Language;
use crate::phrase::desk::{Act, Key};
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Es, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::DigitalFileList,
        "archivos, ficheros, lista archivos|ficheros, \
         muestra|muestrame|mostrar|ver|lista|listar|ensename [todos] archivos|archivo|ficheros|fichero para|detras {text}, \
         muestra|muestrame|mostrar|ver|lista|listar|ensename [todos] archivos|ficheros, \
         todos archivos|ficheros, archivos|ficheros para {text}, \
         que|cuales archivos|ficheros tengo|tenemos|hay, \
         que archivo|fichero hay detras|para {text}, \
         que recibe|reciben comprador|compradores|cliente|clientes por|con {text}",
    ),
    (
        Act::DigitalLinkAdd,
        "[nuevo] enlace|link de|del {name} es|: {link}, [nuevo] enlace|link {name} es|: {link}, [nuevo] enlace|link {name} {link}, \
         [nuevo] enlace|link [descarga] para {name} es|: {link}, \
         cambia|cambiar|pon|poner|fija|agrega|agregar|anade|anadir [nuevo] enlace|link [descarga] para {name} por|a|en|: {link}, \
         cambia|cambiar|pon|poner|fija|agrega|agregar|anade|anadir [nuevo] enlace|link [descarga] para {name} {link}, \
         [nuevo] enlace|link [descarga] para {name} {link}, agrega|agregar|anade|pon enlace|link",
    ),
    (
        Act::DigitalFileAdd,
        "este es [el] [nuevo] archivo|fichero de|del {text}, este es [el] [nuevo] archivo|fichero {text}, aqui esta [el] archivo|fichero {text}, \
         aqui esta|va [nuevo] archivo|fichero para {text}, \
         este|esto es [nuevo] archivo|fichero para {text}, \
         es [nuevo] archivo|fichero para {text}, [nuevo] archivo|fichero para {text}, \
         sube|subir|carga|cargar|agrega|agregar|anade|anadir|pon|adjunta|adjuntar [nuevo] archivo|fichero para|a|en {text}, \
         cambia|cambiar|reemplaza|sustituye|actualiza archivo|fichero para {text}, \
         sube|subir|agrega|agregar|anade archivo|fichero",
    ),
    (
        Act::DigitalFileRemove,
        "elimina|eliminar|borra|borrar|quita|quitar|retira archivo|archivos|fichero|ficheros|enlace|link para|a {text}, \
         elimina|eliminar|borra|borrar|quita|quitar archivo|fichero",
    ),
    (
        Act::SettingsSet(Key::DownloadHours),
        "cambia|cambiar|pon|poner|fija|fijar plazo|tiempo|horas descarga|descargas a|en {hours} [horas|h], \
         enlaces valen|sirven|abiertos por|durante {hours} [horas|h], \
         cambia|cambiar plazo|tiempo|horas descarga|descargas",
    ),
    (
        Act::SettingsSet(Key::DownloadTimes),
        "cambia|cambiar|pon|poner|fija|fijar|limita limite|numero descarga|descargas a|en {hours} [veces], \
         limita|limitar descargas a|en {hours} [veces], \
         permite|permitir {hours} descargas [por] [enlace|pedido], \
         cambia|cambiar limite|numero descarga|descargas",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::DigitalFileAdd),
        help: "Vender un archivo",
        examples: &[
            "archivo para recetas",
            "el archivo para recetas",
            "nuevo archivo para recetas",
            "aquí está el archivo para recetas",
            "sube el archivo para recetas",
            "agrega un archivo para recetas",
            "pon el archivo en recetas",
            "cambia el archivo para recetas",
            "reemplaza el archivo para recetas",
            "fichero para recetas",
            "este es el nuevo archivo para recetas",
            "adjunta el archivo a recetas",
            "por favor sube el archivo para recetas",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::DigitalLinkAdd),
        help: "Vender un enlace",
        examples: &[
            "enlace para recetas: https://drive.example.com/recetas",
            "el enlace para recetas es https://drive.example.com/recetas",
            "enlace para recetas https://drive.example.com/recetas",
            "nuevo enlace para recetas: https://drive.example.com/2",
            "cambia el enlace para recetas por https://drive.example.com/3",
            "pon el enlace para recetas: https://drive.example.com/4",
            "agrega un enlace para recetas https://drive.example.com/5",
            "el nuevo enlace para recetas es https://drive.example.com/6",
            "enlace de descarga para recetas: https://drive.example.com/7",
            "el link para recetas es https://drive.example.com/8",
            "fija el enlace para recetas en https://drive.example.com/9",
            "por favor pon el link para recetas https://drive.example.com/10",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::DigitalFileList),
        help: "Ver qué recibe el comprador",
        examples: &[
            "archivos",
            "mis archivos",
            "lista de archivos",
            "muestra los archivos",
            "ver archivos",
            "muéstrame todos los archivos",
            "todos los ficheros",
            "archivos para recetas",
            "muestra el archivo para recetas",
            "ficheros",
            "¿qué archivos tengo?",
            "¿qué archivo hay detrás de recetas?",
            "listar archivos",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::DigitalFileRemove),
        help: "Dejar de vender un archivo",
        examples: &[
            "elimina el archivo para recetas",
            "borra el archivo para recetas",
            "quita el archivo para recetas",
            "retira el archivo para recetas",
            "elimina el enlace para recetas",
            "quita el enlace para recetas",
            "borra el fichero para recetas",
            "eliminar los archivos para recetas",
            "borrar el enlace para recetas",
            "quita el link para recetas",
            "quitar el archivo para recetas",
            "por favor borra el archivo para recetas",
        ],
    },
];
