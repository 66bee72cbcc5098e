//! Spanish: reports that come by themselves.

use super::super::Rhythms;
use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Es, PATTERNS, SAYINGS);

pub(in crate::phrase::languages) const RHYTHMS: Rhythms = Rhythms {
    each: "cada, todos los, todas las",
    daily: "",
    adjectives: [
        "diario, diaria, diarios, diarias, diariamente",
        "semanal, semanales, semanalmente",
        "mensual, mensuales, mensualmente",
    ],
    days: "dia, dias",
    weeks: "semana, semanas",
    months: "mes, meses",
    mornings: "manana, mananas",
    evenings: "noche, noches, tarde, tardes",
    on: "el dia, el, dia, del, de",
    first: "primero",
    last: "ultimo dia",
    send: "enviame, envianos, envia, envie, enviar, mandame, mandanos, manda, mande, mandar, dame, muestrame, quiero recibir, quiero",
    stop: "deja de enviarme, deja de enviar, deja de mandarme, deja de mandar, deten, detener, para, parar, cancela, cancelar, elimina, eliminar, quita, quitar, borra, borrar",
    none: "sin, ningun, no quiero, no mas",
    reports: "reporte, reportes, informe, informes, programado, programados, automatico, automaticos, enviar, enviarme, mandar, mandarme, mensaje, mensajes",
    all: "todos, todas",
    courtesy: "el, la, los, las, un, una, de, del, a, por favor, porfa, mi, mis, y",
};

const PATTERNS: &[(Act, &str)] = &[(
    Act::ReportScheduleList,
    "reportes|informes programados|automaticos, \
     [muestra|muestrame|lista|ver] [todos] [los|mis] reportes|informes programados|automaticos, \
     que|cuales reportes|informes estan programados, \
     mis reportes|informes programados|automaticos, \
     lista de reportes|informes programados, \
     cuales son [los] [mis] reportes|informes programados, \
     programacion de reportes|informes, que|cuales reportes|informes recibo",
)];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::ReportSchedule),
        help: "Recibir un reporte a su hora",
        examples: &[
            "cada lunes a las 8 envía las ventas",
            "envíame el estado de resultados cada mes el día 1 a las 7",
            "cada día a las 20:00 manda el resumen del día",
            "todos los lunes a las 8 mándame las ventas",
            "manda los gastos todos los viernes a las 18:00",
            "cada noche envíame el resumen del día",
            "envíame las ventas por producto cada semana",
            "cada mañana manda las ventas de ayer",
            "el día 1 de cada mes a las 8 manda el balance general",
            "mándame el flujo de caja cada domingo",
            "todos los días a las 19:30 envía las ventas",
            "cada mes el último día a las 21:00 envía el balance general",
            "fin del día a las 20:00",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::ReportScheduleList),
        help: "Los reportes programados",
        examples: &[
            "reportes programados",
            "¿qué reportes están programados?",
            "mis reportes programados",
            "muéstrame los reportes programados",
            "lista de reportes programados",
            "reportes automáticos",
            "¿cuáles son mis reportes programados?",
            "informes programados",
            "¿qué informes están programados?",
            "ver mis reportes programados",
            "muestra los informes programados",
            "¿qué reportes recibo?",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::ReportScheduleStop),
        help: "Dejar de recibir un reporte",
        examples: &[
            "detén el reporte 1",
            "detén el reporte de ventas del lunes",
            "cancela el reporte 2",
            "cancela el reporte programado 3",
            "deja de enviar las ventas cada lunes",
            "elimina el reporte programado 1",
            "quita el reporte 4",
            "cancela todos los reportes programados",
            "borra todos los reportes",
            "elimina el informe 2",
            "cancela el balance general de cada mes",
            "deja de mandarme el resumen del día cada día",
            "sin fin del día",
        ],
    },
];
