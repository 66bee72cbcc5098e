//! French: what is said at the desk by those who run the shop.

use super::{desk_asked, desk_requests, desk_sayings};
use crate::access::Role;
use crate::command::{Audience, DocumentKind};
use crate::language::Language;
use crate::phrase::desk::{Act, Key};
use crate::phrase::languages::Desk;
use crate::shop::Topic;

pub(in crate::phrase::languages) const DESK: Desk = Desk {
    language: Language::Fr,
    fillers: "le, la, les, l, un, une, des, du, de, d, mon, ma, mes, notre, nos, votre, vos, ce, cette, tes, ton, ta",
    courtesy: "s il vous plait, s il te plait, sil vous plait, sil te plait, svp, stp, merci, merci beaucoup, merci d avance, bonjour, bonsoir, salut, \
     bjr, bsr, slt, coucou, alors",
    nobody: "client, cliente, clients, tous, tout, monde, personne, quelqu, commande, commandes, vendeur, patron, moi, toi, nous, vous, bot, robot",
    patterns: [PATTERNS, desk_asked::PATTERNS],
    sayings: [desk_sayings::SAYINGS, desk_requests::SAYINGS],
};

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::ReportSatisfaction,
        "avis|notes clients {days}, avis clients, que pensent clients {days}, que pensent clients, clients sont contents|satisfaits {days}, clients sont ils contents|satisfaits",
    ),
    (
        Act::Broadcast(Audience::OnAccount),
        "diffuse|diffusez|diffuser|envoie|envoyez|annonce|dis|dites|ecris [message] a|aux [tous] clients a|en|avec credit|compte {text}, \
         message aux clients a|en credit|compte {text}",
    ),
    (
        Act::Broadcast(Audience::Everybody),
        "diffuse|diffusez|diffuser|diffusion [message] a|aux [tous|tout] clients|monde|tous {text}, \
         annonce|annoncez|annoncer a|aux tous|tout|clients [clients|monde] [que|qu] {text}, annonce|annoncez|annoncer que|qu {text}, \
         envoie|envoyez|envoyer|message [message] a tous|tout [clients|monde] {text}, envoie|envoyez|envoyer|message [message] aux clients {text}, \
         dis|dites|ecris|ecrivez a tous|tout [clients|monde] [que|qu] {text}, dis|dites|ecris|ecrivez aux clients [que|qu] {text}, \
         informe|informez|informer|previens|prevenez|prevenir tous|tout [clients|monde] [que|qu] {text}, \
         informe|informez|informer|previens|prevenez|prevenir clients [que|qu] {text}, diffuse|diffusez|diffuser|diffusion {text}, \
         diffuse|diffuser|diffusion|annonce|annoncer",
    ),
    (
        Act::Handoff { on: false },
        "libere|liberez|liberer {phone}, libere|liberez|liberer {name}, active|activez|reactive|reactiver|rallume|remets bot|robot pour|avec {phone}, \
         active|activez|reactive|reactiver|rallume|remets bot|robot pour|avec {name}, bot|robot actif|active|on pour|avec {phone}, \
         bot|robot actif|active|on pour|avec {name}, rends|remets|redonne|rendre {name} au bot|robot, rends|remets|redonne|rendre {phone} au bot|robot, \
         j|jai [ai] fini|termine avec {name}, \
         libere|liberez|liberer client|cliente [commande] {order}, rends|remets client|cliente [commande] {order} au bot|robot, \
         j|jai [ai] fini|termine avec client|cliente [commande] {order}, libere|liberer",
    ),
    (
        Act::Handoff { on: true },
        "prends|reprends|prendre|reprendre conversation|discussion|chat|main|relais [avec|pour] {phone}, \
         prends|reprends|prendre|reprendre conversation|discussion|chat|main|relais [avec|pour] {name}, \
         laisse|laissez [moi] parler|discuter|repondre a|avec {phone}, laisse|laissez [moi] parler|discuter|repondre a|avec {name}, \
         je parle|parlerai|reponds moi [meme] a|avec {name}, je vais parler|repondre a|avec {name}, je moccupe|gere {name}, \
         desactive|desactivez|coupe|coupez|arrete|eteins bot|robot pour|avec {phone}, \
         desactive|desactivez|coupe|coupez|arrete|eteins bot|robot pour|avec {name}, bot|robot off|coupe|inactif pour|avec {phone}, \
         bot|robot off|coupe|inactif pour|avec {name}, \
         prends|reprends|prendre|reprendre conversation|discussion|chat|main|relais [avec|pour] [client|cliente] [commande] {order}, \
         laisse|laissez [moi] parler|discuter|repondre a|avec client|cliente [commande] {order}, \
         je vais parler|repondre a|avec client|cliente [commande] {order}, je moccupe client|cliente [commande] {order}, \
         prendre|reprends|reprendre conversation|discussion|main",
    ),
    (
        Act::StaffAdd(Role::Owner),
        "ajoute|ajouter|ajoutez|nouveau|nouvelle proprietaire|patron|patronne|associe|associee {name} {phone}, \
         ajoute|ajouter|ajoutez|nouveau|nouvelle proprietaire|patron|patronne|associe|associee {phone}, \
         ajoute|ajouter|ajoutez|mets|nomme {phone} [comme|en] proprietaire|patron|patronne|associe, \
         ajoute|ajouter|ajoutez {name} {phone} comme proprietaire|patron|patronne|associe, {phone} est [aussi] proprietaire|patron|patronne|associe",
    ),
    (
        Act::StaffAdd(Role::Staff),
        "ajoute|ajouter|ajoutez|nouveau|nouvelle|embauche|embaucher vendeur|vendeuse|employe|employee|caissier|caissiere|collegue|serveur|serveuse {name} {phone}, \
         ajoute|ajouter|ajoutez|nouveau|nouvelle|embauche|embaucher vendeur|vendeuse|employe|employee|caissier|caissiere|collegue|serveur|serveuse {phone} {name}, \
         ajoute|ajouter|ajoutez|nouveau|nouvelle|embauche|embaucher vendeur|vendeuse|employe|employee|caissier|caissiere|collegue|serveur|serveuse {phone}, \
         ajoute|ajouter|ajoutez {phone} comme|en vendeur|vendeuse|employe|employee|caissier|caissiere, \
         ajoute|ajouter|ajoutez {phone} a|au|dans equipe|personnel, \
         ajoute|ajouter|ajoutez {name} {phone} comme|en vendeur|vendeuse|employe|employee|caissier|caissiere, \
         ajoute|ajouter|ajoutez {name} {phone} a|au|dans equipe|personnel, {phone} travaille ici [maintenant], \
         {phone} travaille avec|pour moi|nous [maintenant], {phone} est [nouveau|nouvelle] vendeur|vendeuse|employe|employee|caissier|caissiere, \
         ajoute|ajouter vendeur|vendeuse|employe|employee|personnel",
    ),
    (
        Act::StaffRemove,
        "retire|retirer|retirez|supprime|supprimer|enleve|enlever|renvoie|renvoyer|vire|licencie|licencier vendeur|vendeuse|employe|employee|caissier|caissiere|proprietaire|patron {phone}, \
         retire|retirer|retirez|supprime|supprimer|enleve|enlever|renvoie|renvoyer|vire|licencie|licencier vendeur|vendeuse|employe|employee|caissier|caissiere|proprietaire|patron {name}, \
         retire|retirer|retirez|supprime|supprimer|enleve|enlever {phone} equipe|personnel|boutique|employes, \
         retire|retirer|retirez|supprime|supprimer|enleve|enlever {name} equipe|personnel|employes, {phone} [ne] travaille plus ici|avec [nous|moi], \
         {phone} a quitte boutique|equipe, retire|retirer|supprime|supprimer vendeur|vendeuse|employe|employee",
    ),
    (
        Act::StaffList,
        "qui travaille ici, qui travaille avec|pour moi|nous, qui travaille dans|a boutique, \
         [voir|montre|montrez|affiche|liste|lister] [moi] [tous] employes|personnel|equipe|vendeurs, liste [tous] employes|personnel|vendeurs, \
         qui sont employes|vendeurs, qui a acces [a] [boutique], qui est dans equipe, membres equipe, numeros employes|personnel|vendeurs|equipe",
    ),
    (
        Act::SettingsSet(Key::ConfirmAbove),
        "mets|fixe|change|changer|regle|definis limite|seuil [confirmation] a {money}, limite|seuil confirmation a|est|: {money}, \
         limite|seuil confirmation {money}, confirme|confirmer tout [montant] [ce] [qui] [est] au-dessus|dessus|plus [de] {money}, \
         demande [moi] [confirmation] au dessus|dela {money}, demande [moi] confirmation [a] partir {money}, \
         confirme|confirmer tout [montant] au dessus|dela {money}, change|changer limite|seuil confirmation",
    ),
    (
        Act::SettingsSet(Key::HoldHours),
        "garde|gardez|garder|conserve commandes impayees|nonpayees pendant|durant {hours} [heures|h], \
         garde|gardez|garder|conserve commandes non payees pendant|durant {hours} [heures|h], \
         mets|fixe|change|changer delai [paiement|garde|attente] a {hours} [heures|h], delai [paiement|garde|attente] {hours} [heures|h], \
         delai [paiement|garde|attente] a|est {hours} [heures|h], change|changer delai paiement|garde|attente",
    ),
    (
        Act::SettingsSet(Key::Language),
        "mets|change|changer|passe langue [boutique] en|a|au {language}, langue boutique [est] [:] {language}, boutique parle {language}, \
         ecris|ecrivez aux clients en {language}, change|changer langue boutique",
    ),
    (
        Act::SettingsSet(Key::Tagline),
        "mets|change|changer|modifie|modifier slogan|devise [en|a|par] {text}, [nouveau|nouvelle] slogan|devise est {text}, \
         nouveau|nouvelle slogan|devise {text}, change|changer slogan|devise",
    ),
    (
        Act::SettingsSet(Key::Answer(Topic::Hours)),
        "mets|change|changer|modifie|modifier|fixe heures|horaires [ouverture] [a|en|:] {text}, \
         [nouveaux|nouvelles] heures|horaires [ouverture] sont {text}, nouveaux|nouvelles heures|horaires [ouverture] {text}, on est ouvert {text}, \
         nous sommes ouverts {text}, change|changer heures|horaires [ouverture]",
    ),
    (
        Act::SettingsSet(Key::Answer(Topic::Place)),
        "mets|change|changer|modifie|modifier adresse [boutique] [a|en|:] {text}, [nouvelle] adresse [boutique] est {text}, \
         nouvelle adresse [boutique] {text}, change|changer adresse [boutique]",
    ),
    (
        Act::SettingsSet(Key::Answer(Topic::Delivery)),
        "mets|change|changer|modifie|modifier|fixe [frais|prix|conditions|politique] livraison [a|en|:] {text}, \
         [frais|prix|conditions|politique] livraison est|sont {text}, change|changer [frais|prix|conditions] livraison",
    ),
    (
        Act::SettingsSet(Key::Answer(Topic::Returns)),
        "mets|change|changer|modifie|modifier [politique|conditions] retour|retours [a|en|:] {text}, [politique|conditions] retour|retours est|sont {text}, \
         change|changer politique|conditions retour|retours",
    ),
    (
        Act::SettingsSet(Key::PaymentMethods),
        "mets|change|changer|modifie|modifier moyens|modes|methodes paiement [a|en|:] {text}, \
         [nouveaux|nouvelles] moyens|modes|methodes paiement sont {text}, clients peuvent payer par|en|avec {text}, \
         change|changer moyens|modes|methodes paiement",
    ),
    (
        Act::SettingsShow,
        "parametres, reglages, [voir|montre|montrez|affiche|ouvre|ouvrir|liste] [moi] [tous] parametres|reglages|configuration [boutique], \
         parametres|reglages|configuration boutique, que|quoi puis|peux je changer|modifier|regler, qu est ce que je peux changer|modifier|regler, \
         quels sont parametres|reglages [boutique], comment boutique est configuree|reglee, regles boutique",
    ),
    (
        Act::CustomerMessage,
        "dis|dites|ecris|ecrivez|reponds|repondez|repondre a {name} : {text}, informe|informez|previens|prevenez {name} : {text}, \
         envoie|envoyez|envoyer message a {name} : {text}, message pour {name} : {text}, \
         dis|dites|ecris|ecrivez|reponds|repondez|repondre|message a|au {phone} {text}, informe|informez|previens|prevenez {phone} {text}, \
         envoie|envoyez|envoyer message a|au {phone} {text}, dis|dites|ecris a {name} que|qu {text}, informe|informez|previens|prevenez {name} que|qu {text}",
    ),
    (
        Act::BookingList,
        "[voir|montre|montrez|affiche] [moi] [mon] calendrier|agenda|planning [de|du|pour] {days}, [voir|montre|montrez|affiche] [moi] [mon] calendrier|agenda|planning, reservations, [voir|montre|montrez|affiche|liste] [moi] [toutes] reservations|rendez [vous] [pour|du] {days}, \
         [voir|montre|montrez|affiche|liste] [moi] [toutes|tous] reservations|rdv, [voir|montre|montrez|affiche|liste] [moi] [toutes|tous] rendez vous, \
         reservations|rdv [pour] {days}, rendez vous [pour] {days}, qui vient {days}, qu est ce qui est reserve [pour] {days}, toutes reservations, \
         quels sont reservations|rdv|rendez [vous] [pour] {days}",
    ),
    (
        Act::BookingConfirm,
        "confirme|confirmer|confirmez|accepte|accepter|valide|valider|approuve|approuver reservation|rdv {booking}, \
         confirme|confirmer|confirmez|accepte|accepter|valide|valider|approuve|approuver rendez vous {booking}, \
         reservation|rdv {booking} [est] confirmee|confirme|acceptee|accepte|validee|ok|approuvee, \
         rendez vous {booking} [est] confirme|accepte|valide|ok|approuve, confirme|confirmer|accepte|accepter reservation|rdv",
    ),
    (
        Act::BookingReject,
        "refuse|refuser|refusez|rejette|rejeter|decline|decliner|annule|annuler|annulez reservation|rdv {booking} car|parce|raison|comme [que|qu] {text}, \
         refuse|refuser|refusez|rejette|rejeter|decline|decliner|annule|annuler|annulez reservation|rdv {booking} {text}, \
         refuse|refuser|refusez|rejette|rejeter|decline|decliner|annule|annuler|annulez reservation|rdv {booking}, \
         refuse|refuser|refusez|rejette|rejeter|decline|decliner|annule|annuler|annulez rendez vous {booking} {text}, \
         refuse|refuser|refusez|rejette|rejeter|decline|decliner|annule|annuler|annulez rendez vous {booking}, reservation|rdv {booking} [est] refusee|refuse|rejetee|declinee, \
         rendez vous {booking} [est] refuse|rejete|decline, refuse|refuser|rejette|rejeter reservation|rdv",
    ),
    (
        Act::BookingReschedule,
        "deplace|deplacer|reporte|reporter|decale|decaler|repousse|repousser|change|changer|mets reservation|rdv {booking} [a|au|pour] {days}, \
         deplace|deplacer|reporte|reporter|decale|decaler|repousse|repousser|change|changer|mets rendez vous {booking} [a|au|pour] {days}, \
         reservation|rdv {booking} [est] deplacee|reportee|decalee|repoussee [a|au|pour] {days}, \
         rendez vous {booking} [est] deplace|reporte|decale|repousse [a|au|pour] {days}, deplace|deplacer|reporte|reporter|decale|decaler reservation|rdv",
    ),
    (
        Act::CalendarBlock { is_lifted: false },
        "bloque|bloquer|bloquez|ferme|fermer calendrier|agenda|planning [pour|de] {days}, bloque|bloquer|bloquez {days}, \
         pas reservations|rdv|rendez [vous] [pour] {days}, pas rendez vous [pour] {days}, aucune|aucun reservation|rdv [pour] {days}, \
         on est ferme|fermes {days}, nous sommes fermes {days}, je suis absent|absente|indisponible|en [conge|repos] {days}, \
         bloque|bloquer|bloquez {name} [pour] {days}, bloque|bloquer calendrier|agenda",
    ),
    (
        Act::DocumentIssue(DocumentKind::Invoice),
        "fais|faire|cree|creer|prepare|preparer|redige|genere|envoie|envoyer|etablis|etablir|emets facture [pour] [commande] {order}, \
         facture [pour] [commande] {order}",
    ),
    (
        Act::DocumentIssue(DocumentKind::Receipt),
        "fais|faire|cree|creer|prepare|preparer|redige|genere|envoie|envoyer|etablis|etablir|emets recu [pour] [commande] {order}, \
         recu [pour] [commande] {order}",
    ),
    (
        Act::DocumentIssue(DocumentKind::Proposal),
        "fais|faire|cree|creer|prepare|preparer|redige|genere|envoie|envoyer|etablis|etablir|emets devis|proforma|proposition [pour] [commande] {order}, \
         devis|proforma [pour] [commande] {order}",
    ),
    (
        Act::DocumentIssue(DocumentKind::Confirmation),
        "fais|faire|cree|creer|prepare|preparer|redige|genere|envoie|envoyer|etablis|emets confirmation [pour] [commande] {order}, \
         confirmation [pour] commande {order}",
    ),
    (
        Act::DocumentIssue(DocumentKind::Status),
        "fais|faire|cree|creer|prepare|preparer|redige|genere|etablis|emets rapport|document statut|etat [pour] [commande] {order}",
    ),
    (
        Act::DocumentPassword,
        "mets|fixe|change|changer|definis|definir|cree|creer|donne|envoie|renouvelle [moi] [nouveau] mot passe rapports|rapport, \
         mets|fixe|change|changer|definis|definir|cree|creer|donne|envoie|renouvelle [moi] nouveau mot passe documents|document, \
         nouveau mot passe pour documents|rapports, nouveau mot passe documents|document|rapports|rapport, mot passe rapports|rapport",
    ),
    (
        Act::SomePassword,
        "mets|fixe|change|changer|definis|definir|cree|creer|donne|envoie|renouvelle [moi] mot passe documents|document|factures|papiers, mot passe documents|document",
    ),
    (
        Act::ReportEndOfDay,
        "fin journee {days}, fin journee pour {days}, fin journee, cloture journee|jour {days}, cloture journee|jour pour {days}, cloture journee|jour, \
         rapport|bilan|resume|point fin journee [pour] {days}, rapport|bilan|resume|point journee|jour [pour] {days}, rapport|bilan|resume|point fin journee, rapport|bilan|resume|point journee|jour, \
         rapport|bilan|resume|point journalier|quotidien, rapport|bilan|resume|point [pour] {days}, comment etait|a [ete] journee, \
         comment s est passe|passee journee, comment s est passe|passee journee {days}, comment s est passe|passee [journee] {days}, \
         comment a|est [ete] marche {days}, montre|montrez|affiche|donne|donnez [moi] rapport|bilan|resume journee|jour|journalier|quotidien",
    ),
    (
        Act::ReportInventory,
        "rapport|etat inventaire, rapport|etat stock valorise, valeur stock|stocks|inventaire [a|au] {days}, valeur stock|stocks|inventaire, \
         combien vaut|valent stock|stocks, quelle est valeur stock|stocks|inventaire, montre|montrez|affiche|donne [moi] valeur stock|stocks|inventaire, \
         montre|montrez|affiche|donne [moi] rapport inventaire, valorisation stock|stocks|inventaire, stock en valeur",
    ),
    (
        Act::ReportSatisfaction,
        "satisfaction [clients|client|clientele] [pour] {days}, satisfaction [clients|client|clientele], \
         rapport satisfaction [clients|client] [pour] {days}, rapport satisfaction [clients|client], \
         [voir|montre|montrez|affiche|liste] [moi] [tous] avis [clients], [voir|montre|montrez|affiche] [moi] notes [clients], notes clients, \
         que|qu disent|pensent clients [nous], qu est ce que clients pensent|disent [nous], clients sont ils contents|satisfaits|heureux, \
         est ce que clients sont contents|satisfaits|heureux, rapport avis [clients]",
    ),
];
