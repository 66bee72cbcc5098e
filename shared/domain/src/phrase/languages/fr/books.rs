//! French: what owners and staff say of stock, money and books.

use crate::order::state::OrderState;
use crate::phrase::concept::Books::{
    Accounting, Adjust, Aging, Altogether, Amount, Archive, As, Balance, Bill, Bought, Broken, By,
    Capital, Close, Count, Credit, Deposit, Depreciation, Discount, Due, Each, Entry, Expense, Fee,
    FinancialYear, Found, Freight, From, History, Income, Interest, LedgerAccount, Limit, Loan,
    Low, Move, New, Owe, Private, Refund, Remind, Rename, Repay, Restock, Return, Reverse, Sell,
    Spent, Statement, To, Took, Undo, VatIn, VatOnTop, WhoOwes, Why, Withdraw, WriteOff,
};
use crate::phrase::concept::Concept::{self, Books, Filler, Payment, State};

pub(super) const WORDS: &[(Concept, &str)] = &[
    (Payment, "je veux payer, je voudrais payer, payer maintenant"),
    (
        Filler,
        "boutique, magasin, de la boutique, du magasin, rapport, rapport de, rapport des, rapport du, resume, resume de, synthese, chiffres, \
         d une valeur de, montant de, soit, bilan du jour, point sur, nouveau montant, \
         jusqu ici, pour un total de, mes, ses, qu on, que j ai",
    ),
    (State(OrderState::Processing), "est pret, sont prets, sont pretes"),
    (
        Books(From),
        "depuis, chez, aupres de, du fournisseur, venant de, provenant de, de chez, \
         de la part de, fournisseur",
    ),
    (Books(To), "a, vers, au, en, dans, sur, pour devenir, devient"),
    (
        Books(Each),
        "piece, l unite, chacun, chacune, par piece, par unite, l un, le kilo, la piece, \
         le litre, le sac, unitaire, par kilo, le paquet, a l unite",
    ),
    (Books(Altogether), "en tout, au total, le tout, pour le tout, au total a, total de tout"),
    (Books(By), "par, selon, ventile par, ventilees par"),
    (
        Books(Due),
        "echeance, a echeance, a payer avant, payable, payable le, a payer le, date limite, \
         a regler avant, payable avant, echeance le, a payer",
    ),
    (Books(As), "comme, de type, type, genre, en tant que"),
    (Books(Amount), "somme, la somme de, montant total, d un montant de"),
    (
        Books(Bought),
        "achete, achetes, j ai achete, achat, achats, achat de, avons achete, on a achete, \
         approvisionnement, reapprovisionne, reapprovisionnement, approvisionne, acquis, \
         marchandise recue, entree de stock, entree en stock, ai achete, livraison recue",
    ),
    (
        Books(Spent),
        "depense, j ai depense, avons depense, on a depense, sorti, sortie, ai depense, \
         decaisse, sortie de",
    ),
    (Books(Sell), "vendu, vends, vendre, vente de, vendez"),
    (
        Books(Move),
        "transfere, transferer, transferez, transfert, transfert de, deplace, deplacer, \
         deplacez, virer, vire, virement de, fais un virement de, envoyer, j ai transfere, \
         j ai deplace, j ai vire, envoie",
    ),
    (
        Books(Deposit),
        "depose, deposer, depot, depot de, j ai depose, verse en banque, versement en banque, \
         versement bancaire, mis en banque, remise en banque, mettre en banque",
    ),
    (
        Books(Withdraw),
        "retire, retirer, retrait, retrait de, j ai retire, sorti de, sortir, retires",
    ),
    (
        Books(Took),
        "pris, prends, j ai pris, preleve, prelever, prelevement, prelevement de, prendre",
    ),
    (
        Books(Repay),
        "solder, solde la dette, apurer, apure, acompte, rembourse sa dette, \
         a rembourse sa dette, paye sa dette, a paye sa dette, regle sa dette, \
         a regle sa dette, regler la dette, payer la dette, paye la dette, solde sa dette, \
         a solde sa dette, paie sa dette, a paye son credit",
    ),
    (Books(Owe), "doit, dette, dettes, devoir, doivent, dois, creance, dette de"),
    (
        Books(WhoOwes),
        "qui me doit, qui nous doit, qui me doit de l argent, qui doit, qui doit de l argent, \
         qui n a pas paye, qui a des dettes, debiteurs, les debiteurs, liste des debiteurs, \
         liste des dettes, dettes clients, dettes des clients, creances clients, \
         carnet de dettes, cahier de dettes, cahier de credits, qui sont mes debiteurs, \
         les clients qui me doivent, qui a un credit, clients qui doivent, \
         ceux qui me doivent, tous ceux qui me doivent, tous ceux qui doivent, \
         tous les debiteurs, les clients qui doivent, qui n a pas encore paye, \
         ceux qui doivent",
    ),
    (
        Books(Return),
        "retour, retourne, retournee, retournes, rendu, rendue, rendus, retour de, renvoye, \
         renvoyee, rapporte, a rendu, a rapporte, reprise, reprendre, a retourne, retourner",
    ),
    (
        Books(Refund),
        "rembourse, rembourser, remboursez, remboursement, remboursee, remboursement de, \
         j ai rembourse, remboursement du, rends l argent, rendre l argent, on a rembourse, \
         ai rembourse",
    ),
    (
        Books(Adjust),
        "ajuste, ajuster, ajustement, ajustement de stock, ajuster le stock, \
         corriger le stock, corrige le stock, ajuste le stock, correction de stock, rectifier, \
         rectifie, regulariser, ajustement du stock, correction du stock",
    ),
    (
        Books(Count),
        "compte les stocks, comptage, inventaire physique, comptees, comptes physiques, \
         j ai compte, recompte, inventaire de, comptage de, on a compte, inventaire fait, \
         stock reel, stock compte, quantite reelle",
    ),
    (
        Books(Rename),
        "renommer, renomme, renommez, changer le nom, changer le nom de, changer le nom du, \
         change le nom, change le nom du, rebaptiser, rebaptise, modifier le nom du",
    ),
    (
        Books(Archive),
        "archiver, archive, archivez, desactiver, desactive, ne plus utiliser, mettre de cote, \
         arreter d utiliser",
    ),
    (
        Books(Close),
        "cloturer, cloture, cloturez, fermer, ferme, fermez, cloture de, verrouiller, \
         verrouille, boucler",
    ),
    (
        Books(Reverse),
        "contrepasser, contrepasse, extourner, extourne, annuler l ecriture, \
         annule l ecriture, annulez l ecriture, contrepassation, inverser, inverse, \
         annulation de l ecriture, contrepassez, extournez, inversez",
    ),
    (
        Books(Remind),
        "relance, relancer, relancez, rappeler, rappelle, rappelez, rappel, envoie un rappel, \
         envoyer un rappel, envoie un rappel a, envoyer un rappel a, envoyer une relance a, \
         relance a, fais un rappel a, envoie une relance a, envoie une relance",
    ),
    (Books(New), "nouveau, creer, cree, creez, ouvrir, ouvre, nouvelle, ouvrez"),
    (
        Books(Expense),
        "frais de, depense de, charge, charges, une depense, frais d, depense pour, cout de, \
         frais pour",
    ),
    (
        Books(Income),
        "revenu, autre revenu, autres revenus, recette, autres recettes, autre recette, \
         revenus, autres produits, rentree d argent, produit divers, autres rentrees",
    ),
    (Books(Bill), "facture, factures, facture de, facture du fournisseur, note de frais, fact"),
    (
        Books(Freight),
        "fret, frais de livraison, livraison, port, frais de port, transport de marchandises, \
         dechargement, frais d expedition, manutention",
    ),
    (
        Books(Fee),
        "frais, frais de transfert, frais de retrait, frais de virement, frais d envoi, \
         frais bancaires de, avec frais, frais de depot, plus frais",
    ),
    (
        Books(Credit),
        "credit, a credit, a terme, sur compte, payer plus tard, paiement differe, \
         paye plus tard, a payer plus tard, payable plus tard, non paye, en credit, \
         sur credit, paiera plus tard, payera plus tard, en compte",
    ),
    (
        Books(Limit),
        "limite, limite de credit, plafond, plafond de credit, credit maximum, \
         limite du credit, dette maximale, credit max, maximum de credit, plafond de dette",
    ),
    (
        Books(Discount),
        "remise, rabais, reduction, ristourne, remise de, reduction de, rabais de, escompte, \
         fais une remise de, accorde une remise de, promo de",
    ),
    (
        Books(Capital),
        "apport, dans la boutique, apport en capital, apport personnel, capital, augmentation de capital, \
         j ai mis, j ai apporte, j ai investi, investi, investissement, mise de fonds, \
         apport de, j ai ajoute, mis dans la boutique, injecte, apporte, dans le commerce, \
         mettre du capital",
    ),
    (
        Books(Private),
        "personnel, usage personnel, pour usage personnel, pour moi meme, pour moi, \
         besoins personnels, pour mes besoins, prive, prives, pour la maison, pour ma famille, \
         pour la famille, depense personnelle, a titre personnel, pour mes besoins personnels, \
         prelevement personnel, retrait personnel, pour ma poche, mes besoins, pour mon usage, \
         prelevement prive, un usage personnel",
    ),
    (
        Books(Loan),
        "pret, emprunt, emprunte, prets, emprunts, j ai emprunte, emprunter, pret bancaire, \
         pret de, emprunt de, pret recu, j ai pris un pret de, pris un pret de, microcredit, \
         contracte un pret de, obtenu un pret de, avons emprunte, mensualite du pret",
    ),
    (
        Books(Interest),
        "interet, interets, avec interet, plus interets, avec interets, dont interets, \
         d interets, d interet, et interets",
    ),
    (
        Books(Restock),
        "remettre en stock, remis en stock, remise en stock, retour en stock, bon etat, \
         en bon etat, remettre en rayon, a remettre en stock, remets en stock, encore bon, \
         encore bonne, en parfait etat, reintegrer au stock",
    ),
    (
        Books(WriteOff),
        "mettre au rebut, au rebut, jeter, jete, jetee, a jeter, perte, passer en perte, \
         passe en perte, mis au rebut, ne pas remettre en stock, sans remise en stock, \
         poubelle",
    ),
    (
        Books(Broken),
        "casse, cassee, casses, cassees, abime, abimee, abimes, abimees, endommage, \
         endommagee, endommages, endommagees, dechire, dechires, dechiree, perime, perimes, \
         perimee, perimees, pourri, pourris, pourries, vole, voles, volee, volees, vol, perdu, \
         perdus, perdue, perdues, gate, gates, gatee, fuite, renverse, renversee, renverses, \
         avarie, avaries, defectueux, tourne, disparu, disparus, manquant, manquants, manque",
    ),
    (Books(Found), "retrouve, retrouves, retrouvees, trouve en plus, retrouvee"),
    (
        Books(Low),
        "qu est ce qu il faut racheter, que faut il racheter, quoi racheter, \
         stock bas, stock faible, stocks bas, stock critique, rupture, rupture de stock, \
         bientot fini, bientot epuise, qu est ce qui manque, que dois je acheter, \
         que faut il acheter, quoi acheter, quoi commander, a racheter, a reapprovisionner, \
         produits presque finis, que faut il commander, stock presque fini, \
         que dois je commander, produits en rupture, qu est ce qui va finir, alerte stock, \
         liste de reapprovisionnement, articles presque finis, que reapprovisionner, \
         stocks faibles, produits a racheter",
    ),
    (
        Books(History),
        "historique, historique de, historique du, mouvements, mouvements de stock, mouvement, \
         mouvement de, mouvements de, mouvements du, fiche de stock, entrees et sorties, \
         historique du stock, entrees sorties",
    ),
    (
        Books(Aging),
        "anciennete, anciennete du stock, age du stock, vieux stock, stock ancien, \
         stock dormant, invendus, produits qui ne se vendent pas, stock mort, rotation lente, \
         anciennete des stocks, stock qui dort, vieux stocks",
    ),
    (
        Books(Statement),
        "releve, releve de, releve de compte, releve du compte, releve des operations, \
         extrait de compte, transactions, operations, extrait du compte, releve bancaire de, \
         etat de compte, situation de, operations de",
    ),
    (
        Books(Balance),
        "solde, soldes, solde de, solde du, solde de la, combien y a t il, combien il y a, \
         combien d argent, combien d argent y a t il, combien d argent ai je, combien j ai, \
         combien ai je, combien avons nous, argent disponible, combien on a, solde en, \
         avoir en, combien reste t il, disponible",
    ),
    (
        Books(LedgerAccount),
        "compte, comptes, un compte, le compte, nouveau compte, un nouveau compte",
    ),
    (
        Books(VatIn),
        "tva comprise, tva incluse, ttc, avec tva, y compris tva, tva inclus, tva compris, \
         toutes taxes comprises",
    ),
    (
        Books(VatOnTop),
        "hors tva, ht, hors taxe, hors taxes, plus tva, tva en sus, sans tva, tva non comprise",
    ),
    (
        Books(Depreciation),
        "amortissement, amortissements, amortir, amortissement de, usure, depreciation, \
         dotation aux amortissements, dotation",
    ),
    (Books(FinancialYear), "exercice, annee, exercice comptable, annee comptable, annee fiscale"),
    (
        Books(Accounting),
        "livres, comptabilite, compta, la comptabilite, periode, periode comptable, \
         les comptes, les livres",
    ),
    (
        Books(Entry),
        "ecriture, ecritures, ecriture comptable, piece comptable, ecriture numero, journal",
    ),
    (
        Books(Why),
        "pourquoi, explique, expliquez, expliquer, explique moi, d ou vient, d ou ca vient, \
         d ou vient ce chiffre, detaille, detaillez, comment ca se fait, expliquez moi, \
         pourquoi ca, pourquoi ce chiffre, d ou sort ce chiffre, detail, d ou vient ca, \
         pour quelle raison",
    ),
    (
        Books(Undo),
        "defaire, defais, annule ca, annuler ca, annule cela, annule la derniere, \
         annule le dernier, annuler la derniere, annuler le dernier, reviens en arriere, \
         retour arriere, revenir en arriere, je me suis trompe, je me suis trompee, \
         annule ce que je viens de faire, erreur de saisie, undo, annule l operation, \
         annuler la derniere operation, annule la derniere operation, \
         annulez la derniere operation, annulez ca",
    ),
];
