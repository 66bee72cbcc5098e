//! Spanish: what reports, and what money is spent on and earned with, are called.

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
        "balance de comprobacion, balance de sumas y saldos, balanza de comprobacion",
    ),
    (
        Books(Report(ProfitAndLoss)),
        "estado de resultados, estado de resultado, ganancias y perdidas, \
         perdidas y ganancias, ganancia, ganancias, utilidad, utilidades, utilidad neta, \
         ganancia neta, cuanto gane, cuanto ganamos, cuanto he ganado, resultados, pyg, p y g, \
         resultado, cuanta ganancia, cuanta utilidad, cuanto fue la ganancia, cuanto gano",
    ),
    (
        Books(Report(BalanceSheet)),
        "balance general, balance, balance de situacion, situacion financiera, \
         estado de situacion financiera, hoja de balance, estado de situacion",
    ),
    (
        Books(Report(CashFlow)),
        "flujo de caja, flujo de efectivo, estado de flujo de efectivo, cash flow, \
         flujo de dinero, estado de flujos",
    ),
    (
        Books(Report(GeneralLedger)),
        "libro mayor, mayor general, libro diario, todos los asientos, mayor",
    ),
    (
        Books(Report(Vat)),
        "iva, igv, impuesto, impuestos, declaracion de iva, declaracion de igv, \
         resumen de iva, liquidacion de iva",
    ),
    (
        Books(Report(AgedReceivables)),
        "cuentas por cobrar, por cobrar, cartera, cartera vencida, deudas vencidas, \
         antiguedad de deudas, clientes atrasados, deudas atrasadas, \
         cuentas por cobrar vencidas, cuanto tengo por cobrar, clientes morosos, morosos",
    ),
    (
        Books(Report(AgedPayables)),
        "que debe la tienda, cuanto debe la tienda, lo que debe la tienda, a quien debe la tienda, a quien le debe la tienda, \
         deudas de la tienda, que debe el negocio, cuanto debe el negocio, \
         cuentas por pagar, que debo, cuanto debo, cuanto debemos, a quien debo, \
         a quien le debo, a quienes debo, mis deudas, nuestras deudas, deudas con proveedores, \
         deuda con proveedores, facturas por pagar, facturas pendientes, que debemos, \
         a quien le debemos, a quienes les debo, lo que debo",
    ),
    (
        Books(Report(Expenses)),
        "gastos, mis gastos, los gastos, gastos por categoria, cuanto gaste, cuanto gastamos, \
         en que gaste, total de gastos, lista de gastos, que gaste, egresos, en que gastamos, \
         cuanto se gasto, cuanto hemos gastado, en que se fue la plata, cuanto he gastado",
    ),
    (
        Books(Report(Sales { by: SalesBy::Day })),
        "ventas, venta, las ventas, mis ventas, ventas por dia, cuanto vendi, \
         cuanto vendimos, que vendi, que vendimos, facturacion, total de ventas, \
         cuanto se vendio, ventas diarias, cuanto hemos vendido, cuanto he vendido, \
         cuanto facture",
    ),
    (
        Books(Report(Sales { by: SalesBy::Product })),
        "ventas por producto, ventas por articulo, mas vendidos, los mas vendidos, \
         productos mas vendidos, producto mas vendido, lo mas vendido, que se vende mas, \
         que es lo que mas se vende, lo que mas se vende, mejores productos, top productos, \
         que producto se vende mas, articulos mas vendidos, que producto vendo mas, \
         que vendo mas",
    ),
    (
        Books(Report(Sales { by: SalesBy::Customer })),
        "ventas por cliente, mejores clientes, mejor cliente, clientes que mas compran, \
         quien compra mas, quien me compra mas, top clientes, mis mejores clientes, \
         mayores clientes, quienes son mis mejores clientes, quien compro mas, \
         quien mas compra",
    ),
    (
        Books(Report(Profitability)),
        "ganancia por producto, utilidad por producto, margen, margenes, margen por producto, \
         rentabilidad, rentabilidad por producto, productos mas rentables, \
         que producto deja mas ganancia, margen de ganancia, producto mas rentable, \
         que deja mas ganancia, margenes por producto, margen de utilidad",
    ),
    (
        Books(Category(RENT)),
        "alquiler, arriendo, renta, arriendo del local, alquiler del local, renta del local, \
         arrendamiento, alquiler de la tienda",
    ),
    (
        Books(Earning(OTHER_INCOME)),
        "comision, comisiones, ingreso por alquiler, intereses recibidos, venta de chatarra, \
         venta de carton, propina, propinas, intereses ganados",
    ),
    (
        Books(Category(TRANSPORT)),
        "transporte, taxi, gasolina, combustible, pasaje, pasajes, mototaxi, moto, bus, peaje, \
         peajes, estacionamiento, parqueadero, diesel, movilidad, carrera, uber",
    ),
    (
        Books(Category(UTILITIES)),
        "luz, agua, electricidad, energia, gas, recibo de luz, recibo de agua, servicios, \
         servicios publicos, basura, alcantarillado",
    ),
    (
        Books(Category(SALARIES)),
        "sueldo, sueldos, salario, salarios, planilla, nomina, jornal, jornales, \
         pago de personal, quincena, ayudante, aguinaldo, gratificacion",
    ),
    (
        Books(Category(MARKETING)),
        "publicidad, marketing, propaganda, anuncio, anuncios, volantes, afiches, pancarta, \
         letrero, publicidad en facebook, promocion, banners",
    ),
    (
        Books(Category(INTERNET)),
        "internet, wifi, recarga, celular, telefono, plan de datos, datos moviles, recargas, \
         minutos, plan de celular, recibo de internet",
    ),
    (
        Books(Category(BANK_CHARGES)),
        "comisiones bancarias, comision bancaria, gastos bancarios, cargos bancarios, \
         mantenimiento de cuenta, comision del banco, comision del pos",
    ),
    (
        Books(Category(REPAIRS)),
        "reparacion, reparaciones, mantenimiento, arreglo, arreglos, plomero, gasfitero, \
         mecanico, pintura, electricista, refaccion, obra",
    ),
    (
        Books(Category(MISCELLANEOUS)),
        "varios, empaques, embalaje, bolsas plasticas, utiles de limpieza, limpieza, \
         papeleria, utiles, licencia, licencia de funcionamiento, almuerzo, refrigerio, \
         otros gastos, seguridad, vigilancia, insumos, gastos varios",
    ),
    (
        Books(Category(INTEREST)),
        "intereses del prestamo, interes del prestamo, intereses pagados, intereses bancarios",
    ),
    (
        Books(Sort(AccountSort::Money)),
        "billetera, ahorros, ahorro, monedero, cuenta corriente, caja fuerte",
    ),
    (Books(Sort(AccountSort::Asset)), "activo, activos, bienes"),
    (Books(Sort(AccountSort::Liability)), "pasivo, pasivos"),
    (Books(Sort(AccountSort::Equity)), "patrimonio"),
];
