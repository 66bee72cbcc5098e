//! French: where the goods of an order go, and come back from.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::asked(Language::Fr, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::Delivery,
        "adresse [de] livraison [est] {text}, livrez|livrer|livre moi a|au|chez|aux {text}, \
         livrez|livrer|apportez|livre|apporte [moi] [le|la|les|tout|ca|cela|ma] [commande] a|au|chez|aux|rue|avenue|dans {text}, \
         mon adresse est {text}, mon adresse {text}, [adresse] [de] livraison a|au|chez {text}, \
         j habite [a|au] {text}, je veux|voudrais etre livre|livree a|au|chez {text}, \
         commandez [et] livrez [a|au|chez] {text}",
    ),
    (
        Act::ReturnRequest,
        "je veux|voudrais|souhaite|dois rendre|retourner|renvoyer le|la|les|mon|ma|mes|un|une {text}, \
         puis je rendre|retourner|renvoyer|echanger le|la|les|mon|ma|mes|un|une {text}",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::Delivery),
    help: "Dire où livrer",
    examples: &[
        "livrez à 12 rue du Marché",
        "livrez-moi au quartier Bonapriso",
        "mon adresse est 5 avenue Foch",
        "apportez ma commande chez Mme Ndiaye, Plateau",
        "livraison au marché central",
        "j'habite à Yoff, près de la mosquée",
        "livrez la commande à Cocody, rue 7",
        "je voudrais être livré à Almadies",
        "livrer chez moi, villa 24",
        "livrez tout au bureau, rue 10",
        "mon adresse est Dakar, Sicap 2",
        "apportez-la au portail de l'école",
    ],
}];
