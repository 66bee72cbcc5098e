//! Spanish: how a service is booked, and who does it.

use crate::language::Language;
use crate::phrase::desk::{Act, ServiceWords};
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Es, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::Service(ServiceWords::Rules),
        "[muestra|muestrame|mostrar|ver] reglas reserva|reservas|citas [para] {name}, \
         [muestra|muestrame|mostrar|ver] reglas reserva|reservas|citas, \
         [muestra|muestrame|mostrar|ver] reglas [para] {name}, \
         como se reserva|agenda {name}, \
         quien hace {name}",
    ),
    (
        Act::Service(ServiceWords::Begin),
        "{name} es servicio {length} con|por {name}, \
         {name} es servicio {length}, \
         {name} se puede reservar por {length} con {name}, \
         acepta|acepte|aceptar reservas para {name} {length} con|por {name}, \
         acepta|acepte|aceptar reservas para {name} {length}",
    ),
    (
        Act::Service(ServiceWords::NotDoneBy),
        "{name} ya no se hace con {name}, \
         {name} ya no es hecho|hecha por {name}, \
         {name} ya no se puede reservar con {name}",
    ),
    (
        Act::Service(ServiceWords::DoesNot),
        "{name} ya no hace {name}, \
         {name} no hace [mas] {name} [mas], \
         {name} dejo hacer {name}",
    ),
    (
        Act::Service(ServiceWords::DoneBy),
        "{name} [tambien] es hecho|hecha por {name}, \
         {name} [tambien] se hace con {name}, \
         {name} [tambien] se puede reservar con {name}",
    ),
    (
        Act::Service(ServiceWords::Does),
        "{name} [tambien] hace [tambien] {name}, \
         {name} [tambien] puede hacer {name}",
    ),
    (
        Act::Service(ServiceWords::End),
        "{name} ya no se puede reservar, \
         {name} no se puede reservar [mas], \
         no|sin [mas] reservas para {name}, \
         deja|deje|dejar aceptar reservas para {name}, \
         para|pare|parar reservas para {name}, \
         no aceptes|acepte|aceptamos [mas] reservas para {name}",
    ),
    (
        Act::Service(ServiceWords::Takes),
        "{name} dura|tarda|toma {length}, \
         duracion {name} [es] {length}, \
         cambia|cambie|pon|ponga|fija|fije duracion {name} a|en {length}",
    ),
    (
        Act::Service(ServiceWords::Step),
        "{name} empieza|comienza|inicia cada {length}, \
         {name} puede empezar|comenzar|iniciar cada {length}",
    ),
    (
        Act::Service(ServiceWords::Before),
        "deja|deje|dejar|guarda|guarde {length} [libre|libres] antes [cada] {name}, \
         {length} antes cada {name}, \
         {name} necesita|requiere {length} antes, \
         {name} necesita|requiere {length} preparacion, \
         sin preparacion|pausa antes [cada] {name}",
    ),
    (
        Act::Service(ServiceWords::After),
        "deja|deje|dejar|guarda|guarde {length} [libre|libres] despues|entre [cada] {name}, \
         {length} despues cada {name}, \
         {name} necesita|requiere {length} despues, \
         pausa|descanso {length} despues|entre [cada] {name}, \
         sin pausa|descanso despues|entre [cada] {name}",
    ),
    (
        Act::Service(ServiceWords::Lead),
        "{name} necesita|requiere|pide [al] [menos] {length} aviso|antelacion|anticipacion, \
         {name} se reserva [con] al menos {length} antes|antelacion|anticipacion, \
         {name} debe reservarse [con] [al] [menos] {length} antes|antelacion|anticipacion, \
         antelacion|anticipacion|aviso {length} para {name}, \
         {name} sin aviso|antelacion|anticipacion, \
         {name} no necesita|requiere|pide aviso|antelacion|anticipacion",
    ),
    (
        Act::Service(ServiceWords::Horizon),
        "{name} se puede reservar [con] hasta {length} antes|antelacion|anticipacion, \
         {name} puede reservarse [con] hasta {length} antes|antelacion|anticipacion, \
         [acepta|acepte] reservas para {name} [con] hasta {length} antes|antelacion|anticipacion",
    ),
    (
        Act::Service(ServiceWords::CutOff),
        "{name} se puede cambiar|cancelar|mover hasta {length} antes, \
         {name} puede cambiarse|cancelarse|moverse hasta {length} antes, \
         clientes pueden cambiar|cancelar|mover {name} hasta {length} antes, \
         cambios|cancelaciones para {name} hasta {length} antes, \
         {name} se puede cambiar|cancelar|mover [en] cualquier momento",
    ),
    (
        Act::Service(ServiceWords::Seats),
        "{name} tiene {count} lugar|lugares|plaza|plazas|cupo|cupos, \
         {name} es para {count} personas, \
         {name} admite|acepta {count} personas, \
         {count} lugares|plazas|cupos para|en {name}, \
         [cambia|cambie|pon|ponga|fija] lugares|plazas|cupos {name} a {count}",
    ),
    (
        Act::Service(ServiceWords::Newcomer),
        "agrega|agregue|agregar|anade|anada|anadir {name} a|al reservas|agenda|calendario|citas, \
         {name} acepta|recibe|atiende reservas|citas, \
         nuevo recurso {name}, \
         agrega|agregue|agregar|anade recurso {name}, \
         clientes pueden reservar con {name}, \
         abre|abra|abrir agenda|calendario para {name}, \
         acepta|acepte|aceptar reservas|citas con {name}",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::ServiceRules),
        help: "Ver cómo se reserva un servicio",
        examples: &[
            "reglas de reserva",
            "reglas del corte",
            "reglas de reserva del corte",
            "reglas para el corte",
            "muestra las reglas de reserva",
            "muéstrame las reglas del corte",
            "ver las reglas de reserva",
            "reglas de citas",
            "reglas de citas para el corte",
            "¿cómo se reserva el corte?",
            "cómo se agenda el corte",
            "¿quién hace el corte?",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::ServiceChange),
        help: "Cambiar cómo se reserva un servicio",
        examples: &[
            "corte dura 45 minutos",
            "deja 10 minutos después de cada corte",
            "deja 5 minutos antes de cada corte",
            "corte necesita 2 horas de aviso",
            "corte se puede reservar hasta 30 días antes",
            "corte se puede cambiar hasta 3 horas antes",
            "corte tiene 2 lugares",
            "corte empieza cada 15 minutos",
            "Grace hace el corte",
            "Grace ya no hace el corte",
            "corte también se puede reservar con Joseph",
            "corte es un servicio de 45 minutos con Grace",
            "corte ya no se puede reservar",
            "sin pausa después del corte",
            "corte debe reservarse con 2 horas de antelación",
            "corte dura una hora y media",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::ResourceAdd),
        help: "Aceptar reservas con otra persona",
        examples: &[
            "agrega a Peter a las reservas",
            "agregue Peter a las reservas",
            "añade Peter a las reservas",
            "añade Peter a la agenda",
            "agrega Peter al calendario",
            "agrega Peter a las citas",
            "Peter acepta reservas",
            "Peter recibe citas",
            "acepta reservas con Peter",
            "nuevo recurso Peter",
            "agrega el recurso Peter",
            "abre una agenda para Peter",
        ],
    },
];
