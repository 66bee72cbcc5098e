//! Spanish: what owners and staff say of stock, money and books.

use crate::phrase::concept::Books::{
    Accounting, Adjust, Aging, Altogether, Amount, Archive, As, Balance, Bill, Bought, Broken, By,
    Capital, Close, Count, Credit, Deposit, Depreciation, Discount, Due, Each, Entry, Expense, Fee,
    FinancialYear, Found, Freight, From, History, Income, Interest, LedgerAccount, Limit, Loan,
    Low, Move, New, Owe, Private, Refund, Remind, Rename, Repay, Restock, Return, Reverse, Sell,
    Spent, Statement, To, Took, Undo, VatIn, VatOnTop, WhoOwes, Why, Withdraw, WriteOff,
};
use crate::phrase::concept::Concept::{self, Books, Filler, Payment};

pub(super) const WORDS: &[(Concept, &str)] = &[
    (Payment, "quiero pagar, quisiera pagar, pagar ahora"),
    (
        Filler,
        "informe, informe de, informe del, reporte, reporte de, reporte del, resumen, \
         resumen de, resumen del, cifras, hasta ahora, datos, nuevo monto, por valor de, \
         del dia, que tengo, cada uno de",
    ),
    (Books(From), "desde, proveniente de, proveedor, del proveedor, de la proveedora, donde"),
    (Books(To), "a, al, hacia, para, en"),
    (
        Books(Each),
        "cada, cada uno, cada una, la unidad, por unidad, c u, el kilo, por kilo, la pieza, \
         el litro, el paquete, por pieza, unitario, la und, precio unitario",
    ),
    (
        Books(Altogether),
        "en total, total de todo, todo junto, todo por, en conjunto, total general",
    ),
    (Books(By), "por, segun"),
    (
        Books(Due),
        "vencimiento, vence, vence el, con vencimiento, pagadero, pagar antes, por pagar el, \
         plazo, a pagar el, vencimiento el, para pagar el",
    ),
    (Books(As), "como, tipo, de tipo, clase"),
    (
        Books(Amount),
        "monto, importe, cantidad, suma, la suma de, monto de, importe de, un monto de, \
         monto total",
    ),
    (
        Books(Bought),
        "compre, compramos, comprado, compra, compras, compra de, compraron, entrada de stock, \
         entrada de mercaderia, ingreso de mercaderia, abastecimiento, reabasteci, surti, \
         adquiri, llego mercaderia, surtido de, compras de, ingreso de stock",
    ),
    (
        Books(Spent),
        "gaste, gastamos, gastado, gasto, salio, salida de, se gasto, gastar, sali, egreso, \
         egreso de, egresaron",
    ),
    (Books(Sell), "vender, vendi, vendido, venta de, vende, fiar"),
    (
        Books(Move),
        "transferir, transfiere, transferi, transferimos, traslada, trasladar, traslade, \
         mueve, mover, movi, traspaso, traspasar, traspasa, pase, pasa, pasar, traslado de, \
         transferencia de, envia, enviar, haz una transferencia de",
    ),
    (
        Books(Deposit),
        "deposita, depositar, deposite, depositamos, deposito, deposito de, consigne, \
         consignar, consignacion, consignacion de",
    ),
    (
        Books(Withdraw),
        "retira, retirar, retire, retiro, retiro de, retiramos, sacar, saca, saque, sacamos",
    ),
    (Books(Took), "tome, cogi, agarre, tomar, toma, retirado, agarro, tomamos"),
    (
        Books(Repay),
        "amortizar, amortice, amortizacion, cuota, cuota del, cuotas, liquidar, liquide, \
         saldar, salde, pago de cuota, pago su deuda, pago la deuda, abono a la deuda, abona, \
         abonar, cancelo su deuda, pagar la deuda, pague la deuda, pago el fiado, \
         cancelo el fiado, saldo su deuda, pago su fiado, cuota de",
    ),
    (
        Books(Owe),
        "debe, deben, debiendo, deuda, deudas, debo, adeuda, adeudan, deuda de, deuda del",
    ),
    (
        Books(WhoOwes),
        "quien me debe, quienes me deben, quien debe, quienes deben, quien nos debe, \
         quienes nos deben, quien me debe plata, quien me debe dinero, deudores, los deudores, \
         lista de deudores, lista de deudas, cuaderno de fiados, libreta de fiados, \
         libro de fiados, deudas de clientes, clientes deudores, fiados, los fiados, \
         lista de fiados, quien no ha pagado, quienes no han pagado, quien no me ha pagado, \
         clientes que deben, clientes con deuda, todos los deudores, los que me deben, \
         todos los que me deben, todos los que deben, los que deben, cuentas de fiado",
    ),
    (
        Books(Return),
        "devolucion, devolucion de, devuelto, devuelta, devueltos, devolvio, devolver, \
         devuelve, devuelven, regreso, regresaron, retorno, devolucion del, devolvieron, \
         devuelvo",
    ),
    (
        Books(Refund),
        "reembolso, reembolsa, reembolsar, reembolse, reembolso de, devolver el dinero, \
         devuelve el dinero, devolver dinero, devolucion de dinero, reintegro, reintegra, \
         reintegrar, reintegro de, devolvi el dinero, reembolsado, devolver la plata, \
         devuelve la plata, devolvi la plata",
    ),
    (
        Books(Adjust),
        "ajusta, ajustar, ajuste, ajuste de stock, ajuste de inventario, ajustar stock, \
         ajustar inventario, ajusta el stock, corregir stock, corrige el stock, \
         correccion de stock, cuadrar stock, ajuste de, ajusta el inventario, \
         corregir el stock, corregir inventario",
    ),
    (
        Books(Count),
        "conteo, conteo de, conteo de stock, conte, contamos, contado fisico, recuento, \
         recuento de, inventario fisico, conteo fisico, arqueo de stock, toma de inventario, \
         stock real, conteo de inventario, recontamos",
    ),
    (
        Books(Rename),
        "renombra, renombrar, renombre, cambiar el nombre, cambiar nombre, cambia el nombre, \
         cambia el nombre de, cambiar el nombre de, cambia el nombre de la, \
         cambiar el nombre de la, cambia nombre",
    ),
    (
        Books(Archive),
        "archiva, archivar, archive, desactiva, desactivar, desactive, dejar de usar, \
         inactivar, inactiva, dar de baja la cuenta, no usar mas",
    ),
    (Books(Close), "cierra, cerrar, cierre, cierre de, cierre del, bloquear, bloquea, clausurar"),
    (
        Books(Reverse),
        "revierte, revertir, revierta, reversa, reversar, reverse, anula el asiento, \
         anular el asiento, anular asiento, anule el asiento, cancela el asiento, \
         contraasiento, extornar, extorna, extorno, reversion del asiento, extorna el asiento, \
         extornar el asiento, reversion, reversion de",
    ),
    (
        Books(Remind),
        "recuerda, recordar, recuerdale, recordarle, recordatorio, cobrale, cobrar a, cobra a, \
         manda un recordatorio, manda un recordatorio a, envia un recordatorio, \
         envia un recordatorio a, enviar recordatorio, enviar recordatorio a, \
         mandar recordatorio, avisale, recuerda a, recordar a, recordatorio a, \
         recordatorio para, recuerdale a, cobrale a, recuerdales, mandar recordatorio a",
    ),
    (Books(New), "nueva, nuevo, crea, crear, cree, abre, abrir, creame"),
    (
        Books(Expense),
        "gasto de, un gasto, gasto en, costo, costo de, gastos de, gasto por, gasto del, \
         un gasto de, costos de",
    ),
    (
        Books(Income),
        "ingreso, ingreso de, otro ingreso, otros ingresos, ingresos, ingreso extra, entrada, \
         otra entrada, renta extra, ganancia extra, ingreso por, ingresos extra",
    ),
    (
        Books(Bill),
        "factura, facturas, factura de, boleta, cuenta por pagar nueva, recibo de, \
         factura del, comprobante de pago por pagar, remision, boleta de",
    ),
    (
        Books(Freight),
        "flete, costo de envio, envio, transporte de mercaderia, costo de flete, acarreo, \
         descarga, flete de, gastos de envio",
    ),
    (
        Books(Fee),
        "comision de transferencia, cargo, cargos, tarifa, costo de transferencia, \
         comision bancaria de, itf, comision de, con comision, con comision de, \
         cobro de comision",
    ),
    (
        Books(Credit),
        "fiado, al fiado, a credito, credito, al credito, a plazo, a plazos, pagar despues, \
         paga despues, para pagar despues, fia, fiame, en cuenta, apuntado, pago posterior, \
         a cuenta corriente",
    ),
    (
        Books(Limit),
        "limite, limite de credito, tope, tope de credito, limite de fiado, limite de deuda, \
         credito maximo, limite del credito, tope de fiado, cupo, cupo de credito",
    ),
    (
        Books(Discount),
        "descuento, descuento de, rebaja, rebaja de, rebajar, descontar, dscto, \
         haz un descuento de, hacer un descuento de, descuenta, aplica un descuento de, \
         aplicar descuento de, rebajale, dale un descuento de",
    ),
    (
        Books(Capital),
        "capital, en el negocio, al negocio, aporte, aporte de, aporte de capital, aumento de capital, puse, puse en, \
         inverti, inversion, inversion de, capital social, inyeccion de capital, meti, aporto, \
         aporto de, capital propio, mi plata en el negocio, capital inicial, aportes, \
         puse de mi bolsillo, aporte del dueno",
    ),
    (
        Books(Private),
        "personal, uso personal, para uso personal, para mi, para mi mismo, para mi casa, \
         para la casa, para mi familia, para la familia, gasto personal, retiro personal, \
         gastos personales, para gastos personales, para mi bolsillo, uso propio, \
         retiro del dueno, consumo personal, para uso propio, retiro de socio",
    ),
    (
        Books(Loan),
        "prestamo, prestamos, prestamo de, un prestamo de, prestaron, me prestaron, \
         nos prestaron, prestado, pedi prestado, credito bancario, prestamo bancario, \
         prestamo del banco, tome un prestamo de, microcredito, financiamiento, \
         saque un prestamo de, pedi un prestamo de",
    ),
    (
        Books(Interest),
        "interes, intereses, con interes, mas interes, mas intereses, e intereses, \
         con intereses, interes de, intereses de, e interes",
    ),
    (
        Books(Restock),
        "vuelve al stock, volver al stock, regresa al stock, de vuelta al stock, \
         reponer en stock, al stock, reingresa al stock, reingreso, buen estado, \
         en buen estado, perfecto estado, en perfecto estado, regresa al inventario, \
         vuelve al inventario, de vuelta al estante, retorna al stock, reponer",
    ),
    (
        Books(WriteOff),
        "dar de baja, de baja, dale de baja, descartar, descarta, botar, bota, a la basura, \
         desechar, desecha, merma, perdida, baja de stock, no vuelve al stock, tirar, tira, \
         desechado, descartado",
    ),
    (
        Books(Broken),
        "roto, rota, rotos, rotas, se rompio, se rompieron, danado, danada, danados, danadas, \
         malogrado, malogrados, malograda, vencido, vencida, vencidos, vencidas, caducado, \
         caducados, podrido, podridos, podrida, robado, robados, robada, robaron, robo, \
         perdido, perdidos, perdi, perdimos, se perdio, se perdieron, derramado, derramo, \
         se derramo, derramados, rasgado, rasgados, averiado, averiados, malo, malos, \
         faltante, faltantes, desaparecio, quebrado, quebrados, se malogro, se vencieron, \
         goteando, se dano, se danaron, defectuoso, defectuosos, hurto",
    ),
    (Books(Found), "encontre, encontrado, encontrados, aparecio, aparecieron, encontramos, halle"),
    (
        Books(Low),
        "stock bajo, bajo stock, stock minimo, stock critico, por acabarse, se esta acabando, \
         que se esta acabando, que se acaba, que falta, que debo comprar, que hay que comprar, \
         que comprar, que tengo que comprar, productos por acabarse, que reponer, \
         que debo reponer, por agotarse, agotados, productos agotados, agotandose, \
         faltan productos, lista de compras, que necesito comprar, productos con stock bajo, \
         poco stock, que productos faltan, inventario bajo, que hay que reponer",
    ),
    (
        Books(History),
        "historial, historial de, historial del, historial de stock, movimientos, \
         movimientos de, movimientos del, movimiento de, movimiento del, kardex, kardex de, \
         entradas y salidas, movimientos de stock, entradas y salidas de, \
         entradas y salidas del, historico, kardex del",
    ),
    (
        Books(Aging),
        "antiguedad del stock, antiguedad, stock viejo, stock antiguo, productos viejos, \
         productos parados, stock parado, productos que no se venden, lento movimiento, \
         inventario viejo, stock muerto, baja rotacion, antiguedad de stock, \
         antiguedad del inventario, mercaderia parada, que no se vende",
    ),
    (
        Books(Statement),
        "estado de cuenta, estado de cuenta de, estado de cuenta del, extracto, extracto de, \
         extracto del, extracto de la, extracto de cuenta, extracto bancario, transacciones, \
         transacciones de, movimientos de la cuenta, movimientos de la cuenta de, ficha de, \
         ficha del cliente, estado de cuenta de la, operaciones de",
    ),
    (
        Books(Balance),
        "saldo, saldos, saldo de, saldo del, saldo de la, saldo en, cuanto hay, cuanto tengo, \
         cuanto tenemos, cuanta plata hay, cuanta plata tengo, cuanto dinero hay, \
         cuanto dinero tengo, cuanto dinero tenemos, cuanta plata tenemos, dinero disponible, \
         cuanto queda, cuanto me queda, plata disponible",
    ),
    (
        Books(LedgerAccount),
        "cuenta, cuentas, una cuenta, la cuenta, cuenta contable, cuenta nueva, nueva cuenta, \
         una nueva cuenta",
    ),
    (
        Books(VatIn),
        "con iva, iva incluido, con igv, igv incluido, incluye iva, incluye igv, incluido iva, \
         incluido igv, con impuesto, impuesto incluido, iva incl",
    ),
    (
        Books(VatOnTop),
        "mas iva, mas igv, sin iva, sin igv, mas impuesto, iva aparte, antes de iva, \
         sin impuesto, antes de igv, iva no incluido",
    ),
    (
        Books(Depreciation),
        "depreciacion, depreciacion de, depreciar, deprecia, desgaste, depreciacion del, \
         registrar depreciacion, registra depreciacion",
    ),
    (
        Books(FinancialYear),
        "ano, ejercicio, ano fiscal, ejercicio fiscal, ano contable, ejercicio contable",
    ),
    (
        Books(Accounting),
        "libros, contabilidad, periodo, los libros, la contabilidad, las cuentas, el periodo, \
         periodo contable, mes contable",
    ),
    (Books(Entry), "asiento, asientos, asiento contable, asiento numero, partida, diario"),
    (
        Books(Why),
        "por que, explica, explique, explicar, explicame, expliqueme, de donde sale, \
         de donde viene, de donde salio, de donde sale eso, de donde sale ese numero, detalla, \
         detalle, detallar, como asi, por que eso, por cual motivo, a que se debe, \
         de donde salio eso, de donde vino, explica eso, por que asi, detallame",
    ),
    (
        Books(Undo),
        "deshacer, deshaz, deshaga, deshaz eso, deshacer eso, vuelve atras, volver atras, \
         cancela eso, cancela lo ultimo, anula eso, anula lo ultimo, borra eso, \
         borra lo ultimo, me equivoque, registre mal, anote mal, deshaz lo ultimo, \
         deshacer lo ultimo, undo, revierte eso, fue un error, cancela lo anterior, \
         anular lo ultimo",
    ),
];
