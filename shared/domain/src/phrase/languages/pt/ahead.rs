//! Portuguese: services that are paid ahead, reminders to pay, and the waiting list.

use crate::language::Language;
use crate::phrase::desk::{Act, AheadWords, Key};
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Pt, PATTERNS, &[]);

/// Help says it after all that is older.
pub(in crate::phrase::languages) const SAID: Desk =
    Desk { sayings: [SAYINGS, REQUESTS], ..Desk::more(Language::Pt, &[], &[]) };

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::ServiceAhead(AheadWords::Nothing),
        "{name} sem sinal|adiantamento|entrada, \
         {name} nao precisa|exige|tem|pede [de] sinal|adiantamento|entrada, \
         sem sinal|adiantamento|entrada para|pra {name}, \
         tira|tire|remove|remova|tirar|remover sinal|adiantamento|entrada de|do|da|para {name}, \
         tira|tire|remove|remova|tirar|remover sinal|adiantamento|entrada {name}, \
         {name} paga|pagase|paga-se na loja|hora",
    ),
    (
        Act::ServiceAhead(AheadWords::All),
        "{name} deve ser pago|paga [tudo|todo|toda] antes|adiantado|antecipado, \
         {name} e|eh pago|paga inteiro|inteira|todo|toda antes|adiantado|adiantada, {name} pago|paga inteiro|inteira antes, \
         {name} paga|pago|paga-se|pagar tudo antes|adiantado, \
         {name} e|deve|tem [que|ser] paga|pago|ser [pago|paga] [tudo|todo|toda] antes|adiantado|antecipado, \
         pagamento total|completo antes|adiantado|antecipado para|de|do|da {name}, \
         pagamento total|completo antes|adiantado|antecipado {name}, \
         {name} pagamento total|completo [antes|adiantado|antecipado], \
         {name} precisa [de] pagamento total|completo [antes|adiantado|antecipado]",
    ),
    (
        Act::ServiceAhead(AheadWords::Part),
        "{name} precisa|exige|pede|requer [de] [um] sinal|adiantamento|entrada [de] {percent}, \
         {name} precisa|exige|pede|requer [de] [um] sinal|adiantamento|entrada [de] {money}, \
         sinal|adiantamento|entrada de {percent} para|pra {name}, \
         sinal|adiantamento|entrada de {money} para|pra {name}, \
         sinal|adiantamento|entrada [para|pra|de|do|da] {name} [e] [de] {percent}, \
         sinal|adiantamento|entrada [para|pra|de|do|da] {name} [e] [de] {money}, \
         muda|mude|define|defina|poe|ponha|cobra|cobre sinal|adiantamento|entrada [para|de|do|da] {name} [para|em] {percent}, \
         muda|mude|define|defina|poe|ponha|cobra|cobre sinal|adiantamento|entrada [para|de|do|da] {name} [para|em] {money}, \
         {name} sinal|adiantamento|entrada {percent}, \
         {name} sinal|adiantamento|entrada {money}",
    ),
    (
        Act::SettingsSet(Key::PaymentReminders(false)),
        "sem lembretes [de] pagamento, \
         desliga|desligue|desligar|desativa|desative|para|pare lembretes [de] pagamento, \
         lembretes [de] pagamento desligados|off, \
         nao envie|envia|mande|manda lembretes [de] pagamento",
    ),
    (
        Act::SettingsSet(Key::PaymentReminders(true)),
        "liga|ligue|ligar|ativa|ative|ativar lembretes [de] pagamento, \
         lembretes [de] pagamento ligados|on, \
         envie|envia|mande|manda lembretes [de] pagamento",
    ),
    (
        Act::WaitingList,
        "lista [de] espera, \
         [mostra|mostre|ver|veja|abre] [me] lista [de] espera, \
         quem esta esperando|espera [por] [vaga|hora|horario], \
         quem esta na lista [de] espera, \
         quem espera [por] [vaga|hora|horario], \
         quem esta na fila [de] [espera], \
         fila [de] espera",
    ),
    (
        Act::WaitingJoin,
        "coloca|coloque|poe|ponha|bota|inclui|inclua|adiciona|adicione me na|a lista [de] espera para|pra {name} na|no|para {days}, \
         coloca|coloque|poe|ponha|bota|inclui|inclua|adiciona|adicione me na|a lista [de] espera [para|pra|na|no] {days}, \
         coloca|coloque|poe|ponha|bota|inclui|inclua|adiciona|adicione me na|a lista [de] espera para|pra {name}, \
         [me] coloca|coloque|poe|ponha|bota|inclui|inclua|adiciona|adicione [me] na|a lista [de] espera, \
         lista [de] espera para|pra {name} na|no|para {days}, \
         lista [de] espera [para|pra|na|no] {days}, \
         lista [de] espera para|pra {name}, \
         lista [de] espera, \
         [quero|queria] [entrar|ficar] na lista [de] espera, \
         [me] avisa|avise|avisem [me] se|quando [houver|tiver|abrir|surgir|ficar|vagar|liberar] [uma] [vaga|livre|horario], \
         [me] diz|diga [me] se|quando [houver|tiver|abrir|surgir|ficar|vagar|liberar] [uma] [vaga|livre|horario]",
    ),
    (
        Act::WaitingLeave,
        "sair [da] lista [de] espera, \
         sai|saio [da] lista [de] espera, \
         [me] tira|tire|remove|remova [me] da lista [de] espera, \
         tira|tire me lista [de] espera, \
         nao quero [mais] esperar [mais], \
         nao espero mais, \
         cancela|cancelar|cancele [minha] lista [de] espera, \
         quero sair [da] lista [de] espera, \
         chega [de] esperar, \
         para|pare [de] esperar, \
         deixar [a] lista [de] espera",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::ServiceAhead),
        help: "Cobrar um serviço antes",
        examples: &[
            "corte precisa de um sinal de 10",
            "corte precisa de um sinal de 50%",
            "corte deve ser pago tudo antes",
            "corte sem sinal",
            "muda o sinal do corte para 5",
            "corte exige um sinal de 30%",
            "sinal de 10 para corte",
            "corte não precisa de sinal",
            "corte sinal 20%",
            "corte pagamento total adiantado",
            "defina o sinal do corte em 25%",
            "tira o sinal do corte",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::WaitingList),
        help: "Ver quem espera",
        examples: &[
            "lista de espera",
            "mostra a lista de espera",
            "quem está esperando?",
            "quem está na lista de espera?",
            "ver a lista de espera",
            "mostre-me a lista de espera",
            "veja a lista de espera",
            "quem espera?",
            "quem está na fila",
            "minha lista de espera",
            "fila de espera",
            "quem espera vaga?",
        ],
    },
];

const REQUESTS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::WaitingJoin),
        help: "Ser avisado se vagar",
        examples: &[
            "lista de espera",
            "me coloca na lista de espera",
            "coloque-me na lista de espera para corte na sexta",
            "me avisa se vagar",
            "avise-me quando houver vaga",
            "quero entrar na lista de espera",
            "lista de espera para sábado",
            "me inclua na lista de espera",
            "lista de espera para amanhã",
            "me avisa quando tiver vaga",
            "lista de espera para corte",
            "avise se abrir vaga",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::WaitingLeave),
        help: "Não esperar mais",
        examples: &[
            "sair da lista de espera",
            "me tira da lista de espera",
            "remova-me da lista de espera",
            "não quero mais esperar",
            "não espero mais",
            "cancelar lista de espera",
            "quero sair da lista de espera",
            "não quero esperar",
            "chega de esperar",
            "pare de esperar",
            "cancela minha lista de espera",
            "deixar a lista de espera",
        ],
    },
];
