//! Spanish: services that are paid ahead, reminders to pay, and the waiting list.

use crate::language::Language;
use crate::phrase::desk::{Act, AheadWords, Key};
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Es, PATTERNS, &[]);

/// Help says it after all that is older.
pub(in crate::phrase::languages) const SAID: Desk =
    Desk { sayings: [SAYINGS, REQUESTS], ..Desk::more(Language::Es, &[], &[]) };

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::ServiceAhead(AheadWords::Nothing),
        "{name} sin anticipo|adelanto|sena|deposito, \
         {name} no necesita|requiere|pide|lleva anticipo|adelanto|sena|deposito, \
         sin anticipo|adelanto|sena|deposito para {name}, \
         quita|quite|elimina|elimine|quitar|eliminar anticipo|adelanto|sena|deposito de|para|a {name}, \
         quita|quite|elimina|elimine|quitar|eliminar anticipo|adelanto|sena|deposito {name}, \
         {name} se paga en tienda|local, \
         no cobres anticipo|adelanto por|de {name}",
    ),
    (
        Act::ServiceAhead(AheadWords::All),
        "{name} se paga completo|completa|todo|entero [por] adelantado|antes, \
         {name} se paga todo|completo antes, \
         {name} se paga por adelantado [completo|todo], \
         {name} debe pagarse completo|completa|todo [por] adelantado|antes, \
         pago completo|total [por] adelantado|anticipado para|de {name}, \
         pago completo|total [por] adelantado|anticipado {name}, \
         {name} necesita|requiere pago completo|total [por] [adelantado|anticipado]",
    ),
    (
        Act::ServiceAhead(AheadWords::Part),
        "{name} necesita|requiere|pide|lleva [un] anticipo|adelanto|sena|deposito [de] {percent}, \
         {name} necesita|requiere|pide|lleva [un] anticipo|adelanto|sena|deposito [de] {money}, \
         anticipo|adelanto|sena|deposito de {percent} para|por {name}, \
         anticipo|adelanto|sena|deposito de {money} para|por {name}, \
         anticipo|adelanto|sena|deposito [para|de|por] {name} [es] [de] {percent}, \
         anticipo|adelanto|sena|deposito [para|de|por] {name} [es] [de] {money}, \
         pon|ponga|fija|fije|cambia|cambie|cobra|cobre anticipo|adelanto|sena|deposito [de|para|por] {name} [a|en|de] {percent}, \
         pon|ponga|fija|fije|cambia|cambie|cobra|cobre anticipo|adelanto|sena|deposito [de|para|por] {name} [a|en|de] {money}, \
         {name} anticipo|adelanto|sena|deposito {percent}, \
         {name} anticipo|adelanto|sena|deposito {money}",
    ),
    (
        Act::SettingsSet(Key::PaymentReminders(false)),
        "sin recordatorios [de] pago, \
         apaga|apague|desactiva|desactive|quita|quite|para|pare recordatorios [de] pago, \
         recordatorios [de] pago desactivados|off, \
         no envies|envie|mandes|mande recordatorios [de] pago",
    ),
    (
        Act::SettingsSet(Key::PaymentReminders(true)),
        "activa|active|prende|prenda|enciende|encienda recordatorios [de] pago, \
         recordatorios [de] pago activados|on, \
         envia|envie|manda|mande recordatorios [de] pago",
    ),
    (
        Act::WaitingList,
        "lista [de] espera, \
         [muestra|muestre|muestrame|ver|ensename|abre] [me] lista [de] espera, \
         quien|quienes espera|esperan [una] [hora|cita|turno], \
         quien|quienes esta|estan en lista [de] espera, \
         quien|quienes esta|estan esperando [hora|cita|turno]",
    ),
    (
        Act::WaitingJoin,
        "ponme|pongame|apuntame|apunteme|anotame|anoteme|agregame|agregueme en|a lista [de] espera para {name} para {days}, \
         ponme|pongame|apuntame|apunteme|anotame|anoteme|agregame|agregueme en|a lista [de] espera [para] {days}, \
         ponme|pongame|apuntame|apunteme|anotame|anoteme|agregame|agregueme en|a lista [de] espera para {name}, \
         ponme|pongame|apuntame|apunteme|anotame|anoteme|agregame|agregueme en|a lista [de] espera, \
         lista [de] espera para {name} para {days}, \
         lista [de] espera [para] {days}, \
         lista [de] espera para {name}, \
         lista [de] espera, \
         [quiero|quisiera] [entrar|estar|apuntarme|anotarme] en|a lista [de] espera, \
         avisame|aviseme|avisenme|avisa|avise si|cuando [se] libera|libere|desocupa|desocupe|queda|quede|abre|abra [libre|lugar|hora|turno], \
         avisame|aviseme|avisenme|avisa|avise si|cuando haya|hay lugar|hora|turno|espacio [libre], \
         dime|digame si|cuando [se] libera|libere|desocupa|desocupe",
    ),
    (
        Act::WaitingLeave,
        "salir [de] lista [de] espera, \
         sacame|saqueme|quitame|quiteme [de] lista [de] espera, \
         ya no espero, \
         no quiero esperar [mas], \
         ya no quiero esperar, \
         cancela|cancelar|cancele lista [de] espera, \
         quiero salir [de] lista [de] espera, \
         no espero mas, \
         deja|dejar [de] esperar, \
         dejar lista [de] espera, \
         borrame|borreme [de] lista [de] espera",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::ServiceAhead),
        help: "Cobrar un servicio por adelantado",
        examples: &[
            "corte necesita un anticipo de 10",
            "corte necesita un anticipo de 50%",
            "corte se paga completo por adelantado",
            "corte sin anticipo",
            "cambia el anticipo de corte a 5",
            "corte requiere un anticipo de 30%",
            "anticipo de 10 para corte",
            "corte no necesita anticipo",
            "corte anticipo 20%",
            "corte debe pagarse completo por adelantado",
            "fija el anticipo para corte en 25%",
            "quita el anticipo de corte",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::WaitingList),
        help: "Ver quién espera",
        examples: &[
            "lista de espera",
            "muestra la lista de espera",
            "¿quién espera?",
            "¿quién está en la lista de espera?",
            "ver la lista de espera",
            "muéstrame la lista de espera",
            "quiénes esperan",
            "quién está esperando",
            "mi lista de espera",
            "la lista de espera",
            "¿quién espera una cita?",
            "quiénes están en la lista de espera",
        ],
    },
];

const REQUESTS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::WaitingJoin),
        help: "Ser avisado si se libera",
        examples: &[
            "lista de espera",
            "ponme en la lista de espera",
            "apúntame en la lista de espera para corte para el viernes",
            "avísame si se libera",
            "avíseme cuando haya lugar",
            "quiero entrar en la lista de espera",
            "lista de espera para el sábado",
            "anótame en la lista de espera",
            "agrégueme a la lista de espera para mañana",
            "avísame cuando se desocupe",
            "lista de espera para corte",
            "dime si se libera",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::WaitingLeave),
        help: "No esperar más",
        examples: &[
            "salir de la lista de espera",
            "sácame de la lista de espera",
            "quítame de la lista de espera",
            "ya no espero",
            "no quiero esperar",
            "ya no quiero esperar",
            "cancelar la lista de espera",
            "quiero salir de la lista de espera",
            "no espero más",
            "no quiero esperar más",
            "dejar la lista de espera",
            "bórrame de la lista de espera",
        ],
    },
];
