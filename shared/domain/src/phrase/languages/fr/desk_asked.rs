//! French: what customers say at the desk.

use crate::command::DocumentKind;
use crate::phrase::desk::Act;
use crate::shop::Topic;

pub(super) const PATTERNS: &[(Act, &str)] = &[
    (
        Act::Faq(Topic::Hours),
        "quand|heure|heures|quelle|quelles [heure|heures] ouvrez|fermez vous, a quelle heure ouvrez|fermez [vous], a quelle heure vous ouvrez|fermez, \
         vous ouvrez|fermez quand, vous ouvrez|fermez a quelle heure, quand [est] [ce] [que] vous ouvrez|fermez, \
         [quels|quelles] [sont] horaires|heures [ouverture], etes vous ouvert|ouverts|ferme|fermes [maintenant], \
         etes vous ouvert|ouverts|ferme|fermes [aujourdhui] {days}, vous etes ouvert|ouverts|ferme|fermes [maintenant], vous etes ouvert|ouverts {days}, \
         est ce que vous etes ouvert|ouverts [maintenant], est ce que vous etes ouvert|ouverts {days}, ouvrez vous {days}, \
         boutique|magasin est ouvert|ouverte [maintenant], jusqu|jusqua [a] quelle heure etes [vous] [ouvert|ouverts]",
    ),
    (
        Act::Faq(Topic::Place),
        "ou etes vous [situe|situes], vous etes ou [situe|situes], vous etes situe|situes ou, ou se trouve boutique|magasin, ou est boutique|magasin, \
         ou vous trouver, ou vous trouvez vous, ou puis je vous trouver, [quelle] [est] adresse [boutique|magasin], \
         [envoyez|envoie|donnez|donne] [moi] adresse|localisation|position [boutique], dans quel quartier etes [vous], comment venir [chez] [vous], \
         c est ou boutique",
    ),
    (
        Act::Faq(Topic::Delivery),
        "livrez vous, livrez vous a|au|en|jusqu [a] {text}, vous livrez, vous livrez a|au|en|jusqu {text}, est ce que vous livrez, \
         est ce que vous livrez a|au|en {text}, faites vous livraison|livraisons, vous faites livraison|livraisons, combien coute|coutent|pour livraison, \
         c est combien livraison, livraison c est combien, livraison coute combien, [quels] [sont] [prix|frais|tarif|delai] livraison, \
         livraison est [elle] gratuite, est ce que livraison est gratuite, livraison gratuite, combien temps [pour|prend] livraison, \
         pouvez vous livrer [a|au] [domicile|maison]",
    ),
    (
        Act::Faq(Topic::Payment),
        "comment puis|peut je|on payer, comment on paye|paie, [quels] [sont] moyens|modes|methodes paiement, \
         acceptez vous carte|cartes|especes|cheque|cheques|mobile|wave|orange|momo|virement|credit [bancaire|money], \
         vous acceptez carte|cartes|especes|cheque|cheques|mobile|wave|orange|momo|virement|credit [bancaire|money], \
         est ce que vous acceptez carte|cartes|especes|cheque|cheques|mobile|wave|orange|momo|virement|credit [bancaire|money], \
         puis|peut je|on payer par|en|avec|a carte|especes|cheque|mobile|wave|orange|momo|virement|livraison [bancaire|money], \
         je peux payer par|en|avec|a carte|especes|cheque|mobile|wave|orange|momo|virement|livraison [bancaire|money], \
         on peut payer par|en|avec|a carte|especes|cheque|mobile|wave|orange|momo|virement|livraison [bancaire|money], payer a livraison, \
         ou [dois] [je] envoyer argent, sur quel numero [je] payer|paye|paie",
    ),
    (
        Act::Faq(Topic::Returns),
        "[quelle] [est] politique|conditions retour|retours|remboursement|echange, conditions retour|retours|echange, \
         puis|peut|peux je|on retourner|rendre|echanger article|articles|produit|produits|quelque [chose], acceptez vous retours|echanges|retour, \
         vous acceptez retours|echanges|retour, vous reprenez articles|produits, remboursez vous, est ce que vous remboursez, y a t il garantie, \
         il y a garantie, avez vous garantie, garantie, vous echangez articles|produits",
    ),
    (
        Act::ReturnRequest,
        "je veux|voudrais|souhaite retourner|rendre|renvoyer commande {order} car|parce|comme [que|qu] {text}, \
         je veux|voudrais|souhaite retourner|rendre|renvoyer commande {order}, \
         je veux|voudrais|souhaite retourner|rendre|renvoyer commande car|parce [que|qu] {text}, \
         je veux|voudrais|souhaite retourner|rendre|renvoyer commande, \
         je veux|voudrais|souhaite retourner|rendre|renvoyer {order} car|parce [que|qu] {text}, jaimerais retourner|rendre|renvoyer commande {order}, \
         j aimerais retourner|rendre|renvoyer commande {order}, j aimerais retourner|rendre|renvoyer commande, \
         puis je retourner|rendre|renvoyer commande {order}, je peux retourner|rendre|renvoyer commande {order}, puis je retourner|rendre|renvoyer commande, \
         retourner|rendre|renvoyer commande {order}, retourner|rendre|renvoyer commande, \
         je retourne|rends|renvoie commande {order} car|parce [que|qu] {text}, je retourne|rends|renvoie commande {order}",
    ),
    (
        Act::Feedback(None),
        "avis|note {rating} {text}, avis|note {rating}, avis {text}, {rating} etoiles|etoile {text}, {rating} etoiles|etoile, {rating} sur cinq|5 {text}, \
         {rating} sur cinq|5, je [vous] mets|donne|note {rating} [etoiles|etoile] {text}, je [vous] mets|donne|note {rating} [etoiles|etoile], \
         noter service|boutique|commande {rating}, mon avis est {text}",
    ),
    (
        Act::Feedback(Some(5)),
        "[tres|super] bon|bonne|excellent|parfait service|accueil, tres|super service|accueil, excellent, service excellent|parfait|impeccable|rapide, \
         je suis tres|super content|contente|satisfait|satisfaite [service], j adore boutique, bravo",
    ),
    (
        Act::Feedback(Some(1)),
        "[tres] mauvais|horrible service, service nul|horrible|mauvais|lent, je suis decu|decue|mecontent|mecontente [service], \
         je suis pas|tres content|contente|decu|decue, je ne suis pas content|contente|satisfait|satisfaite, j ai plainte|reclamation {text}, \
         reclamation|plainte {text}, je veux|voudrais me plaindre, j ai plainte|reclamation",
    ),
    (
        Act::DigitalResend,
        "renvoie|renvoyez|renvoyer [moi] fichier|lien|telechargement|pdf|ebook|livre [pour] [commande] {order}, \
         renvoie|renvoyez|renvoyer [moi] fichier|lien|telechargement|pdf|ebook|livre, envoie|envoyez [moi] encore|nouveau fichier|lien|pdf|ebook, \
         envoie|envoyez [moi] fichier|lien|pdf|ebook encore|nouveau, envoie|envoyez [moi] fichier|lien|pdf|ebook [pour] [commande] {order} encore, \
         envoie|envoyez [moi] a nouveau fichier|lien|pdf|ebook, j ai perdu fichier|lien|pdf|ebook|telechargement, \
         je n ai pas recu fichier|lien|pdf|ebook|telechargement, j ai pas recu fichier|lien|pdf|ebook|telechargement, lien ne marche|fonctionne pas|plus, \
         lien marche|fonctionne pas|plus, ou est telechargement|fichier|lien|ebook, \
         renvoyez|renvoie [le|la|les] [moi], envoie|envoyez [le|la|les] [moi] encore|nouveau [une] [fois], \
         envoie|envoyez [le|la|les] [moi] a nouveau, [tu] [vous] peux|pouvez [me] [le|la|les] renvoyer",
    ),
    (
        Act::DocumentRequest(DocumentKind::Invoice),
        "[je] [veux|voudrais] [envoyez|envoie|donnez|donne] [moi] facture [pour] [commande] {order}, \
         [je] [veux|voudrais] [envoyez|envoie|donnez|donne] [moi] facture [pour] [commande], j ai besoin facture [pour] [commande] {order}, \
         j ai besoin facture, puis|peux je avoir facture [pour] [commande] {order}, puis|peux je avoir facture, je peux avoir facture",
    ),
    (
        Act::DocumentRequest(DocumentKind::Receipt),
        "[je] veux|voudrais recu [pour] [commande] {order}, [je] veux|voudrais recu [pour] [commande], \
         envoyez|envoie|donnez|donne [moi] recu [pour] [commande] {order}, envoyez|envoie|donnez|donne [moi] recu [pour] [commande], \
         j ai besoin recu [pour] [commande] {order}, j ai besoin recu, puis|peux je avoir recu [pour] [commande] {order}, puis|peux je avoir recu, \
         je peux avoir recu, mon recu, recu",
    ),
    (
        Act::DocumentRequest(DocumentKind::Proposal),
        "devis|proforma [pour|de] [la] [commande] {order}, [je] [veux|voudrais] [envoyez|envoie|donnez|donne] [moi] devis|proforma, puis|peux je avoir devis|proforma, je peux avoir devis|proforma, \
         j ai besoin devis|proforma",
    ),
    (
        Act::BookingCancel,
        "annule|annuler|annulez reservation|rdv {booking}, annule|annuler|annulez reservation|rdv, annule|annuler|annulez rendez vous {booking}, \
         annule|annuler|annulez rendez vous, je veux|voudrais|dois annuler reservation|rdv, je veux|voudrais|dois annuler rendez vous, \
         je ne peux pas|plus venir [a] rendez vous, je peux pas venir [a|au] rendez|rdv [vous]",
    ),
    (
        Act::BookingMove,
        "[je] [veux|voudrais|peux] deplacer|deplace|reporter|reporte|changer|change|decaler|decale reservation|rdv [a|au|pour] {days}, \
         [je] [veux|voudrais|peux] deplacer|deplace|reporter|reporte|changer|change|decaler|decale rendez vous [a|au|pour] {days}, \
         [je] [veux|voudrais|peux] deplacer|deplace|reporter|reporte|changer|change|decaler|decale reservation|rdv {booking} [a|au|pour] {days}, \
         [je] [veux|voudrais|peux] deplacer|deplace|reporter|reporte|changer|change|decaler|decale rendez vous {booking} [a|au|pour] {days}, \
         [je] [veux|voudrais|peux] deplacer|deplace|reporter|reporte|changer|change|decaler|decale reservation|rdv, \
         [je] [veux|voudrais|peux] deplacer|deplace|reporter|reporte|changer|change|decaler|decale rendez vous",
    ),
    (
        Act::Book,
        "[je] [veux|voudrais] reserver|reserve|reservez {name} [pour|le|ce] {days} [a|vers], [je] [veux|voudrais] reserver|reserve|reservez [pour] {days}, \
         [je] [veux|voudrais] reserver|reservez {name}, [je] veux|voudrais rendez vous [pour] {days}, [je] veux|voudrais rendez vous, \
         [je] veux|voudrais rdv|reservation [pour] {days}, [je] veux|voudrais rdv|reservation, prendre|prends rendez vous [pour] {days}, \
         prendre|prends rendez vous, puis je reserver {name} pour {days}, rendez vous [pour] {days}, rdv [pour] {days}, rdv, rendez vous, \
         je veux|voudrais reserver, reserver, [est] [ce] [que] je peux|puis|pourrais venir|passer {days} [a|vers], \
         [est] [ce] [que] je peux|puis|pourrais venir|passer [a|vers], puis|pourrais je venir|passer {days} [a|vers], puis|pourrais je venir|passer [a|vers]",
    ),
    (
        Act::Stop,
        "stop, arret, desabonner, desabonnez moi, desabonne moi, stop messages|pub|publicites|promotions|promos, \
         arretez|arrete messages|pub|publicites|promotions|promos, arretez|arrete [d|de] [m|me] envoyer|ecrire [messages|pubs], \
         arretez|arrete menvoyer|mecrire|envoyer [moi] messages|pub|publicites|promotions|promos, plus messages|pub|publicites|promotions, \
         je ne veux plus|pas messages|pub|publicites|promotions, je ne veux plus|pas recevoir messages|pub|publicites|promotions, \
         je veux plus messages|pub|publicites|promotions, ne mecrivez|menvoyez plus|pas [messages], retirez|enlevez moi liste",
    ),
    (
        Act::Start,
        "reabonner, reabonnez moi, reabonne moi, abonnez moi, abonne moi, je veux|voudrais mabonner|recevoir [a] [nouveau] [messages|promotions|offres], \
         envoyez moi [a] [nouveau] messages|promotions|offres, vous pouvez mecrire [a|de] [nouveau], reprenez messages|promotions|offres, \
         remettez moi dans|sur liste, je veux|voudrais [a] [nouveau] messages|promotions|offres, reactivez messages|promotions|offres",
    ),
    (
        Act::DeleteMyData,
        "supprime|supprimer|supprimez|efface|effacer|effacez [toutes|tout] donnees|compte|informations|infos [personnelles], \
         supprime|supprimez|efface|effacez|oublie|oubliez tout sur moi, oubliez|oublie moi, \
         je veux|voudrais [que] [vous] supprimer|supprimiez|effacer|effaciez [toutes] donnees|compte|informations, fermez|ferme compte, droit a oubli",
    ),
    (
        Act::Language,
        "parle|parlez|ecris|ecrivez|reponds|repondez|utilise|utilisez [moi] [en] {language}, [en] {language}, langue [:] {language}, \
         change|changer|changez|mets|passe|passez [langue] [a|en|au] {language}, je prefere|veux|parle [seulement|que|uniquement] {language}, \
         je ne parle que {language}, pouvez|peux vous|tu parler|ecrire|repondre [en] {language}, parlez|parles vous|tu {language}, \
         vous parlez|comprenez {language}",
    ),
];
