//! French: what is said of what is offered and of what is in orders.

use crate::phrase::concept::Books::{
    Description, Digital, Exchange, Grouping, IsNow, LowLimit, NameOf, NewDigital, NewOrder,
    NewProduct, NewService, Payments, PhoneNumber, Quotation, Relist, Service, Tell, Unlist,
};
use crate::phrase::concept::Concept::{self, Books, Filler, HelpReports, HelpSettings};

pub(super) const WORDS: &[(Concept, &str)] = &[
    (
        Books(NewProduct),
        "nouveau produit, un nouveau produit, ajoute le produit, ajoute produit, ajoute un produit, \
         ajouter un produit, ajouter produit, ajouter un nouveau produit, ajoute un nouveau produit, \
         creer produit, cree un produit, creer un produit, nouvel article, ajoute un article, \
         ajoute l article, ajouter un article, on vend maintenant, nous vendons maintenant",
    ),
    (
        Books(NewService),
        "nouveau service, un nouveau service, ajoute le service, ajoute un service, \
         ajouter un service, creer un service, cree un service",
    ),
    (
        Books(NewDigital),
        "nouveau produit numerique, ajoute un produit numerique, ajouter un produit numerique, \
         nouveau telechargement, nouveau fichier numerique",
    ),
    (Books(Service), "service, un service"),
    (Books(Digital), "numerique, produit numerique, telechargement"),
    (
        Books(Unlist),
        "ne vends plus, on ne vend plus, on ne vend plus de, nous ne vendons plus, \
         nous ne vendons plus de, cache, cacher, masque, masquer, retire de la vente, \
         retirer de la vente, retire du catalogue, retirer du catalogue, arrete de vendre, \
         arreter de vendre",
    ),
    (
        Books(Relist),
        "desarchive, desarchiver, remets en vente, remettre en vente, on vend a nouveau, \
         nous vendons a nouveau, restaure, restaurer, reactive, reactiver, affiche a nouveau, \
         revendre, vends a nouveau",
    ),
    (
        Books(IsNow),
        "est maintenant a, est maintenant, sont maintenant a, coute maintenant, coutent maintenant, \
         passe a, passent a, est desormais a, coute desormais",
    ),
    (Books(NameOf), "nom, nom du, nom de, le nom du, le nom de"),
    (
        Books(Description),
        "description, description du, description de, la description du, la description de, decris",
    ),
    (
        Books(Grouping),
        "categorie, categorie du, categorie de, la categorie du, la categorie de, rayon",
    ),
    (
        Books(LowLimit),
        "limite de stock bas, limite de stock bas du, limite de stock bas de, seuil d alerte, \
         seuil d alerte du, seuil d alerte de, seuil de reapprovisionnement, \
         seuil de reapprovisionnement du, stock minimum, stock minimum du, stock minimum de, \
         previens moi quand, alerte moi quand, avertis moi quand, seuil de stock",
    ),
    (Filler, "est sous, sous, tombe sous, descend sous, est en dessous de, en dessous de"),
    (
        Books(NewOrder),
        "nouvelle commande, une nouvelle commande, cree une commande, creer une commande, \
         creer commande, enregistre une commande, enregistrer une commande, ouvre une commande, \
         ouvrir une commande, fais une commande, faire une commande, prends une commande, \
         ecris une commande",
    ),
    (
        Books(Quotation),
        "devis, un devis, proforma, un proforma, une proforma, facture proforma, une facture proforma",
    ),
    (
        Books(Tell),
        "dis a, dis au client de, dis au client, dis a la, ecris a, ecris a la, ecris au client de, \
         ecris au client, informe, informe le client de, previens, previens la, previens le client de, \
         envoie un message a, message a la, message a",
    ),
    (
        Books(Payments),
        "paiements, paiements recus, les paiements, les paiements recus, liste des paiements, \
         tous les paiements, historique des paiements, qui a paye",
    ),
    (Books(PhoneNumber), "numero de telephone, numero whatsapp, tel"),
    (Books(Exchange), "echange, echangez, echanges, troque, troquer, echanger"),
    (HelpReports, "aide rapports, aide sur les rapports, aide rapport"),
    (HelpSettings, "aide parametres, aide reglages, aide sur les reglages"),
];
