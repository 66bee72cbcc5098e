//! French: the words of its own that stand for meanings.

mod accounts;
pub(super) mod advice;
pub(super) mod ahead;
pub(super) mod aliases;
mod books;
pub(super) mod calendar;
pub(super) mod calendars;
pub(super) mod closures;
mod days;
pub(super) mod delivery;
pub(super) mod desk;
mod desk_asked;
mod desk_requests;
mod desk_sayings;
pub(super) mod downloads;
mod goods;
mod goods_sayings;
mod ledger_sayings;
pub(super) mod mine;
pub(super) mod missed;
mod money_sayings;
mod numbers;
pub(super) mod opening;
pub(super) mod papers;
mod sayings;
pub(super) mod schedules;
pub(super) mod services;
mod shop_sayings;
pub(super) mod till;

use super::Pack;
use crate::language::Language;
use crate::order::CashAccount;
use crate::order::state::OrderState;
use crate::phrase::concept::Concept::{
    self, Account, Add, All, And, Ask, Because, Cancel, Cart, Catalogue, Change, Checkout, Clear,
    Code, Container, Dont, Extra, Filler, For, Greeting, Have, Help, HowMany, Human, If, Instead,
    Left, Mine, No, Not, Note, OffTopic, Order, Orders, Paid, Payment, Person, Place, Price,
    Receive, Record, Reference, Remove, Said, Sent, Show, Somebody, State, Status, Stock, Talk,
    Thanks, Unwanted, Want, Yes,
};

pub(super) const PACK: Pack = Pack {
    language: Language::Fr,
    words: WORDS,
    books: &[goods::WORDS, books::WORDS, accounts::WORDS],
    days: days::DAYS,
    numbers: numbers::NUMBERS,
    tallies: &[],
    numerals: numbers::NUMERALS,
    sayings: &[
        sayings::SAYINGS,
        shop_sayings::SAYINGS,
        money_sayings::SAYINGS,
        ledger_sayings::SAYINGS,
        goods_sayings::SAYINGS,
    ],
};

