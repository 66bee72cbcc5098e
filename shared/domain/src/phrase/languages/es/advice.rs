//! Spanish: what owners ask when they want advice.

use crate::advice::AdviceKind;
use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Es, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::ReportAdvice(None),
        "consejo, consejos, \
         [dame|deme|quiero] [algun|algunos] consejo|consejos [para|sobre] [ventas|tienda|negocio|vender], \
         que [me] aconsejas|aconseja|recomiendas|recomienda|sugieres|sugiere, aconsejame, \
         aconsejeme, recomendaciones, sugerencias, dame|deme recomendaciones|sugerencias, \
         alguna sugerencia|recomendacion, tienes|tiene consejos|recomendaciones|sugerencias, \
         como vender|vendo mas|mejor, como puedo|podemos vender mas|mejor",
    ),
    (
        Act::ReportAdvice(Some(AdviceKind::Reorder)),
        "que reponer ahora|ya|hoy, que debo reponer|reabastecer ahora|ya|hoy, \
         que reabastecer [ahora|ya|hoy], \
         consejo|consejos|sugerencias compra|compras|reposicion, lista reposicion, \
         que se va [a] acabar|agotar [pronto|primero], que va a faltar [pronto|primero]",
    ),
    (
        Act::ReportAdvice(Some(AdviceKind::Slow)),
        "productos|articulos lentos, que no se vende, que no se esta vendiendo, \
         que se vende poco|lento|mal|despacio, \
         que|cuales productos se venden poco|lento|mal|despacio, \
         que|cuales productos no se venden, que puedo|debo rebajar|descontar, \
         que rebajar|descontar, en que hacer|dar descuento, \
         que poner en oferta|descuento|rebaja, \
         consejo|consejos|sugerencias descuento|descuentos|rebajas",
    ),
    (
        Act::ReportAdvice(Some(AdviceKind::Carrier)),
        "mejor dia [semana|ventas|venta], cual es mejor dia [semana|ventas|venta], \
         que dia vende|vendo|vendemos mas|mejor, que dia se vende mas|mejor, dia mas fuerte, \
         cual es dia mas fuerte, que [producto|dia] sostiene|mantiene tienda|negocio",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::ReportAdvice),
    help: "Ver qué aconsejan las ventas",
    examples: &[
        "consejos",
        "dame un consejo",
        "¿qué me recomiendas?",
        "¿alguna sugerencia?",
        "¿cómo vender más?",
        "¿qué reponer ahora?",
        "consejos de compra",
        "¿qué se va a acabar pronto?",
        "productos lentos",
        "¿qué no se vende?",
        "¿qué productos se venden poco?",
        "¿qué productos no se venden?",
        "¿qué puedo rebajar?",
        "¿cuál es mi mejor día?",
        "¿qué producto sostiene la tienda?",
    ],
}];
