//! French: what reports, and what money is spent on and earned with, are called.

use crate::command::AccountSort;
use crate::command::ReportKind::{
    AgedPayables, AgedReceivables, BalanceSheet, CashFlow, Expenses, GeneralLedger, ProfitAndLoss,
    Profitability, Sales, TrialBalance, Vat,
};
use crate::command::SalesBy;
use crate::ledger::chart::{
    BANK_CHARGES, INTEREST, INTERNET, MARKETING, MISCELLANEOUS, OTHER_INCOME, RENT, REPAIRS,
    SALARIES, TRANSPORT, UTILITIES,
};
use crate::phrase::concept::Books::{Category, Earning, Report, Sort};
use crate::phrase::concept::Concept::{self, Books};

pub(super) const WORDS: &[(Concept, &str)] = &[
    (
        Books(Report(TrialBalance)),
        "balance generale, balance des comptes, balance de verification, balance comptable",
    ),
    (
        Books(Report(ProfitAndLoss)),
        "compte de resultat, resultat, benefice, benefices, pertes et profits, \
         profits et pertes, resultat net, marge nette, quel benefice, combien de benefice, \
         combien j ai gagne, combien ai je gagne, profit, gain, mon benefice, le benefice, \
         cdr, est ce que j ai gagne",
    ),
    (
        Books(Report(BalanceSheet)),
        "bilan, bilan comptable, le bilan, situation financiere, situation patrimoniale",
    ),
    (
        Books(Report(CashFlow)),
        "flux de tresorerie, tresorerie, tableau de flux, tableau de tresorerie, cash flow, \
         flux de caisse, etat de tresorerie",
    ),
    (
        Books(Report(GeneralLedger)),
        "grand livre, le grand livre, livre journal, journal general, toutes les ecritures",
    ),
    (
        Books(Report(Vat)),
        "tva, taxe, taxes, impot, impots, declaration de tva, etat de tva, recapitulatif tva",
    ),
    (
        Books(Report(AgedReceivables)),
        "balance agee, balance agee clients, creances, creances en retard, creances echues, \
         anciennete des creances, dettes en retard, comptes clients, clients en retard",
    ),
    (
        Books(Report(AgedPayables)),
        "que doit la boutique, combien doit la boutique, combien la boutique doit, ce que la boutique doit, a qui la boutique doit, \
         ce que doit la boutique, les dettes de la boutique, dettes de la boutique, que doit le magasin, combien doit le magasin, \
         qu est ce que je dois, combien je dois, que dois je, ce que je dois, combien dois je, \
         combien on doit, a qui je dois, mes dettes, nos dettes, dettes fournisseurs, \
         factures impayees, balance agee fournisseurs, a qui dois je de l argent, \
         combien devons nous, factures a payer, ce qu on doit, comptes fournisseurs, \
         je dois combien, dettes aux fournisseurs, a qui doit on",
    ),
    (
        Books(Report(Expenses)),
        "depenses, mes depenses, depenses par categorie, combien j ai depense, \
         combien ai je depense, combien a t on depense, qu est ce que j ai depense, \
         total des depenses, liste des depenses, les depenses, combien on a depense, \
         charges par categorie, nos depenses",
    ),
    (
        Books(Report(Sales { by: SalesBy::Day })),
        "ventes, vente, chiffre d affaires, ca du jour, combien j ai vendu, \
         combien ai je vendu, qu est ce que j ai vendu, combien on a vendu, ventes par jour, \
         les ventes, mes ventes, recette du jour, recettes, la recette, \
         total des ventes, combien avons nous vendu, recettes du jour",
    ),
    (
        Books(Report(Sales { by: SalesBy::Product })),
        "ventes par produit, ventes par article, meilleures ventes, produits les plus vendus, \
         produit le plus vendu, les plus vendus, top produits, articles les plus vendus, \
         ce qui se vend le mieux, qu est ce qui se vend le mieux, meilleurs produits, \
         best sellers, quel produit se vend le mieux, ce qui se vend le plus",
    ),
    (
        Books(Report(Sales { by: SalesBy::Customer })),
        "ventes par client, meilleurs clients, meilleur client, top clients, \
         plus gros clients, qui achete le plus, qui sont mes meilleurs clients, \
         mes meilleurs clients, ventes par cliente, gros clients, bons clients",
    ),
    (
        Books(Report(Profitability)),
        "marge par produit, rentabilite, marges, marge, benefice par produit, \
         produits rentables, produits les plus rentables, rentabilite par produit, \
         marge brute, quel produit rapporte le plus, ce qui rapporte le plus, \
         profit par produit, marges par produit",
    ),
    (
        Books(Category(RENT)),
        "loyer, loyer du magasin, loyer de la boutique, bail, location du magasin, loyers, \
         location de la boutique",
    ),
    (
        Books(Earning(OTHER_INCOME)),
        "commission, commissions, revenu locatif, interets recus, loyer percu, \
         vente de cartons, pourboire, pourboires, produits divers",
    ),
    (
        Books(Category(TRANSPORT)),
        "transport, taxi, carburant, essence, gasoil, diesel, moto taxi, zem, zemidjan, bus, \
         deplacement, deplacements, peage, parking, course, moto, gbaka, jakarta moto",
    ),
    (
        Books(Category(UTILITIES)),
        "electricite, eau, courant, senelec, cie, sodeci, sde, lumiere, woyofal, gaz, ordures, \
         facture d eau a payer, poubelles, compteur",
    ),
    (
        Books(Category(SALARIES)),
        "salaire, salaires, paie, paye du personnel, prime, primes, salaire du vendeur, \
         salaires du personnel, main d oeuvre, personnel paye",
    ),
    (
        Books(Category(MARKETING)),
        "publicite, pub, marketing, affiches, flyers, prospectus, promotion, enseigne, \
         publicite facebook, communication",
    ),
    (
        Books(Category(INTERNET)),
        "internet, wifi, forfait, credit telephone, credit de communication, recharge, \
         telephone, data, abonnement internet, forfait internet, credit d appel, \
         unites telephone",
    ),
    (
        Books(Category(BANK_CHARGES)),
        "frais bancaires, frais de banque, agios, commissions bancaires, frais mobile money, \
         frais orange money, frais wave, frais de tenue de compte",
    ),
    (
        Books(Category(REPAIRS)),
        "reparation, reparations, entretien, maintenance, plombier, mecanicien, depannage, \
         peinture, electricien, travaux",
    ),
    (
        Books(Category(MISCELLANEOUS)),
        "divers, emballage, emballages, sachets plastiques, fournitures, \
         fournitures de bureau, papeterie, patente, nettoyage, gardien, gardiennage, dejeuner, \
         repas, autres depenses, frais divers, licence",
    ),
    (
        Books(Category(INTEREST)),
        "interets du pret, interets d emprunt, interets payes, interet du pret",
    ),
    (
        Books(Sort(AccountSort::Money)),
        "portefeuille, compte d argent, epargne, tontine, porte monnaie",
    ),
    (Books(Sort(AccountSort::Asset)), "actif, actifs, immobilisation"),
    (Books(Sort(AccountSort::Liability)), "passif, passifs"),
    (Books(Sort(AccountSort::Equity)), "fonds propres, capitaux propres"),
];
