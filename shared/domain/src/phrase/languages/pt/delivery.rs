//! Portuguese: where the goods of an order go, and come back from.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::asked(Language::Pt, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::Delivery,
        "entregue|entregar|entrega|entreguem|mande|manda|envie|enviar|leve|traga [isso|tudo] [o|meu] [pedido] na|no|em|para|pra|a|ao {text}, \
         meu endereco e|eh {text}, [o] endereco de entrega e|eh {text}, moro na|no|em {text}, \
         quero que entregue [na|no|em|para] {text}, \
         finalizar|fechar [pedido] [e] entregar|entregue na|no|em {text}, \
         quero receber na|no|em {text}",
    ),
    (
        Act::ReturnRequest,
        "quero|queria|gostaria|preciso [de] devolver o|a|os|as|um|uma|meu|minha {text}, \
         posso devolver|trocar o|a|os|as|um|uma|meu|minha {text}",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::Delivery),
    help: "Dizer onde entregar",
    examples: &[
        "entregue na Rua das Flores, 12",
        "entregar em Pinheiros, rua 5",
        "meu endereço é Avenida Paulista 1000",
        "manda para a Rua Augusta, 45",
        "moro na Rua Sete, casa 3",
        "quero receber em Moema, bloco B",
        "envie o pedido para a escola, portão azul",
        "leve tudo para o escritório, Rua XV",
        "entrega na Rua Bahia, 20",
        "o endereço de entrega é Rua Chile, 8",
        "quero que entregue no bairro Centro",
        "traga na portaria, apto 12",
    ],
}];
