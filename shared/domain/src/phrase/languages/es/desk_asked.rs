//! Spanish: what customers say at the desk.

use crate::command::DocumentKind;
use crate::phrase::desk::Act;
use crate::shop::Topic;

pub(super) const PATTERNS: &[(Act, &str)] = &[
    (
        Act::Faq(Topic::Hours),
        "cuando|hora abren|cierran|abre|cierra, a que hora abren|cierran|abre|cierra|abres|cierras [hoy], a que hora abren|cierran {days}, \
         [cual|que] [es] horario [atencion], que horario tienen|tiene, estan|esta abierto|abiertos|cerrado|cerrados [ahora|hoy], \
         estan|esta abierto|abiertos {days}, abren|abre|abres {days}, hasta que hora atienden|abren|estan [abiertos], tienda esta abierta [ahora], horarios, \
         horario",
    ),
    (
        Act::Faq(Topic::Place),
        "donde estan|esta|quedan|queda [ubicados|ubicado], donde estan|esta|queda tienda [ubicada], donde se encuentran|encuentra [tienda], \
         donde [los|te|puedo] puedo|encuentro [encontrar|encontrarlos], [cual] [es] direccion|ubicacion [tienda], \
         mandame|enviame|dame|pasame direccion|ubicacion [tienda], manda|envia direccion|ubicacion, en que calle|barrio|ciudad estan|esta, \
         como llego [a] [tienda], direccion, ubicacion",
    ),
    (
        Act::Faq(Topic::Delivery),
        "hacen|haces|hace envios|entregas|delivery|domicilio|domicilios, entregan|envian|entrega|llevan, entregan|envian|llevan a|en|hasta {text}, \
         entregan|envian a domicilio, cuanto cuesta|vale|cobran|sale|es [por] envio|entrega|domicilio|delivery, cuanto cobran por envio|entrega, \
         cual es costo|precio envio|entrega, [costo|precio|tarifa] envio|entrega|domicilio, envio|entrega gratis|gratuito|gratuita, \
         envio|entrega es gratis|gratuita|gratuito, cuanto tarda|demora envio|entrega, pueden|puedes entregar|llevarlo|traerlo [a] [domicilio|casa], \
         tienen envio|envios|entrega|delivery",
    ),
    (
        Act::Faq(Topic::Payment),
        "como puedo|podemos|se|puede pagar, como se paga, [cuales|que] [son] metodos|formas|medios pago [aceptan|tienen], \
         aceptan|acepta|reciben tarjeta|tarjetas|efectivo|transferencia|cheque|mobile|momo|credito|dinero [credito|money|movil], \
         puedo|puede pagar con|en|por|al tarjeta|efectivo|transferencia|mobile|momo|entrega [money], \
         se puede pagar con|en|por tarjeta|efectivo|transferencia|mobile|momo [money], pago contra entrega, a que numero pago|mando|envio [dinero], \
         donde mando|envio dinero",
    ),
    (
        Act::Faq(Topic::Returns),
        "[cual] [es] politica|condiciones devolucion|devoluciones|reembolso|cambio|cambios, puedo devolver|cambiar algo|producto|productos|articulo, \
         aceptan|acepta|hacen devoluciones|cambios|reembolsos, se puede devolver|cambiar [algo], tienen|tiene|hay|dan garantia, garantia, devuelven dinero, \
         como funcionan devoluciones|cambios",
    ),
    (
        Act::ReturnRequest,
        "quiero|quisiera|necesito|deseo devolver|regresar pedido {order} porque|pues|ya {text}, \
         quiero|quisiera|necesito|deseo devolver|regresar pedido {order}, quiero|quisiera|necesito|deseo devolver|regresar pedido porque|pues {text}, \
         quiero|quisiera|necesito|deseo devolver|regresar pedido, quiero|quisiera|necesito|deseo devolver|regresar {order} porque {text}, \
         quiero|quisiera|necesito|deseo devolverlo|devolverla, me gustaria devolver|regresar pedido {order}, me gustaria devolver|regresar pedido, \
         puedo devolver|regresar pedido {order}, puedo devolver|regresar pedido, devolver pedido {order}, devolver pedido, \
         devuelvo pedido {order} porque {text}, devuelvo pedido {order}",
    ),
    (
        Act::Feedback(None),
        "opinion|comentario|calificacion|resena {rating} {text}, opinion|comentario|calificacion|resena {rating}, opinion|comentario|resena {text}, \
         {rating} estrellas|estrella {text}, {rating} estrellas|estrella, {rating} cinco|5 {text}, {rating} cinco|5, {rating} sobre cinco|5, \
         les|le|te doy {rating} [estrellas|estrella] {text}, les|le|te doy {rating} [estrellas|estrella], califico|calificar servicio|tienda {rating}, \
         califico con {rating}, mi opinion es {text}",
    ),
    (
        Act::Feedback(Some(5)),
        "excelente|buen|gran|perfecto servicio, excelente, muy buen|bueno servicio, servicio excelente|perfecto|rapido, muy buena atencion, \
         estoy muy contento|contenta|satisfecho|satisfecha [servicio], me encanta tienda",
    ),
    (
        Act::Feedback(Some(1)),
        "mal|pesimo|horrible|malo servicio, muy mal|malo servicio, servicio malo|pesimo|horrible, mala atencion, \
         estoy muy molesto|molesta|decepcionado|decepcionada|insatisfecho, no estoy contento|contenta|satisfecho|satisfecha [servicio], \
         tengo queja|reclamo {text}, queja|reclamo {text}, tengo queja|reclamo, quiero quejarme|reclamar",
    ),
    (
        Act::DigitalResend,
        "reenvia|reenviar|reenvie|reenvieme|reenviame archivo|enlace|descarga|pdf|ebook|libro|link [pedido] {order}, \
         reenvia|reenviar|reenvie|reenvieme|reenviame archivo|enlace|descarga|pdf|ebook|libro|link, \
         manda|mandame|envia|enviame otra vez archivo|enlace|pdf|ebook|link, manda|mandame|envia|enviame archivo|enlace|pdf|ebook|link otra vez, \
         manda|mandame|envia|enviame archivo|enlace|pdf|ebook|link nuevamente, perdi archivo|enlace|pdf|ebook|link|descarga, \
         no recibi archivo|enlace|pdf|ebook|link|descarga, no me llego archivo|enlace|pdf|ebook|link|descarga, enlace|link no funciona|sirve, \
         donde esta descarga|archivo|enlace|ebook, cuando recibo|llega|tendre archivo|enlace|ebook|descarga, \
         mandalo|mandamelo|envialo|enviamelo|manda|mandame|envia|enviame otra vez|nuevo, \
         mandalo|mandamelo|envialo|enviamelo|manda|mandame|envia|enviame de nuevo, reenvialo|reenviamelo|reenviar|reenvia",
    ),
    (
        Act::DocumentRequest(DocumentKind::Invoice),
        "[quiero|necesito|quisiera|puedo] [tener|recibir] [mandame|enviame|manda|envia|dame] factura [para] [pedido] {order}, \
         [quiero|necesito|quisiera] [mandame|enviame|manda|envia|dame] factura [para] [pedido], puedo tener|recibir factura [para] [pedido], \
         me da|das|mandas|puede factura, me da|das|puede [dar] factura [pedido] {order}",
    ),
    (
        Act::DocumentRequest(DocumentKind::Receipt),
        "[quiero|necesito|quisiera|puedo] [tener|recibir] [mandame|enviame|manda|envia|dame] recibo [para] [pedido] {order}, \
         [quiero|necesito|quisiera] [mandame|enviame|manda|envia|dame] recibo [para] [pedido], puedo tener|recibir recibo [para] [pedido], \
         me da|das|mandas|puede recibo, me da|das|puede [dar] recibo [pedido] {order}",
    ),
    (
        Act::DocumentRequest(DocumentKind::Proposal),
        "cotizacion|presupuesto|proforma [para|del] [pedido] {order}, [quiero|necesito|quisiera|mandame|enviame|dame] cotizacion|presupuesto|proforma [para] pedido {order}, \
         [quiero|necesito|quisiera|mandame|enviame|dame] cotizacion|presupuesto|proforma, puedo tener|recibir cotizacion|presupuesto|proforma, \
         me da|das|puede [dar] cotizacion|presupuesto",
    ),
    (
        Act::BookingCancel,
        "cancela|cancelar|cancele|anula|anular reserva|cita|reservacion {booking}, cancela|cancelar|cancele|anula|anular reserva|cita|reservacion, \
         quiero|necesito|tengo [que] cancelar|anular reserva|cita|reservacion, no puedo ir|venir a cita|reserva",
    ),
    (
        Act::BookingMove,
        "[quiero|necesito|puedo|quisiera] mover|mueve|cambiar|cambia|aplazar|aplaza|posponer|pasar|reprogramar reserva|cita|reservacion [a|al|para] {days}, \
         [quiero|necesito|puedo|quisiera] mover|mueve|cambiar|cambia|aplazar|aplaza|posponer|pasar|reprogramar reserva|cita|reservacion {booking} [a|al|para] {days}, \
         [quiero|necesito|puedo|quisiera] mover|mueve|cambiar|cambia|aplazar|aplaza|posponer|pasar|reprogramar reserva|cita|reservacion",
    ),
    (
        Act::Book,
        "[quiero|quisiera|necesito|puedo] reservar|reserva|agendar|agenda|reserve {name} [para|este|proximo] [el|este|proximo] {days}, \
         [quiero|quisiera|necesito|puedo] reservar|agendar|reserva [para] {days}, [quiero|quisiera|necesito|puedo] reservar|agendar {name}, \
         [quiero|quisiera|necesito|puedo] [hacer|tener] cita|reserva|turno [para] {days}, \
         quiero|quisiera|necesito|hacer|sacar|pedir [hacer|sacar|pedir] cita|reserva|turno, cita|turno [para] {days}, cita, quiero reservar, reservar, \
         puedo|podria|podemos ir|venir|pasar [el] {days}, puedo|podria|podemos ir|venir|pasar",
    ),
    (
        Act::Stop,
        "stop, parar, baja, darme baja, no mas mensajes|promociones|publicidad|anuncios, \
         para|paren|pare|deja|dejen [ya] mensajes|promociones|publicidad|anuncios, \
         deja|dejen|pare|paren [de] enviar|enviarme|mandar|mandarme|escribirme [mensajes|promociones|publicidad], \
         no quiero [mas|recibir] [mas] mensajes|promociones|publicidad|anuncios, no quiero recibir mensajes|promociones|publicidad|anuncios, \
         no me escriban|manden|envien|escribas mas [mensajes|promociones], no me manden|envien mensajes|promociones|publicidad, \
         sacame|saquenme|quitame|borrame lista, cancelar suscripcion, stop mensajes|promociones|publicidad",
    ),
    (
        Act::Start,
        "suscribirme, suscribeme, quiero suscribirme, quiero [recibir] [volver] mensajes|promociones|ofertas [otra|nuevamente] [vez], \
         quiero volver a recibir mensajes|promociones|ofertas, mandame|enviame [otra] [vez] mensajes|promociones|ofertas [otra] [vez], \
         pueden|puedes escribirme [otra|nuevamente] [vez], vuelvan a escribirme, ponme|pongame lista [otra] [vez], ponme|pongame en lista [otra] [vez], \
         activa|activar mensajes|promociones|ofertas, reactivar suscripcion, alta",
    ),
    (
        Act::DeleteMyData,
        "borra|borrar|borren|elimina|eliminar|eliminen [todos] datos|cuenta|informacion [personales|personal], \
         borra|borren|elimina|eliminen [todo] [lo] [que] [saben] [sobre] mi, borra|borren|elimina|eliminen todo sobre mi, \
         olvidame|olvidenme|borrame|borrenme|eliminenme, olviden|olvida datos, quiero borrar|eliminar|borren|eliminen [todos] datos|cuenta|informacion, \
         quiero que borren|eliminen|borres|elimines [todos] datos|cuenta|informacion, cierra|cierren cuenta, derecho a olvido, derecho al olvido",
    ),
    (
        Act::Language,
        "habla|hable|escribe|escriba|responde|responda|hablame|usa [me] [en] {language}, [en] {language}, idioma [:] {language}, \
         cambia|cambiar|cambie|pon [idioma] a|al|en {language}, prefiero|quiero|hablo [solo] {language}, solo hablo|entiendo {language}, \
         puedes|puede|pueden hablar|escribir|responder [en] {language}, hablas|habla|hablan|hablais {language}",
    ),
];
