//! Swahili: what is said of what is offered and of what is in orders.

use crate::phrase::concept::Books::{
    Description, Digital, Exchange, Grouping, IsNow, LowLimit, NameOf, NewDigital, NewOrder,
    NewProduct, NewService, Payments, PhoneNumber, Quotation, Relist, Service, Tell, Unlist,
};
use crate::phrase::concept::Concept::{self, Books, Filler, HelpReports, HelpSettings};

pub(super) const WORDS: &[(Concept, &str)] = &[
    (
        Books(NewProduct),
        "bidhaa mpya, ongeza bidhaa, ongeza bidhaa mpya, sajili bidhaa, sajili bidhaa mpya, \
         weka bidhaa mpya, sasa tunauza, kitu kipya",
    ),
    (Books(NewService), "huduma mpya, ongeza huduma, ongeza huduma mpya, sajili huduma"),
    (Books(NewDigital), "bidhaa mpya ya kidijitali, ongeza bidhaa ya kidijitali"),
    (Books(Service), "huduma"),
    (Books(Digital), "kidijitali, bidhaa ya kidijitali"),
    (
        Books(Unlist),
        "acha kuuza, ficha, hatuuzi tena, siuzi tena, ondoa bidhaa, toa bidhaa, futa bidhaa, \
         ondoa kwenye orodha ya bidhaa, kwenye orodha ya bidhaa",
    ),
    (
        Books(Relist),
        "uza tena, rudisha bidhaa, tunauza tena, nauza tena, onyesha tena, fichua, anza kuuza tena, \
         rejesha bidhaa",
    ),
    (
        Books(IsNow),
        "sasa ni, sasa zinauzwa, sasa inauzwa, imepanda hadi, imeshuka hadi, sasa itakuwa",
    ),
    (Books(NameOf), "jina, jina la"),
    (Books(Description), "maelezo, maelezo ya"),
    (Books(Grouping), "kundi, kundi la, aina ya bidhaa"),
    (
        Books(LowLimit),
        "kikomo cha stoki, kikomo cha stoki ya, kiwango cha kuagiza, kiwango cha kuagiza cha, \
         kiwango cha chini, kiwango cha chini cha, nionye wakati, nitahadharishe wakati",
    ),
    (Filler, "chini ya, iko chini ya, inashuka chini ya, zikibaki"),
    (
        Books(NewOrder),
        "oda mpya ya, oda mpya kwa ajili ya, andika oda ya, andika oda kwa ajili ya, \
         fungua oda kwa ajili ya, tengeneza oda ya, chukua oda ya",
    ),
    (Books(Quotation), "kotesheni, nukuu, nukuu ya bei, makadirio, makadirio ya bei"),
    (
        Books(Tell),
        "mwambie, muambie, mwambie mteja wa, andikia, andikia mteja wa, julisha, mjulishe, \
         mjulishe mteja wa, julisha mteja wa, tuma ujumbe kwa, ujumbe kwa",
    ),
    (
        Books(Payments),
        "malipo yaliyopokelewa, orodha ya malipo, orodha ya malipo ya, malipo yote, malipo yote ya, \
         nani amelipa, historia ya malipo",
    ),
    (Books(PhoneNumber), "namba ya simu, nambari ya simu"),
    (Books(Exchange), "badilishana, kubadilishana, amebadilishana, imebadilishwa, wamebadilishana"),
    (HelpReports, "msaada ripoti, msaada wa ripoti"),
    (HelpSettings, "msaada mipangilio, msaada wa mipangilio"),
];
