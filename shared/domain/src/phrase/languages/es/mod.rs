//! Spanish: the words of its own that stand for meanings.

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
    language: Language::Es,
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
        "por favor, porfa, porfis, x fa, xfa, x favor, xfavor, pf, plis, el, la, los, las, lo, \
         un, uno, una, unos, unas, de, del, en, al, a, me, te, se, le, les, nos, esto, eso, \
         ese, esa, este, esta, aqui, ahi, ahora, ya, tambien, senor, senora, sr, sra, don, \
         dona, jefe, jefa, amigo, amiga, caserito, casera, vecino, vecina, numero, num, nro, \
         mano, muy, bien, pues, pe, oye, oiga, entonces, total, como, ser, fue, era, son, es, \
         favor, su, sus, tu, tus, todavia, valor de, que sea, hagame el favor, hazme el favor, \
         parce, causa mia, solo eso si, de la web, quede, queda asi, esta vez, yo quiero decir",
    ),
    (
        Greeting,
        "hola, buenas, buenos dias, buen dia, buenas tardes, buenas noches, que tal, \
         hola que tal, como esta, como estas, saludos, holi, bns dias, hola buenas, \
         hola buenos dias, hola buenas tardes, que mas, epa, alo, muy buenas",
    ),
    (
        Thanks,
        "gracias, muchas gracias, mil gracias, grax, gracias amigo, le agradezco, agradecido, \
         muy amable, se agradece",
    ),
    (And, "y, e, mas, y tambien, ademas"),
    (
        Person,
        "yo, el cliente, ella, ellos, ellas, cliente, clientes, nosotros, usted, ustedes, ud, \
         uds, vos",
    ),
    (Mine, "mi, mis, mio, mia, nuestro, nuestra, nuestros"),
    (For, "para, por, contra, pa, x"),
    (Note, "con, via, mediante, usando, a traves de"),
    (
        Because,
        "porque, pq, xq, motivo, por motivo de, por causa de, razon, ya que, pues que, \
         debido a, a causa de, puesto que",
    ),
    (
        Yes,
        "claro, ok, okay, dale, de acuerdo, correcto, exacto, asi es, por supuesto, esta bien, \
         va, sale, vale, listo si, si por favor, si claro, si confirmo, confirmo, perfecto, \
         bueno, si gracias, si senor, si dale, si quiero, si esta bien, si correcto, \
         claro que si, eso es, acepto, sip",
    ),
    (No, "nop, no gracias, ahora no, negativo, nel"),
    (
        Not,
        "no, nunca, ni, jamas, aun no, todavia no, tampoco, ningun, ninguno, ninguna, no ha, \
         no he",
    ),
    (
        Dont,
        "espera, espere, esperate, para todo, detente, deja, dejalo, dejelo, olvidalo, \
         olvidelo, cambie de opinion, aguanta, un momento, no canceles, no cancele, no envies, \
         no envie, no registres, no confirmes, no lo hagas",
    ),
    (Unwanted, "no quiero, ya no quiero, no necesito, ya no necesito, no deseo"),
    (
        If,
        "si, cuando, manana, mas tarde, luego, despues, despues de, antes, antes de, tal vez, \
         quizas, quiza, capaz, a lo mejor, en caso, en caso de que, siempre que, apenas, \
         una vez que, podria, deberia, va a, voy a, vamos a, van a, va a pagar, pagara, \
         pagare, pagaran, pagaremos, vendra, enviara, enviare, salvo, a menos que, suponiendo, \
         supongamos, casi, pronto, hasta que, cuando pague, mientras, ojala, puede que, \
         tan pronto",
    ),
    (
        Said,
        "dijo, dice, dicen, dijeron, decir, escribio, pregunto, preguntaron, conto, segun el, \
         segun ella, respondio, mensaje, cita textual, diciendo, me dijo, afirma, avisa que, comento, \
         puso que, que dice, menciono",
    ),
    (
        Ask,
        "que, quien, quienes, cual, cuales, acaso, sera que, puedo, puedes, pueden, podemos, \
         podrias, se puede, es posible, cuanto tiempo, por donde, seria, ya esta, ya fue",
    ),
    (
        OffTopic,
        "clima, lluvia, politica, elecciones, presidente, futbol, partido, chiste, poema, \
         cancion, pelicula, amor, horoscopo, noticias, tarea",
    ),
    (
        Show,
        "que tiene el, detalles del, detalles, \
         muestra, mostrar, muestrame, muestreme, mostrame, ver, ensena, ensename, lista, \
         listar, listame, abre, abrir, consultar, consulta, revisar, revisa, mirar, mira, \
         quiero ver, quisiera ver, dame la lista, deme la lista, puedo ver, a ver, \
         pasame la lista, verificar, verifica, dejame ver, me muestra, me muestras, mostrarme",
    ),
    (
        Want,
        "quiero, quisiera, quiere, queria, necesito, deme, dame, me da, me das, mandame, \
         mande, enviame, envieme, traeme, traigame, comprar, pedir, llevar, quiero comprar, \
         quiero pedir, quisiera pedir, quisiera comprar, me gustaria, me gustaria pedir, \
         me gustaria comprar, deseo, me llevo, voy a llevar, voy a querer, me regala, \
         regalame, me vende, vendame, vendeme, me envia, me manda, ponme, pongame, me pones, \
         ocupo, quiero llevar, quiero encargar, encargar, apartame, aparteme, me provoca, \
         me hace falta, compro",
    ),
    (
        Add,
        "agrega, agregar, agregue, agregame, anade, anadir, suma, sumar, sumale, incluye, \
         incluir, pon, poner, mete, echale, anademe, agregale, ponle, aumenta, aumentar",
    ),
    (
        Change,
        "cambia, cambiar, cambie, modifica, modificar, actualiza, actualizar, pasa, pasar, \
         pase, marca, marcar, marque, corrige, corregir, edita, editar, cambiame, que sean, \
         cambia a, dejalo en, pasalo, cambialo, ponlo",
    ),
    (
        Instead,
        "mejor, en vez, en lugar, en vez de, en lugar de, solamente, solo, nomas, unicamente",
    ),
    (
        Remove,
        "quita, quitar, quite, quitame, elimina, eliminar, elimine, saca, sacar, saque, borra, \
         borrar, borre, sin, retira del carrito, remueve, remover, menos, sacame, \
         retirar del carrito",
    ),
    (
        Clear,
        "vacia, vaciar, vacie, limpia, limpiar, limpie, empezar de nuevo, empezar de cero, \
         reiniciar, borron y cuenta nueva",
    ),
    (
        Checkout,
        "es todo, eso es todo, nada mas, seria todo, eso nomas, eso seria todo, finalizar, \
         finalizar pedido, finalizar el pedido, finalizar compra, finalizar la compra, \
         terminar, terminar pedido, terminar el pedido, terminar la compra, hacer pedido, \
         hacer el pedido, hacer mi pedido, realizar pedido, realizar el pedido, \
         realizar mi pedido, cerrar pedido, cerrar el pedido, quiero pagar, quisiera pagar, \
         pagar ahora, comprar ahora, pedir ahora, checkout, ya es todo, con eso, \
         con eso es todo, eso es todo gracias, ya termine, completar pedido, \
         completar el pedido, completar mi pedido, concretar el pedido, la cuenta, \
         la cuenta por favor, eso seria, nada mas gracias, cierra el pedido, haz el pedido",
    ),
    (
        Place,
        "colocar, coloca, ingresar mi pedido, acepto la cotizacion, aceptar la cotizacion, \
         acepto cotizacion, acepto el presupuesto, aceptar el presupuesto",
    ),
    (
        Status,
        "donde esta, donde va, donde anda, donde quedo, estado, estado de, estado del, \
         seguimiento, rastrear, rastrea, cuando llega, cuando va a llegar, cuando llegara, \
         a que hora llega, que paso con, como va, en que va, por donde viene, situacion, \
         en que estado esta, ya salio, a donde va",
    ),
    (
        Cancel,
        "cancela, cancelar, cancele, cancelacion, cancelen, anula, anular, anule, anulacion, \
         desistir, cancelo mi, cancelame",
    ),
    (
        Paid,
        "pague, pago ya, ya pague, pagado, pagada, pagados, pagamos, pagaron, ya pago, \
         ha pagado, he pagado, fue pagado, esta pagado, esta pagada, cancelo la deuda de, \
         abono, abonado, pago hecho, hice el pago, hice la transferencia, hice el deposito, \
         realice el pago, realice la transferencia, ya transferi, ya deposite, \
         ya hice el pago, mande el dinero, envie el dinero, pago realizado, pago enviado, \
         acabo de pagar, ya esta pagado, liquidado, ya yapee, yapee, saldado, hice el yape, \
         ya hice la transferencia, me pago, nos pago",
    ),
    (Sent, "envie, mandamos, enviamos"),
    (
        Receive,
        "recibi, recibido, recibida, recibidos, recibimos, recibio, recibir, cobre, cobramos, \
         cobrado, me llego, entro, entraron, ingresaron, recibo, hemos recibido, llego el pago",
    ),
    (
        Record,
        "registra, registrar, registre, anota, anotar, anote, apunta, apuntar, apunte, guarda, \
         asienta, asentar, registrame, anotame, registro de",
    ),
    (
        Payment,
        "pago, pagos, pagar, paga, dinero, plata, como pago, como puedo pagar, como le pago, \
         como te pago, forma de pago, formas de pago, metodo de pago, medios de pago, pago de, \
         el pago, a donde pago, donde pago",
    ),
    (
        Reference,
        "ref, referencia, comprobante, numero de operacion, codigo de operacion, \
         id de transaccion, transaccion, txn, nro de operacion, numero de transaccion, \
         operacion numero",
    ),
    (Code, "codigo"),
    (
        Price,
        "precio, precios, precio de, precio del, cuanto cuesta, cuanto cuestan, cuanto vale, \
         cuanto valen, cuanto es, cuanto esta, cuanto estan, a cuanto, a cuanto esta, \
         a cuanto estan, a como, a como esta, que precio tiene, que precio, cual es el precio, \
         en cuanto, en cuanto esta, cuanto sale, cuesta, cuanto seria, cto cuesta, que vale, \
         a como el, a como la, cuanto cobran por",
    ),
    (
        Have,
        "tiene, tienen, tienes, tendra, tendran, hay, habra, vende, venden, vendes, tenes, \
         busco, buscando, buscar, estoy buscando, disponible, disponibles, aun tienen, \
         todavia hay, todavia tienen, aun hay, aun tiene, queda aun, sera que tiene, \
         sera que tienen",
    ),
    (HowMany, "cuantos, cuantas, cuanto, cuanta, qto, ctos, que cantidad de, que cantidad, cto"),
    (
        Left,
        "queda, quedan, sobra, sobran, quedo, restante, restantes, resta, restan, nos queda, \
         nos quedan",
    ),
    (
        Stock,
        "stock, stocks, inventario, existencias, existencia, existencias de, inventario de, \
         stock de, stock del, nivel de stock, stock actual, saldo de stock, stok",
    ),
    (
        Help,
        "ayuda, ayudame, ayudeme, necesito ayuda, instrucciones, comandos, como funciona, \
         como compro, como pido, como hago un pedido, como hacer un pedido, \
         como puedo comprar, como hago para comprar, como se compra, que puedes hacer, \
         que puedo hacer, que puedo decir, auxilio, me ayudas, me ayuda, quiero ayuda, \
         como hago para pedir",
    ),
    (
        Human,
        "agente, humano, asesor, asesora, atencion al cliente, persona real, operador, \
         operadora, servicio al cliente, llamame, llameme, soporte, una persona real, \
         un asesor, un agente",
    ),
    (
        Talk,
        "hablar, conversar, platicar, comunicarme, contactar, hablar con, llamar, comunicame, \
         comuniqueme, chatear, pasame con, paseme con",
    ),
    (
        Somebody,
        "alguien, persona, una persona, dueno, duena, gerente, vendedor, vendedora, encargado, \
         encargada, propietario, empleado, responsable, el dueno, la duena, el encargado",
    ),
    (Order, "pedido, orden, encargo, pedido de, ped"),
    (
        Orders,
        "pedidos, ordenes, todos los pedidos, los pedidos, lista de pedidos, pedidos nuevos, \
         nuevos pedidos, pedidos de hoy, ultimos pedidos, mis pedidos, pedidos del dia, \
         las ordenes, pedidos recientes, pedidos abiertos",
    ),
    (
        All,
        "todo, todos, toda, todas, nuevo, nuevos, nueva, nuevas, ultimos, ultimas, recientes, \
         a todos, todo el mundo",
    ),
    (
        Cart,
        "carrito, canasta, cesta, mi carrito, el carrito, carro, carrito de compras, \
         bolsa de compras",
    ),
    (
        Catalogue,
        "menu, catalogo, productos, producto, articulos, articulo, mercaderia, mercancia, \
         lista de precios, carta, que venden, que vende, que vendes, que tienen, que tiene, \
         que tienes, que productos tienen, que productos tiene, que productos hay, que hay, \
         tienda, lista de productos, sus productos, todos los productos, los productos, \
         que cosas venden, cuales productos tienen, que ofrecen, que tienen a la venta",
    ),
    (Extra, "extra, adicional, de mas, sobrante, pagado de mas, adicionales"),
    (
        Container,
        "bolsa, bolsas, paquete, paquetes, pqte, botella, botellas, caja de, cajas, lata, \
         latas, unidad, unidades, und, unds, barra, barras, sobre, sobres, frasco, frascos, \
         pieza, piezas, saco, sacos, costal, bulto, bultos, bandeja, rollo, rollos, tamano, \
         bidon, bidones",
    ),
    (State(OrderState::Draft), "borrador, borradores"),
    (
        State(OrderState::PendingPayment),
        "pendiente, pendientes, sin pagar, no pagado, no pagados, por pagar, \
         pendientes de pago, por cobrar, impagos",
    ),
    (
        State(OrderState::Confirmed),
        "confirma, confirmar, confirme, confirmado, confirmada, confirmados, aprobado, \
         aprobar, aprueba, acepta, aceptar, aceptado, confirmadas",
    ),
    (
        State(OrderState::Processing),
        "preparando, preparado, preparada, prepara, preparar, prepare, listo, \
         lista para entregar, esta listo, esta lista, en preparacion, empacado, empacando, \
         en proceso, procesando, procesar, embalado, alistando, alista, alistado, \
         ya esta listo",
    ),
    (
        State(OrderState::Dispatched),
        "enviado, enviada, enviados, despachado, despachada, despachados, despacha, despachar, \
         despache, en camino, en ruta, va en camino, salio, ya salio a entregar, envia, \
         enviar, en reparto, en transito, esta en camino",
    ),
    (
        State(OrderState::Completed),
        "el cliente recibio, la clienta recibio, cliente recibio, recibido por el cliente, el \
         cliente ya recibio, \
         entregado, entregada, entregados, completado, completada, completados, completo, \
         completar, terminado, finalizado, recogido, entrega, entregar, fue entregado, \
         ya entregado, concluido, retirado",
    ),
    (
        State(OrderState::Cancelled),
        "cancelado, cancelada, cancelados, canceladas, anulado, anulada, anulados",
    ),
    (
        Account(CashAccount::Cash),
        "efectivo, en efectivo, caja, en caja, de caja, de la caja, la caja, contado, \
         al contado, cash, dinero en efectivo, caja chica, plata en efectivo",
    ),
    (
        Account(CashAccount::Bank),
        "banco, al banco, del banco, en banco, en el banco, transferencia, por transferencia, \
         transferencia bancaria, cuenta bancaria, bcp, bancolombia, interbank, bbva, tarjeta, \
         con tarjeta, deposito bancario, cheque, con cheque, davivienda, tarjeta de credito, \
         tarjeta de debito",
    ),
    (
        Account(CashAccount::MobileMoney),
        "yape, por yape, plin, por plin, nequi, por nequi, daviplata, billetera digital, \
         mercado pago, tigo money, dinero movil, mobile money, billetera movil, bizum",
    ),
];
