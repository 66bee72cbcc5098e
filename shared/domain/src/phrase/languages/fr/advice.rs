//! French: what owners ask when they want advice.

use crate::advice::AdviceKind;
use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Fr, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::ReportAdvice(None),
        "conseil, conseils, \
         [donne|donnez] [moi] [quelques] conseil|conseils [pour|sur] [vente|ventes|boutique|magasin|stock|commerce|vendre], \
         conseille|conseillez moi, que conseilles|conseillez|recommandes|recommandez tu|vous, \
         que me conseilles|conseillez|recommandes|recommandez tu|vous, \
         qu est ce que tu|vous [me] conseilles|conseillez|recommandes|recommandez, \
         recommandations, [donne|donnez] moi recommandations, \
         comment vendre plus|mieux|davantage, comment puis je vendre plus|mieux|davantage",
    ),
    (
        Act::ReportAdvice(Some(AdviceKind::Reorder)),
        "que recommander [au] fournisseur|maintenant, que faut il reassortir|reapprovisionner, \
         que reassortir|reapprovisionner, quoi reassortir|reapprovisionner, \
         que dois je reassortir|reapprovisionner, \
         conseil|conseils achat|achats|reassort|reapprovisionnement, \
         liste reassort|reapprovisionnement, qu est ce qui va manquer|finir [bientot], \
         qu est ce qui manquera bientot",
    ),
    (
        Act::ReportAdvice(Some(AdviceKind::Slow)),
        "produits|articles lents, ventes lentes, qu est ce qui ne se vend pas|plus, \
         qu est ce qui se vend mal|lentement|peu, \
         quels|quel produits|articles se vendent mal|lentement|peu, \
         produits|articles qui se vendent mal|lentement|peu, \
         quels produits|articles ne se vendent pas|plus, que solder|brader, \
         quoi solder|brader, que dois je solder|brader, que faut il solder|brader, \
         sur quoi faire remise|promo|promotion, conseil|conseils remise|remises|promo|promotion",
    ),
    (
        Act::ReportAdvice(Some(AdviceKind::Carrier)),
        "meilleur jour [semaine|vente|ventes], quel est meilleur jour [semaine|vente|ventes], \
         quel jour vend on|je mieux|plus, quel jour vendons nous mieux|plus, \
         quel jour se vend mieux|plus, quel jour marche mieux, jour plus fort, \
         quel est jour plus fort, quel jour est plus fort, \
         quel jour|produit fait vivre|tourner boutique|magasin, \
         qu est ce qui fait vivre|tourner boutique|magasin",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::ReportAdvice),
    help: "Voir les conseils tirés des ventes",
    examples: &[
        "conseils",
        "donne-moi des conseils",
        "que me conseilles-tu ?",
        "recommandations",
        "comment vendre plus ?",
        "que faut-il réassortir ?",
        "que recommander au fournisseur ?",
        "conseils d'achat",
        "produits lents",
        "qu'est-ce qui ne se vend pas ?",
        "quels produits se vendent mal ?",
        "quels produits ne se vendent pas ?",
        "que solder ?",
        "quel est mon meilleur jour ?",
        "quel produit fait vivre la boutique ?",
    ],
}];
