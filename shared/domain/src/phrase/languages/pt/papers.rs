//! Portuguese: papers beside those of an order, and how the shop's papers are.

use crate::command::DocumentKind;
use crate::document::Lock;
use crate::language::Language;
use crate::phrase::desk::{Act, Key};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Pt, PATTERNS, &[]);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::DocumentIssue(DocumentKind::CreditNote),
        "emite|emita|emitir|faz|faca|cria|crie|gera|gere|prepara|prepare|manda|mande|envia|envie [me] nota credito [para] [pedido] {order}, \
         nota credito [para] [pedido] {order}",
    ),
    (
        Act::BookingPaperIssue,
        "emite|emita|emitir|faz|faca|cria|crie|gera|gere|prepara|prepare|manda|mande|envia|envie [me] confirmacao|comprovante|papel|pdf [para] reserva|marcacao|agendamento {booking}, \
         confirmacao|comprovante|papel|pdf [para] reserva|marcacao|agendamento {booking}",
    ),
    (
        Act::SettingsSet(Key::PaperAddress),
        "muda|mude|mudar|coloca|altera|define endereco|morada [nas|em|para] faturas|fatura|documentos|papeis [para|:] {text}, \
         endereco|morada [nas|em] faturas|fatura|documentos|papeis e {text}, \
         muda|mudar|coloca endereco|morada [nas] faturas|fatura|documentos|papeis",
    ),
    (
        Act::SettingsSet(Key::TaxNumber),
        "muda|mude|mudar|coloca|altera|define numero fiscal|contribuinte|nif|nuit|cnpj [para|:] {text}, \
         muda|mude|mudar|coloca|altera|define nif|nuit|cnpj [para|:] {text}, \
         numero fiscal|contribuinte|nif|nuit|cnpj e {text}, muda|mudar|coloca numero fiscal|contribuinte",
    ),
    (
        Act::SettingsSet(Key::Colour),
        "muda|mude|mudar|coloca|altera|define cor faturas|fatura|documentos|papeis|loja [para|:] {text}, \
         cor faturas|fatura|documentos|papeis|loja e {text}, muda|mudar cor faturas|fatura|documentos|papeis|loja",
    ),
    (
        Act::SettingsSet(Key::Logo),
        "[este|eis] [nosso|meu|novo] [novo] logo|logotipo|logomarca [loja], usa|usar|use|coloca|colocar|poe|guarda [isto|isso|esta|essa] [imagem|foto] [como] [nosso|meu] logo|logotipo|logomarca, \
         muda|mudar [nosso|meu] logo|logotipo|logomarca",
    ),
    (
        Act::SettingsSet(Key::NoLogo),
        "remove|remover|tira|tirar|apaga|apagar|retira|retirar [nosso|meu] logo|logotipo|logomarca [das|dos|nas] [faturas|documentos|papeis], faturas|documentos|papeis sem logo|logotipo",
    ),
    (
        Act::SettingsSet(Key::Lock(Lock::PhoneAndNumber)),
        "muda|mude|mudar|coloca|altera|define senha documentos|faturas|papeis [para|:] telefone e [numero] pedido, \
         muda|mude|mudar|coloca|altera|define senha documentos|faturas|papeis [para|:] ultimos 4|quatro digitos e [numero] pedido",
    ),
    (
        Act::SettingsSet(Key::Lock(Lock::Phone)),
        "muda|mude|mudar|coloca|altera|define senha documentos|faturas|papeis [para|:] telefone [so|apenas], \
         muda|mude|mudar|coloca|altera|define senha documentos|faturas|papeis [para|:] ultimos 6|seis digitos [telefone]",
    ),
    (
        Act::DocumentRequest(DocumentKind::CreditNote),
        "[eu] [quero|preciso|queria|posso|manda|mande|envia|envie] [me] [ter|receber] nota credito [para] [pedido] {order}, \
         [eu] [quero|preciso|queria|posso|manda|mande|envia|envie] [me] [ter|receber] nota credito",
    ),
    (
        Act::DocumentRequest(DocumentKind::Confirmation),
        "[quero|preciso|queria|manda|mande|envia|envie] [me] confirmacao [para] pedido {order}",
    ),
    (
        Act::BookingPaper,
        "[eu] [quero|preciso|queria|posso|manda|mande|envia|envie] [me] [ter|receber] confirmacao|comprovante|pdf reserva|marcacao|agendamento {booking}, \
         [eu] [quero|preciso|queria|posso|manda|mande|envia|envie] [me] [ter|receber] confirmacao|comprovante|pdf reserva|marcacao|agendamento, \
         [eu] [quero|preciso|queria|posso|manda|mande|envia|envie] [me] [ter|receber] [o] ficheiro|arquivo [do|de|para] [o|meu] calendario|agenda [da] [minha] [reserva|marcacao|agendamento], \
         [eu] [quero|preciso|queria|posso|manda|mande|envia|envie] [me] [ter|receber] [o] ics|ical [file] [da] [minha] [reserva|marcacao|agendamento]",
    ),
    (
        Act::Statement,
        "[eu] [quero|preciso|queria|posso|manda|mande|envia|envie|mostra|mostre] [me] [ter|receber|ver] extrato|extracto [conta|cliente] [em|para] {days}, \
         [eu] [quero|preciso|queria|posso|manda|mande|envia|envie|mostra|mostre] [me] [ter|receber|ver] extrato|extracto [conta|cliente]",
    ),
];
