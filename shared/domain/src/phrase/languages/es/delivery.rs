//! Spanish: where the goods of an order go, and come back from.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::asked(Language::Es, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::Delivery,
        "entregue|entregar|entregalo|entregarlo|envie|envia|enviar|envialo|enviarlo|lleve|lleva|llevalo|traigalo|traiga [todo|esto] [el|mi] [pedido] a|al|en {text}, \
         mi direccion es {text}, [la] direccion de entrega es {text}, vivo en {text}, \
         quiero que lo|la|los entreguen|envien|lleven en|a|al {text}, \
         finalizar|confirmar [pedido] [y] entregar|enviar en|a|al {text}, entrega en {text}, \
         quiero recibirlo en {text}",
    ),
    (
        Act::ReturnRequest,
        "quiero|quisiera|necesito|deseo devolver|regresar el|la|los|las|un|una|mi|mis {text}, \
         puedo devolver|cambiar el|la|los|las|un|una|mi|mis {text}",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::Delivery),
    help: "Decir dónde entregar",
    examples: &[
        "entregar en calle Luna 12",
        "envíe el pedido a Avenida Sol 45",
        "mi dirección es Carrera 7 número 20",
        "llévalo a la escuela, portón azul",
        "vivo en Calle 10, casa 3",
        "quiero recibirlo en el edificio B, piso 2",
        "enviar a Colonia Roma, calle Jalapa 8",
        "entrega en la oficina de la calle Mayor",
        "la dirección de entrega es Calle Real 5",
        "quiero que lo entreguen en Miraflores",
        "entregue todo en Plaza Norte, local 4",
        "traiga mi pedido a la calle Paz 9",
    ],
}];
