//! French: what lies behind digital products, and how it is downloaded.

use crate::language::Language;
use crate::phrase::desk::{Act, Key};
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Fr, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::DigitalFileList,
        "fichiers, liste fichiers, \
         montre|montrez|voir|affiche|liste|lister [moi] [tous] fichiers|fichier [pour|derriere] {text}, \
         montre|montrez|voir|affiche|liste|lister [moi] [tous] fichiers, tous fichiers, \
         fichiers pour|derriere {text}, quels fichiers ai je, quels fichiers j ai, \
         quel fichier est derriere {text}, que recoivent acheteurs|clients pour {text}",
    ),
    (
        Act::DigitalLinkAdd,
        "[nouveau] lien de|du|des {name} est|: {link}, [nouveau] lien de|du|des {name} {link}, lien {name} est|: {link}, \
         [nouveau] lien [telechargement] pour|vers {name} est|: {link}, \
         mets|change|changer|modifie|ajoute|ajouter [nouveau] lien [telechargement] pour|a {name} par|en|: {link}, \
         mets|change|changer|modifie|ajoute|ajouter [nouveau] lien [telechargement] pour|a {name} {link}, \
         [nouveau] lien [telechargement] pour|vers {name} {link}, ajoute|ajouter|mets lien",
    ),
    (
        Act::DigitalFileAdd,
        "voici|voila [nouveau] fichier de|du|des {text}, [nouveau] fichier de|du|des {text}, \
         voici|voila [nouveau] fichier pour {text}, c est [nouveau] fichier pour {text}, \
         [nouveau] fichier pour {text}, \
         ajoute|ajouter|mets|mettre|telecharge|televerse|charge|joins [nouveau] fichier pour|a|sur|derriere {text}, \
         remplace|remplacer|change|changer|mets|modifie fichier pour {text}, \
         ajoute|ajouter|televerse|charge fichier",
    ),
    (
        Act::DigitalFileRemove,
        "supprime|supprimer|enleve|enlever|retire|retirer|efface|effacer fichier|fichiers|lien pour|a|derriere|sur {text}, \
         supprime|supprimer|enleve|retire fichier",
    ),
    (
        Act::SettingsSet(Key::DownloadHours),
        "mets|change|changer|fixe|modifie heures|duree|delai telechargement|telechargements a|en|: {hours} [heures|h], \
         liens valables|ouverts pendant|durant {hours} [heures|h], \
         change|changer heures|duree|delai telechargement",
    ),
    (
        Act::SettingsSet(Key::DownloadTimes),
        "mets|change|changer|fixe|modifie|limite nombre|limite telechargement|telechargements a|en|: {hours} [fois], \
         limite|limiter telechargements a {hours} [fois], \
         permets|autorise {hours} telechargements [par] [lien|commande], \
         change|changer nombre|limite telechargement|telechargements",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::DigitalFileAdd),
        help: "Vendre un fichier",
        examples: &[
            "fichier pour recettes",
            "le fichier pour recettes",
            "nouveau fichier pour recettes",
            "voici le fichier pour recettes",
            "ajoute un fichier pour recettes",
            "téléverse le fichier pour recettes",
            "mets le fichier pour recettes",
            "remplace le fichier pour recettes",
            "change le fichier pour recettes",
            "voici le nouveau fichier pour recettes",
            "joins un fichier à recettes",
            "c'est le fichier pour recettes",
            "ajoute le nouveau fichier pour recettes s'il te plaît",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::DigitalLinkAdd),
        help: "Vendre un lien",
        examples: &[
            "lien pour recettes : https://drive.example.com/recettes",
            "le lien pour recettes est https://drive.example.com/recettes",
            "lien pour recettes https://drive.example.com/recettes",
            "nouveau lien pour recettes : https://drive.example.com/2",
            "mets le lien pour recettes : https://drive.example.com/recettes",
            "change le lien pour recettes par https://drive.example.com/3",
            "ajoute un lien pour recettes https://drive.example.com/recettes",
            "le nouveau lien pour recettes est https://drive.example.com/4",
            "lien de téléchargement pour recettes : https://drive.example.com/5",
            "modifie le lien pour recettes : https://drive.example.com/6",
            "ajouter un lien à recettes https://drive.example.com/7",
            "le lien de téléchargement pour recettes est https://drive.example.com/8",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::DigitalFileList),
        help: "Voir ce que l'acheteur reçoit",
        examples: &[
            "fichiers",
            "mes fichiers",
            "liste des fichiers",
            "montre les fichiers",
            "voir les fichiers",
            "affiche mes fichiers",
            "montre-moi tous les fichiers",
            "fichiers pour recettes",
            "montre le fichier pour recettes",
            "tous les fichiers",
            "quels fichiers ai-je ?",
            "quel fichier est derrière recettes ?",
            "que reçoivent les acheteurs pour recettes ?",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::DigitalFileRemove),
        help: "Ne plus vendre un fichier",
        examples: &[
            "supprime le fichier pour recettes",
            "enlève le fichier pour recettes",
            "retire le fichier pour recettes",
            "efface le fichier pour recettes",
            "supprime le lien pour recettes",
            "retire le lien pour recettes",
            "enlève le lien pour recettes",
            "supprimer le fichier pour recettes",
            "retirer les fichiers pour recettes",
            "supprime le fichier derrière recettes",
            "enlève le fichier derrière recettes",
            "efface le lien pour recettes s'il te plaît",
        ],
    },
];
