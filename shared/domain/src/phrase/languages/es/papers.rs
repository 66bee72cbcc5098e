//! Spanish: papers beside those of an order, and how the shop's papers are.

use crate::command::DocumentKind;
use crate::document::Lock;
use crate::language::Language;
use crate::phrase::desk::{Act, Key};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Es, PATTERNS, &[]);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::DocumentIssue(DocumentKind::CreditNote),
        "emite|emitir|haz|hacer|crea|crear|genera|generar|prepara|preparar|manda|mandar|envia|enviar|enviame nota credito [para|de] [pedido] {order}, \
         nota [de] credito [para|de] [pedido] {order}, \
         emite|emitir|haz|hacer|crea|crear|genera|generar|prepara|preparar|manda|mandar|envia|enviar|enviame nota de credito [para|de] [pedido] {order}",
    ),
    (
        Act::BookingPaperIssue,
        "emite|emitir|haz|hacer|crea|crear|genera|generar|prepara|preparar|manda|mandar|envia|enviar|enviame confirmacion|comprobante|papel|pdf [para|de] reserva|cita|turno {booking}, \
         confirmacion|comprobante|papel|pdf [para|de] reserva|cita|turno {booking}",
    ),
    (
        Act::SettingsSet(Key::PaperAddress),
        "pon|poner|cambia|cambiar|actualiza direccion [en|de|para] facturas|factura|documentos|papeles [a|por|:] {text}, \
         direccion [en|de] facturas|factura|documentos|papeles es {text}, \
         pon|cambia|cambiar direccion [en|de] facturas|factura|documentos|papeles",
    ),
    (
        Act::SettingsSet(Key::TaxNumber),
        "pon|poner|cambia|cambiar|actualiza numero fiscal|nif|rfc|ruc|nit|cif [a|por|:] {text}, \
         pon|poner|cambia|cambiar|actualiza nif|rfc|ruc|nit|cif [a|por|:] {text}, \
         numero fiscal|nif|rfc|ruc|nit|cif es {text}, pon|cambia|cambiar numero fiscal",
    ),
    (
        Act::SettingsSet(Key::Colour),
        "pon|poner|cambia|cambiar|actualiza color [de] facturas|factura|documentos|papeles|tienda [a|por|en|:] {text}, \
         color [de] facturas|factura|documentos|papeles|tienda es {text}, \
         cambia|cambiar color [de] facturas|factura|documentos|papeles|tienda",
    ),
    (
        Act::SettingsSet(Key::Logo),
        "[este|aqui] [es|esta] [nuestro|mi|nuevo] [nuevo] logo|logotipo [tienda], usa|usar|pon|poner|guarda|guardar [esto|esta] [imagen|foto] [como] [nuestro|mi] logo|logotipo, \
         cambia|cambiar [nuestro|mi] logo|logotipo",
    ),
    (
        Act::SettingsSet(Key::NoLogo),
        "quita|quitar|elimina|eliminar|borra|borrar [nuestro|mi] logo|logotipo [de|en] [facturas|documentos|papeles], facturas|documentos|papeles sin logo|logotipo",
    ),
    (
        Act::SettingsSet(Key::Lock(Lock::PhoneAndNumber)),
        "pon|poner|cambia|cambiar|fija contrasena|clave [de] documentos|facturas|papeles [a|en|:|por] telefono y [numero] [de] pedido, \
         pon|poner|cambia|cambiar|fija contrasena|clave [de] documentos|facturas|papeles [a|en|:|por] ultimos 4|cuatro digitos y [numero] [de] pedido",
    ),
    (
        Act::SettingsSet(Key::Lock(Lock::Phone)),
        "pon|poner|cambia|cambiar|fija contrasena|clave [de] documentos|facturas|papeles [a|en|:|por] telefono [solo|solamente], \
         pon|poner|cambia|cambiar|fija contrasena|clave [de] documentos|facturas|papeles [a|en|:|por] ultimos 6|seis digitos [telefono]",
    ),
    (
        Act::DocumentRequest(DocumentKind::CreditNote),
        "[quiero|necesito|quisiera|puedo|mandame|enviame|manda|envia] [tener|recibir] nota [de] credito [para|de] [pedido] {order}, \
         [quiero|necesito|quisiera|puedo|mandame|enviame|manda|envia] [tener|recibir] nota [de] credito",
    ),
    (
        Act::DocumentRequest(DocumentKind::Confirmation),
        "[quiero|necesito|quisiera|mandame|enviame|dame] confirmacion [para] pedido {order}",
    ),
    (
        Act::BookingPaper,
        "[quiero|necesito|quisiera|puedo|mandame|enviame|manda|envia] [tener|recibir] confirmacion|comprobante|pdf [de] reserva|cita|turno {booking}, \
         [quiero|necesito|quisiera|puedo|mandame|enviame|manda|envia] [tener|recibir] confirmacion|comprobante|pdf [de] reserva|cita|turno, \
         [quiero|necesito|quisiera|puedo|mandame|enviame|manda|envia] [tener|recibir] [el] archivo [de|del|para] [el|mi] calendario [de] [mi] [reserva|cita|turno], \
         [quiero|necesito|quisiera|puedo|mandame|enviame|manda|envia] [tener|recibir] [el] ics|ical [file] [de] [mi] [reserva|cita|turno]",
    ),
    (
        Act::Statement,
        "[quiero|necesito|quisiera|puedo|mandame|enviame|muestrame|manda|envia] [ver|tener|recibir] estado [de] cuenta [en|de] {days}, \
         [quiero|necesito|quisiera|puedo|mandame|enviame|muestrame|manda|envia] [ver|tener|recibir] estado [de] cuenta",
    ),
];