const WORDS: &[(Concept, &str)] = &[
    (
        Filler,
        "svp, comme, prend, stp, s il vous plait, s il te plait, sil vous plait, sil te plait, \
         s il vous plais, le, la, les, l, d, de, du, des, un, une, en, a, au, aux, ce, cet, \
         cette, ces, ca, cela, moi, me, te, se, c est, c, est a, y, dans, sur, vers, chez, \
         tout simplement, alors, donc, bien, tres, merci de, veuillez, juste, seulement un, \
         maintenant, aussi, monsieur, madame, mme, chef, patron, tonton, tantie, numero, num, \
         toujours, encore, petit, peu, voila, voici, faire, fais, vas y, deja, qui est, \
         depuis, pour moi, du site, j aimerais bien, merci d avance, montant, total, etait, \
         suis, sommes, faites, jai",
    ),
    (
        Greeting,
        "bonjour, bonsoir, salut, coucou, bjr, bsr, slt, allo, bonne journee, bonne soiree, \
         comment allez vous, comment ca va, ca va, comment vas tu, bonjour madame, \
         bonjour monsieur, cc",
    ),
    (
        Thanks,
        "merci, merci bcp, merci beaucoup, mrc, grand merci, merci bien, merci infiniment, \
         je vous remercie, merci a vous",
    ),
    (And, "et, puis, ainsi que, avec aussi"),
    (Person, "je, j, il, elle, ils, elles, nous, on, tu, vous, client, cliente, clients, clientes"),
    (Mine, "mon, ma, mes, notre, nos, le mien, la mienne"),
    (For, "pour, contre"),
    (Note, "par, avec, via, au moyen de"),
    (
        Because,
        "parce que, parce qu, car, cause, a cause de, raison, motif, pour cause de, pcq, \
         vu que, puisque",
    ),
    (
        Yes,
        "oui, ouais, wi, d accord, daccord, dac, ok, okay, entendu, bien sur, exact, \
         exactement, c est bon, cest bon, ca marche, parfait, je confirme, tout a fait, \
         c est ca, oui merci, vas y alors, absolument, correct, je valide",
    ),
    (No, "non, nan, non merci, pas maintenant, surtout pas"),
    (Not, "pas, ne, n, jamais, pas encore, aucun, aucune, plus jamais, ni"),
    (
        Dont,
        "attends, attendez, arrete, arretez, stop, laisse, laissez, laisse tomber, \
         laissez tomber, j ai change d avis, oublie, oubliez, une seconde, ne pas, ne rien",
    ),
    (
        Unwanted,
        "je ne veux pas, je veux pas, je ne veux plus, je veux plus, j en veux pas, \
         je n en veux pas, pas besoin de, je ne souhaite pas, ne veux pas de",
    ),
    (
        If,
        "si, s, quand, lorsque, des que, au cas ou, demain, plus tard, bientot, peut etre, \
         avant de, avant, apres, apres que, une fois, pourrait, pourrais, devrait, devrais, \
         faudrait, il faudra, va, vais, allons, vont, va payer, paiera, payera, payerai, \
         paierai, paierons, viendra, enverrai, enverra, aura, serait, sinon, a moins que, \
         a condition, suppose, supposons, eventuellement, sera, presque, acheterai, sauf si, \
         en cas, hypothese",
    ),
    (
        Said,
        "dit, disait, a dit, dire, disent, m a dit, a ecrit, ecrit, demande, demandait, \
         a demande, raconte, pretend, affirme, selon, repondu, message, citation, dixit, \
         m ecrit",
    ),
    (
        Ask,
        "est, est ce que, est ce qu, est ce, qu est ce que, qu est ce qui, qui, que, qu, quoi, \
         quel, quelle, quels, quelles, comment, a t il, a t elle, a t on, ai je, peut on, \
         puis je, peux tu, pouvez vous, peux je, etes vous, combien de temps, sont, etait ce, \
         fallait il, dois je, lequel, laquelle",
    ),
    (
        OffTopic,
        "meteo, pluie, politique, election, elections, president, football, match, devoirs, \
         blague, poeme, chanson, film, amour, horoscope, actualite",
    ),
    (
        Show,
        "montre, montrer, montrez, montre moi, montrez moi, voir, affiche, afficher, affichez, \
         consulter, consulte, regarder, regarde, donne la liste, ouvrir, ouvre, verifier, \
         verifie, verifiez, liste, lister, liste moi, je veux voir, je voudrais voir, \
         j aimerais voir, fais voir, faites voir, donne moi la liste, puis je voir",
    ),
    (
        Want,
        "je veux, je voudrais, j aimerais, je souhaite, je prends, je prendrai, je prendrais, \
         il me faut, il me faudrait, j ai besoin de, j ai besoin d, besoin de, besoin, \
         donne moi, donnez moi, donne, donnez, envoie moi, envoyez moi, apporte moi, \
         apportez moi, vouloir, veux, voudrais, acheter, commander, prendre, je veux acheter, \
         je voudrais acheter, je voudrais commander, je veux commander, j aimerais commander, \
         j aimerais acheter, je commande, j achete, on veut, nous voulons, nous voudrions, \
         on voudrait, puis je avoir, pourrais je avoir, je peux avoir, livrez moi, livre moi, \
         mets moi, mettez moi, il nous faut",
    ),
    (Add, "ajoute, ajouter, ajoutez, rajoute, rajouter, rajoutez, mettre, mets, mettez, ajout"),
    (
        Change,
        "change, changer, changez, modifie, modifier, modifiez, passe, passer, passez, \
         met a jour, mettre a jour, corrige, corriger, marque, marquer, transforme",
    ),
    (Instead, "plutot, a la place, finalement, au lieu de, seulement"),
    (
        Remove,
        "enleve, enlever, enlevez, retire, retirer, retirez, supprime, supprimer, supprimez, \
         ote, oter, sans, efface, effacer, effacez, enleve moi, moins",
    ),
    (
        Clear,
        "vide, vider, videz, recommencer, recommence, tout recommencer, reinitialiser, \
         repartir de zero",
    ),
    (
        Checkout,
        "c est tout, cest tout, ce sera tout, ca sera tout, ca suffit, valider la commande, \
         valider ma commande, passer la commande, passer commande, passer ma commande, \
         je passe commande, commander maintenant, finaliser, finaliser la commande, \
         finaliser ma commande, terminer la commande, terminer ma commande, je veux payer, \
         je voudrais payer, payer maintenant, acheter maintenant, j ai fini, on a fini, \
         rien d autre, rien de plus, checkout, caisse svp, valider le panier, \
         valider mon panier, je valide ma commande, c est tout merci, commande maintenant, \
         c est bon pour moi, passer a la caisse",
    ),
    (
        Place,
        "deposer, depose, soumettre, soumets, placer, place, envoyer ma commande, accepte le devis, \
         accepter le devis, accepte devis",
    ),
    (
        Status,
        "ou est, ou sont, ou en est, ou en sont, c est ou, statut, etat, suivi, suivre, \
         quand arrive, quand est ce que, quand sera, quand vais je recevoir, quand arrivera, \
         ca arrive quand, ou se trouve, des nouvelles de, avancement, quand va arriver, \
         etat de, statut de",
    ),
    (
        Cancel,
        "annule, annuler, annulez, annulation, annulons, annulation de, anule, annuler ma, \
         j annule",
    ),
    (
        Paid,
        "paye, payee, payes, payees, j ai paye, ai paye, a paye, avons paye, ont paye, \
         on a paye, est paye, est payee, a ete payee, a ete paye, regle, reglee, a regle, \
         ai regle, j ai regle, a ete reglee, verse, a verse, ai verse, j ai verse, \
         argent envoye, j ai envoye l argent, j ai fait le virement, j ai fait le transfert, \
         paiement effectue, paiement fait, j ai fait le paiement, j ai depose l argent, \
         solde la commande, j ai deja paye, a deja paye, est deja paye, est reglee, \
         vire l argent",
    ),
    (Sent, "envoye, envoyes, j ai envoye, ai envoye, avons envoye"),
    (
        Receive,
        "recu, recue, recus, recues, j ai recu, ai recu, avons recu, on a recu, reception, \
         encaisse, encaissement, j ai encaisse, recevoir, a recu",
    ),
    (
        Record,
        "enregistre, enregistrer, enregistrez, noter, note, notez, saisir, saisis, inscrire, \
         inscris, saisie",
    ),
    (
        Payment,
        "paiement, payement, paiements, payer, payez, reglement, regler, versement, verser, \
         argent, je paie, je paye, comment payer, comment je paie, comment regler, \
         moyen de paiement, payant, l argent, fonds, comment puis je payer",
    ),
    (
        Reference,
        "ref, reference, numero de transaction, id de transaction, code de transaction, txn, \
         trx, transaction id, recu numero",
    ),
    (Code, "code"),
    (
        Price,
        "prix, c est combien, cest combien, combien coute, combien coutent, ca coute combien, \
         coute combien, coute, coutent, cout, prix de, prix du, quel est le prix, quel prix, \
         a combien, tarif, tarifs, vaut combien, combien vaut, combien ca coute, \
         c est a combien, prix des, combien pour",
    ),
    (
        Have,
        "vous avez, tu as, avez vous, as tu, y a t il, il y a, y a, vendez vous, vous vendez, \
         tu vends, en stock, disponible, disponibles, je cherche, cherche, chercher, \
         recherche, trouve, est ce que vous avez, est ce que tu as, dispo, \
         est ce que vous vendez, on trouve, je recherche, est ce qu il y a",
    ),
    (
        HowMany,
        "combien, combien de, combien d, cb, quelle quantite, quelle quantite de, \
         quelle quantite d",
    ),
    (
        Left,
        "reste, restant, restants, restante, il reste, reste t il, en reste, qui reste, \
         restent, il reste combien, reste il",
    ),
    (
        Stock,
        "stock, stocks, inventaire, niveau de stock, etat du stock, etat des stocks, stock de, \
         niveau du stock, quantite en stock",
    ),
    (
        Help,
        "aide, aidez moi, aide moi, besoin d aide, j ai besoin d aide, mode d emploi, \
         comment commander, comment acheter, comment ca marche, comment faire, \
         que peux tu faire, que pouvez vous faire, commandes disponibles, \
         comment passer commande, au secours, comment je commande, assistance, \
         que puis je faire",
    ),
    (
        Human,
        "agent, humain, conseiller, conseillere, service client, operateur, \
         une vraie personne, vraie personne, appelez moi, appelle moi, rappelez moi, sav, \
         service clientele",
    ),
    (
        Talk,
        "parler, discuter, contacter, joindre, echanger, parler a, parler avec, communiquer, \
         appeler, discuter avec",
    ),
    (
        Somebody,
        "quelqu un, quelquun, personne, vendeur, vendeuse, gerant, gerante, responsable, \
         proprietaire, employe, commercial, caissier, caissiere, le patron, la patronne, \
         un responsable",
    ),
    (Order, "commande, cmd, cmde, cde, bon de commande"),
    (
        Orders,
        "commandes, toutes les commandes, les commandes, liste des commandes, \
         nouvelles commandes, commandes en cours, dernieres commandes, \
         les dernieres commandes, commandes du jour, cmds, les nouvelles commandes, \
         mes commandes",
    ),
    (
        All,
        "tout, tous, toute, toutes, nouveau, nouvelle, nouvelles, nouveaux, tout le monde, \
         l ensemble, recent, recentes, derniers",
    ),
    (Cart, "panier, mon panier, caddie, le panier, chariot"),
    (
        Catalogue,
        "menu, catalogue, produits, produit, articles, article, marchandises, marchandise, \
         liste des prix, la liste des prix, liste de prix, vos prix, que vendez vous, \
         qu est ce que vous vendez, qu est ce que tu vends, vous vendez quoi, tu vends quoi, \
         vous avez quoi, qu avez vous, qu est ce que vous avez, que proposez vous, boutique, \
         liste des produits, la liste des produits, vos produits, vos articles, \
         tarifs de la boutique, tous les produits, tu as quoi, quels produits avez vous, \
         les produits",
    ),
    (Extra, "supplement, supplementaire, en plus, trop paye, trop percu, en trop"),
    (
        Container,
        "sac, sacs, paquet, paquets, bouteille, bouteilles, boite, boites, carton, cartons, \
         sachet, sachets, piece, pieces, pcs, unite, unites, bidon, bidons, pot, pots, barre, \
         barres, morceau, morceaux, caisse de, plateau, plateaux, tas, taille, rouleau, \
         rouleaux",
    ),
    (State(OrderState::Draft), "brouillon, brouillons"),
    (
        State(OrderState::PendingPayment),
        "en attente, impayee, impayees, non payee, non payees, en attente de paiement, \
         a payer, impaye, impayes, pas encore payees",
    ),
    (
        State(OrderState::Confirmed),
        "confirme, confirmer, confirmez, confirmee, confirmees, valide, valider, validez, \
         validee, validees, accepte, accepter, acceptee, approuve, approuver",
    ),
    (
        State(OrderState::Processing),
        "prepare, preparer, preparez, preparee, preparees, prete, pretes, en preparation, \
         en cours, en cours de preparation, emballe, emballee, emballer, est prete, traiter, \
         en traitement, traitee",
    ),
    (
        State(OrderState::Dispatched),
        "expedie, expedier, expediez, expediee, expediees, envoyee, envoyees, en route, \
         en livraison, partie, est partie, en chemin, remise au livreur, \
         en cours de livraison, envoyer, envoie",
    ),
    (
        State(OrderState::Completed),
        "le client a recu, la cliente a recu, client a recu, recue par le client, recu par le \
         client, le client l a recue, \
         livre, livree, livrees, livrer, livrez, terminee, terminees, termine, terminer, \
         recuperee, completee, complete, finie, remise au client, est livree, cloturee, \
         bien livree",
    ),
    (State(OrderState::Cancelled), "annulee, annulees"),
    (
        Account(CashAccount::Cash),
        "especes, en especes, espece, liquide, en liquide, cash, en cash, caisse, la caisse, \
         comptant, en caisse, de la caisse, argent liquide",
    ),
    (
        Account(CashAccount::Bank),
        "banque, bancaire, virement, virement bancaire, compte bancaire, la banque, par virement, \
         en banque, par banque, compte en banque, ecobank, bicis, cheque, par cheque",
    ),
    (
        Account(CashAccount::MobileMoney),
        "mobile money, momo, orange money, om, wave, mtn, mtn momo, moov money, moov, \
         airtel money, free money, mobile, par mobile money, mpesa, m pesa, tmoney, flooz",
    ),
];
