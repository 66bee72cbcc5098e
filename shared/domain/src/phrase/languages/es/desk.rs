//! Spanish: what is said at the desk by those who run the shop.

use super::{desk_asked, desk_requests, desk_sayings};
use crate::access::Role;
use crate::command::{Audience, DocumentKind};
use crate::language::Language;
use crate::phrase::desk::{Act, Key};
use crate::phrase::languages::Desk;
use crate::shop::Topic;

pub(in crate::phrase::languages) const DESK: Desk = Desk {
    language: Language::Es,
    fillers: "el, la, los, las, lo, un, una, unos, unas, del, de, mi, mis, nuestro, nuestra, nuestros, nuestras, su, sus, tu, tus, este, esta",
    courtesy: "por favor, porfa, porfavor, gracias, muchas gracias, hola, buenos dias, buenas, buenas tardes, buenas noches, buen dia, oye, disculpe, \
     disculpa",
    nobody: "cliente, clientes, clienta, todos, todas, todo, alguien, persona, gente, pedido, pedidos, orden, vendedor, dueno, mi, nosotros, usted, bot, \
     robot",
    patterns: [PATTERNS, desk_asked::PATTERNS],
    sayings: [desk_sayings::SAYINGS, desk_requests::SAYINGS],
};

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::ReportSatisfaction,
        "opiniones|valoraciones|calificaciones clientes {days}, opiniones|valoraciones|calificaciones clientes, valoraciones|calificaciones {days}",
    ),
    (
        Act::Broadcast(Audience::OnAccount),
        "avisa|avisar|envia|enviar|manda|mandar|difunde|difundir|anuncia|di|dile [mensaje] a [todos] clientes a|con credito|cuenta {text}, \
         mensaje a|para [todos] clientes a|con credito|cuenta {text}",
    ),
    (
        Act::Broadcast(Audience::Everybody),
        "difunde|difundir|difusion [mensaje] a todos [clientes] {text}, \
         avisa|avisar|avise|anuncia|anunciar|anuncie a todos|todo [clientes|mundo] [que] {text}, \
         avisa|avisar|avise|anuncia|anunciar|anuncie a clientes [que] {text}, \
         envia|enviar|envie|manda|mandar|mande|mensaje [mensaje] a|para todos|todo [clientes|mundo] {text}, \
         envia|enviar|envie|manda|mandar|mande|mensaje [mensaje] a|para clientes {text}, \
         di|diles|dile|dice|escribe|escriba|informa|informe a todos|todo [clientes|mundo] [que] {text}, \
         di|diles|dile|escribe|escriba|informa|informe a clientes [que] {text}, anuncia|anunciar|anuncie que {text}, difunde|difundir|difusion {text}, \
         difunde|difundir|difusion|anuncia|anunciar",
    ),
    (
        Act::Handoff { on: false },
        "libera|liberar|libere|suelta|soltar a {phone}, libera|liberar|libere|suelta|soltar a {name}, libera|liberar|libere|suelta|soltar {phone}, \
         libera|liberar|libere|suelta|soltar {name}, activa|activar|active|enciende|prende bot|robot para|con {phone}, \
         activa|activar|active|enciende|prende bot|robot para|con {name}, bot|robot activo|activado|encendido|on para|con {phone}, \
         bot|robot activo|activado|encendido|on para|con {name}, devuelve|devolver|regresa a {name} a|al bot|robot, \
         devuelve|devolver|regresa {name} a|al bot|robot, devuelve|devolver|regresa {phone} a|al bot|robot, ya termine con {name}, ya termine con {phone}, \
         termine con {name}, \
         libera|liberar|libere [a|al] cliente|clienta [pedido] {order}, devuelve|devolver|regresa [a|al] cliente|clienta [pedido] {order} a|al bot|robot, \
         [ya] termine con cliente|clienta [pedido] {order}, libera|liberar",
    ),
    (
        Act::Handoff { on: true },
        "toma|tomar|tome chat|conversacion|control [con] {phone}, toma|tomar|tome chat|conversacion|control [con] {name}, \
         dejame|dejeme hablar|responder|atender a|con {phone}, dejame|dejeme hablar|responder|atender a|con {name}, \
         yo hablo|hablare|atiendo|respondo a|con {phone}, yo hablo|hablare|atiendo|respondo a|con {name}, yo me encargo {name}, \
         apaga|apagar|desactiva|desactivar|silencia|silenciar bot|robot para|con {phone}, \
         apaga|apagar|desactiva|desactivar|silencia|silenciar bot|robot para|con {name}, bot|robot apagado|desactivado|off para|con {phone}, \
         bot|robot apagado|desactivado|off para|con {name}, quiero hablar yo con {name}, \
         toma|tomar|tome chat|conversacion|control [con] [cliente|clienta] [pedido] {order}, \
         dejame|dejeme hablar|responder|atender a|al|con cliente|clienta [pedido] {order}, \
         yo hablo|hablare|atiendo|respondo a|al|con cliente|clienta [pedido] {order}, yo me encargo cliente|clienta [pedido] {order}, \
         tomar chat|conversacion|control",
    ),
    (
        Act::StaffAdd(Role::Owner),
        "agrega|agregar|anade|anadir|nuevo|nueva dueno|duena|propietario|propietaria|socio|socia {name} {phone}, \
         agrega|agregar|anade|anadir|nuevo|nueva dueno|duena|propietario|propietaria|socio|socia {phone}, \
         agrega|agregar|anade|anadir|haz|pon a {phone} [como] dueno|duena|propietario|propietaria|socio|socia, \
         agrega|agregar|anade|anadir|haz|pon {phone} [como] dueno|duena|propietario|propietaria|socio|socia, \
         agrega|agregar|anade|anadir {name} {phone} como dueno|duena|propietario|propietaria|socio|socia, \
         {phone} es [tambien] dueno|duena|propietario|propietaria|socio|socia",
    ),
    (
        Act::StaffAdd(Role::Staff),
        "agrega|agregar|anade|anadir|nuevo|nueva|contrata|contratar [a] empleado|empleada|vendedor|vendedora|cajero|cajera|trabajador|trabajadora|ayudante {name} {phone}, \
         agrega|agregar|anade|anadir|nuevo|nueva|contrata|contratar [a] empleado|empleada|vendedor|vendedora|cajero|cajera|trabajador|trabajadora|ayudante {phone} {name}, \
         agrega|agregar|anade|anadir|nuevo|nueva|contrata|contratar [a] empleado|empleada|vendedor|vendedora|cajero|cajera|trabajador|trabajadora|ayudante {phone}, \
         agrega|agregar|anade|anadir [a] {phone} como empleado|empleada|vendedor|vendedora|cajero|cajera|trabajador|trabajadora, \
         agrega|agregar|anade|anadir [a] {phone} a|al equipo|personal, \
         agrega|agregar|anade|anadir [a] {name} {phone} como empleado|empleada|vendedor|vendedora|cajero|cajera|trabajador|trabajadora, \
         agrega|agregar|anade|anadir [a] {name} {phone} a|al equipo|personal, {phone} trabaja aqui [ahora], {phone} trabaja con|para nosotros|migo [ahora], \
         {phone} trabaja conmigo [ahora], {phone} es [nuevo|nueva] empleado|empleada|vendedor|vendedora|cajero|cajera, \
         agrega|agregar|anade empleado|empleada|vendedor|vendedora|personal",
    ),
    (
        Act::StaffRemove,
        "quita|quitar|elimina|eliminar|borra|borrar|despide|despedir|saca|sacar [a|al] empleado|empleada|vendedor|vendedora|cajero|cajera|trabajador|trabajadora|dueno|socio {phone}, \
         quita|quitar|elimina|eliminar|borra|borrar|despide|despedir|saca|sacar [a|al] empleado|empleada|vendedor|vendedora|cajero|cajera|trabajador|trabajadora|dueno|socio {name}, \
         quita|quitar|elimina|eliminar|saca|sacar [a] {phone} equipo|personal|tienda, quita|quitar|elimina|eliminar|saca|sacar [a] {name} equipo|personal, \
         {phone} ya no trabaja aqui|conmigo, {phone} no trabaja mas aqui, {phone} dejo tienda|equipo|trabajo, \
         quita|quitar|elimina|eliminar empleado|empleada|vendedor|vendedora",
    ),
    (
        Act::StaffList,
        "quien|quienes trabaja|trabajan aqui, quien|quienes trabaja|trabajan para|con|en nosotros|tienda|migo, quien|quienes trabaja|trabajan conmigo, \
         [ver|muestra|mostrar|muestrame|lista|listar] [todos] empleados|personal|equipo|vendedores|trabajadores, \
         lista de empleados|personal|vendedores|trabajadores, quienes son empleados|vendedores|trabajadores, quien|quienes tiene|tienen acceso, \
         quien|quienes esta|estan en equipo, miembros equipo, numeros empleados|personal|equipo",
    ),
    (
        Act::SettingsSet(Key::ConfirmAbove),
        "pon|poner|cambia|cambiar|fija|fijar limite confirmacion en|a {money}, limite confirmacion [es|en|a] {money}, \
         confirma|confirmar todo [lo] [que] [pase|supere] [por] [encima] [mas] {money}, confirma|confirmar todo por encima {money}, \
         confirma|confirmar todo arriba|sobre {money}, pide|pideme|pedir confirmacion por|arriba|sobre|desde|encima [encima] {money}, \
         cambia|cambiar limite confirmacion",
    ),
    (
        Act::SettingsSet(Key::HoldHours),
        "guarda|guardar|manten|mantener|reserva|reservar pedidos no pagados|pagado por|durante {hours} [horas|h], \
         guarda|guardar|manten|mantener|reserva|reservar pedidos impagos|impagados [sin] [pagar] por|durante {hours} [horas|h], \
         guarda|guardar|manten|mantener|reserva|reservar pedidos sin pagar por|durante {hours} [horas|h], \
         pon|poner|cambia|cambiar|fija|fijar tiempo|plazo [reserva|espera|pago] en|a {hours} [horas|h], \
         plazo|tiempo [pago|espera|reserva] {hours} [horas|h], cambia|cambiar tiempo|plazo reserva|espera|pago",
    ),
    (
        Act::SettingsSet(Key::Language),
        "pon|poner|cambia|cambiar idioma|lengua tienda a|al|en {language}, idioma tienda [es] [:] {language}, tienda habla {language}, \
         escribe|escriba a clientes en {language}, cambia|cambiar idioma tienda",
    ),
    (
        Act::SettingsSet(Key::Tagline),
        "pon|poner|cambia|cambiar|actualiza lema|eslogan [a|por|:] {text}, [nuevo] lema|eslogan es {text}, nuevo lema|eslogan {text}, \
         cambia|cambiar lema|eslogan",
    ),
    (
        Act::SettingsSet(Key::Answer(Topic::Hours)),
        "pon|poner|cambia|cambiar|actualiza|fija horario|horarios|horas [atencion|apertura] [a|en|:] {text}, [nuevo] horario [atencion|apertura] es {text}, \
         nuevo horario [atencion|apertura] {text}, cambia|cambiar horario|horarios",
    ),
    (
        Act::SettingsSet(Key::Answer(Topic::Place)),
        "pon|poner|cambia|cambiar|actualiza direccion|ubicacion [tienda] [a|por|:] {text}, [nueva] direccion|ubicacion [tienda] es {text}, \
         nueva direccion|ubicacion {text}, nos mudamos a {text}, cambia|cambiar direccion|ubicacion",
    ),
    (
        Act::SettingsSet(Key::Answer(Topic::Delivery)),
        "pon|poner|cambia|cambiar|actualiza|fija [costo|precio|condiciones|politica] entrega|envio|envios|entregas [a|en|:] {text}, \
         [costo|precio|condiciones|politica] entrega|envio es|son {text}, cambia|cambiar [costo|precio|condiciones] entrega|envio",
    ),
    (
        Act::SettingsSet(Key::Answer(Topic::Returns)),
        "pon|poner|cambia|cambiar|actualiza [politica|condiciones] devolucion|devoluciones [a|en|:] {text}, \
         [politica|condiciones] devolucion|devoluciones es|son {text}, cambia|cambiar politica|condiciones devolucion|devoluciones",
    ),
    (
        Act::SettingsSet(Key::PaymentMethods),
        "pon|poner|cambia|cambiar|actualiza metodos|formas|medios pago [a|en|:] {text}, metodos|formas|medios pago son {text}, \
         clientes pueden pagar con|en|por {text}, cambia|cambiar metodos|formas|medios pago",
    ),
    (
        Act::SettingsShow,
        "ajustes, configuracion, [ver|muestra|mostrar|muestrame|abre|abrir|lista] [todos|todas] ajustes|configuracion|opciones [tienda], \
         ajustes|configuracion|opciones tienda, que puedo cambiar|configurar|ajustar, cuales son ajustes|opciones [tienda], como esta configurada tienda, \
         politicas tienda",
    ),
    (
        Act::CustomerMessage,
        "dile|di|escribe|escribele|escriba|responde|respondele|contesta|contestale a {name} : {text}, avisa|avisale|informa|informale a {name} : {text}, \
         envia|envie|manda|mande|enviale mensaje a|para {name} : {text}, mensaje para|a {name} : {text}, \
         dile|di|escribe|escribele|responde|respondele|contesta|avisa|avisale [a|al] {phone} {text}, \
         envia|envie|manda|mande [mensaje] a|al|para {phone} {text}, dile|di|avisa|avisale|informa|escribe a {name} que {text}",
    ),
    (
        Act::BookingList,
        "[ver|muestra|mostrar|muestrame] [mi] agenda|calendario [de|para] {days}, [ver|muestra|mostrar|muestrame] [mi] agenda|calendario, reservas, citas, [ver|muestra|mostrar|muestrame|lista] [todas] reservas|citas|reservaciones [para|en] {days}, \
         [ver|muestra|mostrar|muestrame|lista] [todas] reservas|citas|reservaciones, reservas|citas|reservaciones [para|en] {days}, \
         quien|quienes viene|vienen {days}, que hay|esta reservado|agendado [para] {days}, que reservas|citas hay|tenemos [para|en] {days}, \
         todas reservas|citas",
    ),
    (
        Act::BookingConfirm,
        "confirma|confirmar|confirme|acepta|aceptar|acepte|aprueba|aprobar reserva|cita|reservacion {booking}, \
         reserva|cita|reservacion {booking} [esta] confirmada|aceptada|aprobada|ok, confirma|confirmar|acepta|aceptar reserva|cita",
    ),
    (
        Act::BookingReject,
        "rechaza|rechazar|rechace|niega|negar|declina|declinar|cancela|cancelar|anula|anular reserva|cita|reservacion {booking} porque|pues {text}, \
         rechaza|rechazar|rechace|niega|negar|declina|declinar|cancela|cancelar|anula|anular reserva|cita|reservacion {booking} {text}, \
         rechaza|rechazar|rechace|niega|negar|declina|declinar|cancela|cancelar|anula|anular reserva|cita|reservacion {booking}, \
         reserva|cita|reservacion {booking} [esta] rechazada|negada|declinada, rechaza|rechazar reserva|cita",
    ),
    (
        Act::BookingReschedule,
        "mueve|mover|mueva|cambia|cambiar|pospon|posponer|aplaza|aplazar|pasa|pasar|reprograma|reprogramar reserva|cita|reservacion {booking} [a|al|para] {days}, \
         reserva|cita|reservacion {booking} [esta] movida|cambiada|aplazada|pospuesta|reprogramada [a|al|para] {days}, \
         pon|poner reserva|cita {booking} [en|para] {days}, mueve|mover|aplaza|reprograma reserva|cita",
    ),
    (
        Act::CalendarBlock { is_lifted: false },
        "bloquea|bloquear|bloquee|cierra|cerrar calendario|agenda [para|en] {days}, bloquea|bloquee {days}, sin reservas|citas [para] {days}, \
         no hay reservas|citas [para] {days}, no tomes|tomar reservas|citas [para] {days}, estamos cerrados|cerrado {days}, \
         estoy libre|ausente|fuera {days}, no estoy disponible {days}, bloquea|bloquee a {name} [para] {days}, bloquea|bloquear calendario|agenda",
    ),
    (
        Act::DocumentIssue(DocumentKind::Invoice),
        "haz|hacer|haga|crea|crear|prepara|preparar|genera|generar|emite|emitir|envia|enviar factura [para] [pedido] {order}, factura [para] [pedido] {order}",
    ),
    (
        Act::DocumentIssue(DocumentKind::Receipt),
        "haz|hacer|haga|crea|crear|prepara|preparar|genera|generar|emite|emitir|envia|enviar recibo [para] [pedido] {order}, recibo [para] [pedido] {order}",
    ),
    (
        Act::DocumentIssue(DocumentKind::Proposal),
        "haz|hacer|haga|crea|crear|prepara|preparar|genera|generar|emite|emitir|envia|enviar cotizacion|presupuesto|proforma [para] [pedido] {order}, \
         cotizacion|presupuesto|proforma [para] [pedido] {order}",
    ),
    (
        Act::DocumentIssue(DocumentKind::Confirmation),
        "haz|hacer|haga|crea|crear|prepara|preparar|genera|generar|emite|emitir|envia|enviar confirmacion [para] [pedido] {order}, \
         confirmacion [para] pedido {order}",
    ),
    (
        Act::DocumentIssue(DocumentKind::Status),
        "haz|hacer|haga|crea|crear|prepara|preparar|genera|generar|emite reporte|informe|documento estado [para] [pedido] {order}",
    ),
    (
        Act::DocumentPassword,
        "pon|poner|define|definir|cambia|cambiar|crea|crear|dame|quiero|renueva [nueva] contrasena|clave informes|informe|reportes|reporte, \
         pon|poner|define|definir|cambia|cambiar|crea|crear|dame|quiero|renueva nueva contrasena|clave documentos|documento, \
         nueva contrasena|clave para documentos|informes|reportes, nueva contrasena|clave documentos|documento|informes|informe|reportes|reporte, \
         contrasena|clave informes|informe|reportes|reporte",
    ),
    (
        Act::SomePassword,
        "pon|poner|define|definir|cambia|cambiar|crea|crear|dame|quiero|renueva contrasena|clave documentos|documento|facturas|papeles, contrasena|clave documentos|documento",
    ),
    (
        Act::ReportEndOfDay,
        "fin dia {days}, cierre dia {days}, cierre {day}, cierre diario {days}, cierre diario, reporte|informe|resumen fin|cierre dia {days}, reporte|informe|resumen dia {days}, \
         reporte|informe|resumen diario {days}, fin dia, cierre dia, reporte|informe|resumen fin|cierre dia, reporte|informe|resumen dia, reporte|informe|resumen diario, \
         reporte|informe|resumen {days}, como estuvo|fue|salio dia, como estuvo|fue|salio {days}, como nos fue {days}, como fue dia {days}, \
         muestra|muestrame|dame|ver reporte|informe|resumen dia|diario",
    ),
    (
        Act::ReportInventory,
        "reporte|informe inventario, valor inventario|existencias|stock [a|al] {days}, valor inventario|existencias|stock, \
         cuanto vale|valen inventario|existencias|stock|mercancia, cual es valor inventario|existencias|stock, \
         muestra|muestrame|ver valor inventario|existencias|stock, muestra|muestrame|ver reporte|informe inventario, \
         valoracion|valorizacion inventario|existencias|stock, inventario valorado|valorizado",
    ),
    (
        Act::ReportSatisfaction,
        "satisfaccion [clientes|cliente] [para] {days}, satisfaccion [clientes|cliente], reporte|informe satisfaccion [clientes|cliente] [para] {days}, \
         reporte|informe satisfaccion [clientes|cliente], \
         [ver|muestra|mostrar|muestrame|lista|dame] [todas|todos] opiniones|comentarios|resenas|calificaciones|valoraciones [clientes], \
         que dicen|piensan|opinan clientes [nosotros], que dicen|piensan|opinan clientes [sobre] [nosotros], estan contentos|satisfechos|felices clientes, \
         clientes estan contentos|satisfechos|felices, reporte|informe opiniones|comentarios",
    ),
];
