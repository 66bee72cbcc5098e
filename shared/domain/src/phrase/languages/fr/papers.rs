//! French: papers beside those of an order, and how the shop's papers are.

use crate::command::DocumentKind;
use crate::document::Lock;
use crate::language::Language;
use crate::phrase::desk::{Act, Key};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Fr, PATTERNS, &[]);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::DocumentIssue(DocumentKind::CreditNote),
        "fais|faire|cree|creer|prepare|preparer|redige|genere|envoie|envoyer|etablis|etablir|emets [moi] avoir [pour|sur] [commande] {order}, \
         avoir [pour|sur] commande {order}, note credit [pour|sur] [commande] {order}",
    ),
    (
        Act::BookingPaperIssue,
        "fais|faire|cree|creer|prepare|preparer|redige|genere|envoie|envoyer|etablis|etablir [moi] confirmation|papier|document|pdf [pour] reservation|rendez|rdv [vous] {booking}, \
         confirmation|papier|document|pdf [pour] reservation|rendez|rdv [vous] {booking}",
    ),
    (
        Act::SettingsSet(Key::PaperAddress),
        "mets|change|changer|modifie|modifier adresse [sur] factures|facture|documents|papiers [a|en|:] {text}, \
         adresse [sur] factures|facture|documents|papiers est {text}, \
         change|changer adresse [sur] factures|facture|documents|papiers",
    ),
    (
        Act::SettingsSet(Key::TaxNumber),
        "mets|change|changer|modifie|modifier|fixe numero fiscal|tva|contribuable|nif [a|en|:] {text}, \
         mets|change|changer|modifie|modifier|fixe nif [a|en|:] {text}, numero fiscal|tva|contribuable|nif est {text}, \
         change|changer numero fiscal|tva|contribuable|nif",
    ),
    (
        Act::SettingsSet(Key::Colour),
        "mets|change|changer|modifie|modifier couleur factures|facture|documents|papiers|boutique [a|en|:] {text}, \
         couleur factures|facture|documents|papiers|boutique est {text}, \
         change|changer couleur factures|facture|documents|papiers|boutique",
    ),
    (
        Act::SettingsSet(Key::Logo),
        "[voici] [notre|mon|nouveau] [nouveau] logo [boutique], utilise|utiliser|mets|mettre|prends|garde|enregistre|imprime [cette|ceci|ca] [image|photo] [comme] [notre|mon] logo [boutique], \
         change|changer [notre|mon] logo",
    ),
    (
        Act::SettingsSet(Key::NoLogo),
        "enleve|enlever|retire|retirer|supprime|supprimer [notre|mon] logo [sur] [factures|documents|papiers], factures|documents|papiers sans logo",
    ),
    (
        Act::SettingsSet(Key::Lock(Lock::PhoneAndNumber)),
        "mets|change|changer|fixe mot passe documents|factures|papiers [a|en|:] telephone et [numero] commande, \
         mets|change|changer|fixe mot passe documents|factures|papiers [a|en|:] 4|quatre derniers chiffres et [numero] commande",
    ),
    (
        Act::SettingsSet(Key::Lock(Lock::Phone)),
        "mets|change|changer|fixe mot passe documents|factures|papiers [a|en|:|aux] telephone [seul|seulement], \
         mets|change|changer|fixe mot passe documents|factures|papiers [a|en|:|aux] 6|six derniers chiffres [telephone]",
    ),
    (
        Act::DocumentRequest(DocumentKind::CreditNote),
        "[je|j] [peux|veux|voudrais|aimerais|envoie|envoyez|puis] [moi] [je] [avoir|recevoir] avoir [pour|sur] commande {order}, \
         [je|j] voudrais|veux|aimerais avoir, envoie|envoyez moi avoir, \
         [je|j] [peux|veux|voudrais|aimerais|envoie|envoyez] [moi] [avoir|recevoir] note credit [pour|sur] [commande] {order}, \
         [je|j] [peux|veux|voudrais|aimerais|envoie|envoyez] [moi] [avoir|recevoir] note credit",
    ),
    (
        Act::BookingPaper,
        "[je|j] [peux|veux|voudrais|aimerais|envoie|envoyez] [moi] [avoir|recevoir] confirmation|papier|pdf [pour] reservation|rendez|rdv [vous] {booking}, \
         [je|j] [peux|veux|voudrais|aimerais|envoie|envoyez] [moi] [avoir|recevoir] confirmation|papier|pdf [pour] reservation|rendez|rdv [vous], \
         [je|j] [peux|veux|voudrais|aimerais|envoie|envoyez] [moi] [avoir|recevoir] [le] fichier [pour|de|du] [mon] calendrier|agenda [pour|de] [ma|mon] [reservation|rendez|rdv] [vous], \
         [je|j] [peux|veux|voudrais|aimerais|envoie|envoyez] [moi] [avoir|recevoir] [le] ics|ical [file] [pour|de] [ma|mon] [reservation|rendez|rdv] [vous]",
    ),
    (
        Act::Statement,
        "[je|j] [peux|veux|voudrais|aimerais|envoie|envoyez|montre|montrez] [moi] [avoir|recevoir|voir] releve [compte|client] [pour|en] {days}, \
         [je|j] [peux|veux|voudrais|aimerais|envoie|envoyez|montre|montrez] [moi] [avoir|recevoir|voir] releve [compte|client], \
         [puis|pourrais] [je] [avoir|recevoir|voir] releve [compte|client]",
    ),
];
