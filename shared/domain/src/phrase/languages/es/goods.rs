//! Spanish: what is said of what is offered and of what is in orders.

use crate::phrase::concept::Books::{
    Description, Digital, Exchange, Grouping, IsNow, LowLimit, NameOf, NewDigital, NewOrder,
    NewProduct, NewService, Payments, PhoneNumber, Quotation, Relist, Service, Tell, Unlist,
};
use crate::phrase::concept::Concept::{self, Books, Filler, HelpReports, HelpSettings};

pub(super) const WORDS: &[(Concept, &str)] = &[
    (
        Books(NewProduct),
        "nuevo producto, un nuevo producto, agrega el producto, agrega producto, agrega un producto, \
         agregar un producto, agregar producto, agregar un nuevo producto, agrega un nuevo producto, \
         crea producto, crea un producto, crear producto, crear un producto, nuevo articulo, \
         agrega un articulo, agrega articulo, anade producto, anade un producto, ahora vendemos",
    ),
    (
        Books(NewService),
        "nuevo servicio, un nuevo servicio, agrega el servicio, agrega un servicio, agregar servicio, \
         agregar un servicio, crea un servicio, crear servicio",
    ),
    (
        Books(NewDigital),
        "nuevo producto digital, agrega un producto digital, agregar un producto digital, \
         agrega producto digital, nueva descarga",
    ),
    (Books(Service), "servicio, un servicio"),
    (Books(Digital), "digital, producto digital"),
    (
        Books(Unlist),
        "deja de vender, dejar de vender, ya no vendemos, ya no vendo, oculta, ocultar, esconde, \
         esconder, retira de la venta, retirar de la venta, quita del catalogo, quitar del catalogo, \
         saca del catalogo",
    ),
    (
        Books(Relist),
        "desarchiva, desarchivar, vuelve a vender, volver a vender, volvemos a vender, \
         vendemos otra vez, vender otra vez, restaura, restaurar, reactiva, reactivar, \
         muestra otra vez, pon a la venta otra vez",
    ),
    (
        Books(IsNow),
        "ahora cuesta, ahora cuestan, ahora vale, ahora esta a, ahora es, ahora son, pasa a, sube a, \
         baja a, queda en",
    ),
    (Books(NameOf), "nombre, nombre del, nombre de, el nombre de, el nombre del"),
    (
        Books(Description),
        "descripcion, descripcion del, descripcion de, la descripcion del, la descripcion de, describe",
    ),
    (
        Books(Grouping),
        "categoria, categoria del, categoria de, la categoria del, la categoria de, seccion",
    ),
    (
        Books(LowLimit),
        "limite de stock bajo, limite de stock bajo del, limite de stock bajo de, stock minimo del, \
         stock minimo de, nivel de reposicion, nivel de reposicion de, nivel de reposicion del, \
         alerta de stock bajo, alerta de stock bajo de, alerta de stock bajo del, avisame cuando, \
         alertame cuando, punto de reorden",
    ),
    (Filler, "baje de, este por debajo de, por debajo de, sea menos de, llegue a"),
    (
        Books(NewOrder),
        "nuevo pedido, un nuevo pedido, crea un pedido, crear un pedido, crear pedido, crea pedido, \
         registra un pedido, registrar un pedido, abre un pedido, abrir un pedido, haz un pedido, \
         hacer un pedido, toma un pedido, anota un pedido",
    ),
    (
        Books(Quotation),
        "cotizacion, una cotizacion, haz una cotizacion, hazme una cotizacion, haga una cotizacion, presupuesto, un presupuesto, haz un presupuesto, hazme un presupuesto, haga un presupuesto, proforma, una proforma",
    ),
    (
        Books(Tell),
        "dile a, dile al, dile al cliente del, dile al cliente de, escribe a, escribe al, \
         escribe al cliente del, escribe al cliente de, informa a, informa al, informa al cliente del, \
         avisa a, avisa al, avisa al cliente del, avisa al cliente de, envia un mensaje a, \
         envia un mensaje al, mensaje a, mensaje al",
    ),
    (
        Books(Payments),
        "pagos, pagos recibidos, los pagos, los pagos recibidos, lista de pagos, todos los pagos, \
         historial de pagos, quien ha pagado, quien pago",
    ),
    (Books(PhoneNumber), "numero de telefono, numero de whatsapp"),
    (
        Books(Exchange),
        "intercambia, intercambiar, intercambio, intercambiado, canje, canjea, canjear",
    ),
    (HelpReports, "ayuda reportes, ayuda informes, ayuda de reportes"),
    (HelpSettings, "ayuda ajustes, ayuda configuracion"),
];
