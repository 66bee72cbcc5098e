//! Portuguese: how a service is booked, and who does it.

use crate::language::Language;
use crate::phrase::desk::{Act, ServiceWords};
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Pt, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::Service(ServiceWords::Rules),
        "[mostra|mostre|mostrar|ver] regras reserva|reservas|marcacao|agendamento [para] {name}, \
         [mostra|mostre|mostrar|ver] regras reserva|reservas|marcacao|agendamento, \
         [mostra|mostre|mostrar|ver] regras [para] {name}, \
         como se reserva|marca|agenda {name}, \
         quem faz {name}",
    ),
    (
        Act::Service(ServiceWords::Begin),
        "{name} e servico {length} com|por|pelo|pela {name}, \
         {name} e servico {length}, \
         {name} pode ser reservado|marcado|agendado|reservada|marcada|agendada por {length} com {name}, \
         aceita|aceite|aceitar reservas para {name} {length} com|por {name}, \
         aceita|aceite|aceitar reservas para {name} {length}",
    ),
    (
        Act::Service(ServiceWords::NotDoneBy),
        "{name} nao e mais feito|feita por|pelo|pela {name}, \
         {name} ja nao e feito|feita por|pelo|pela {name}",
    ),
    (
        Act::Service(ServiceWords::DoesNot),
        "{name} nao faz [mais] {name} [mais], \
         {name} ja nao faz {name}, \
         {name} deixou fazer {name}",
    ),
    (
        Act::Service(ServiceWords::DoneBy),
        "{name} [tambem] e [tambem] feito|feita por|pelo|pela {name}, \
         {name} pode ser feito|feita por|pelo|pela {name}, \
         {name} pode ser reservado|marcado|agendado|reservada|marcada|agendada com {name}",
    ),
    (
        Act::Service(ServiceWords::Does),
        "{name} [tambem] faz [tambem] {name}, \
         {name} [tambem] pode fazer {name}",
    ),
    (
        Act::Service(ServiceWords::End),
        "{name} nao pode [mais] ser reservado|marcado|agendado|reservada|marcada|agendada [mais], \
         {name} ja nao pode ser reservado|marcado|agendado|reservada|marcada|agendada, \
         sem [mais] reservas|marcacoes para {name}, \
         para|pare|parar reservas|marcacoes para {name}, \
         nao aceite|aceita|aceitamos [mais] reservas|marcacoes para {name}",
    ),
    (
        Act::Service(ServiceWords::Takes),
        "{name} dura|leva|demora {length}, \
         duracao {name} [e] {length}, \
         muda|mude|define|defina|ponha|poe duracao {name} para|em {length}",
    ),
    (
        Act::Service(ServiceWords::Step),
        "{name} comeca|inicia [a] cada {length}, \
         {name} pode comecar|iniciar [a] cada {length}",
    ),
    (
        Act::Service(ServiceWords::Before),
        "deixa|deixe|deixar|guarda|guarde {length} [livre|livres] antes [cada] {name}, \
         {length} antes cada {name}, \
         {name} precisa|exige {length} antes, \
         {name} precisa|exige {length} preparacao, \
         sem preparacao|pausa|intervalo antes [cada] {name}",
    ),
    (
        Act::Service(ServiceWords::After),
        "deixa|deixe|deixar|guarda|guarde {length} [livre|livres] depois|apos|entre [cada] {name}, \
         {length} depois|apos cada {name}, \
         {name} precisa|exige {length} depois, \
         pausa|intervalo {length} depois|apos|entre [cada] {name}, \
         sem pausa|intervalo depois|apos|entre [cada] {name}",
    ),
    (
        Act::Service(ServiceWords::Lead),
        "{name} precisa|exige|pede|requer [pelo] [menos] {length} antecedencia, \
         {name} precisa|exige|pede|requer antecedencia {length}, \
         {name} deve ser reservado|marcado|agendado|reservada|marcada|agendada [com] [pelo] [menos] {length} antes|antecedencia, \
         antecedencia {length} para {name}, \
         {name} sem antecedencia, \
         {name} nao precisa|exige antecedencia",
    ),
    (
        Act::Service(ServiceWords::Horizon),
        "{name} pode ser reservado|marcado|agendado|reservada|marcada|agendada [com] ate {length} antes|antecedencia, \
         [aceita|aceite] reservas|marcacoes para {name} [com] ate {length} antes|antecedencia",
    ),
    (
        Act::Service(ServiceWords::CutOff),
        "{name} pode ser mudado|alterado|cancelado|remarcado|mudada|alterada|cancelada|remarcada ate {length} antes, \
         clientes podem mudar|alterar|cancelar|remarcar {name} ate {length} antes, \
         mudancas|alteracoes|cancelamentos para {name} ate {length} antes, \
         {name} pode ser mudado|alterado|cancelado|remarcado|mudada|alterada|cancelada|remarcada [a] qualquer hora|momento",
    ),
    (
        Act::Service(ServiceWords::Seats),
        "{name} tem {count} lugar|lugares|vaga|vagas, \
         {name} e para {count} pessoas, \
         {name} leva|aceita {count} pessoas, \
         {count} lugares|vagas para|no|na {name}, \
         [muda|mude|define|defina] lugares|vagas {name} para {count}",
    ),
    (
        Act::Service(ServiceWords::Newcomer),
        "adiciona|adicione|adicionar|acrescenta|acrescente {name} [a|as|na|nas] reservas|agenda|calendario|marcacoes, \
         {name} aceita|recebe|atende reservas|marcacoes, \
         novo recurso {name}, \
         adiciona|adicione|adicionar recurso {name}, \
         clientes podem reservar|marcar com {name}, \
         abre|abra|abrir agenda|calendario para {name}, \
         aceita|aceite|aceitar reservas|marcacoes com {name}",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::ServiceRules),
        help: "Ver como se reserva um serviço",
        examples: &[
            "regras de reserva",
            "regras do corte",
            "regras de reserva do corte",
            "regras para o corte",
            "mostra as regras de reserva",
            "mostre as regras do corte",
            "ver as regras de reserva",
            "regras de agendamento",
            "regras de agendamento do corte",
            "como se reserva o corte?",
            "como se marca o corte?",
            "quem faz o corte?",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::ServiceChange),
        help: "Mudar como se reserva um serviço",
        examples: &[
            "corte dura 45 minutos",
            "deixe 10 minutos depois de cada corte",
            "deixe 5 minutos antes de cada corte",
            "corte precisa de 2 horas de antecedência",
            "corte pode ser reservado com até 30 dias de antecedência",
            "corte pode ser cancelado até 3 horas antes",
            "corte tem 2 lugares",
            "corte começa a cada 15 minutos",
            "Grace faz o corte",
            "Grace não faz mais o corte",
            "corte pode ser feito por Joseph",
            "corte é um serviço de 45 minutos com Grace",
            "corte não pode mais ser reservado",
            "sem pausa depois do corte",
            "corte pode ser marcado com Joseph",
            "corte dura uma hora e meia",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::ResourceAdd),
        help: "Aceitar reservas com outra pessoa",
        examples: &[
            "adiciona o Peter às reservas",
            "adicione Peter às reservas",
            "adicionar Peter à agenda",
            "adicione Peter na agenda",
            "acrescenta Peter ao calendário",
            "acrescente Peter às marcações",
            "Peter aceita reservas",
            "Peter recebe marcações",
            "aceite reservas com Peter",
            "novo recurso Peter",
            "adicione o recurso Peter",
            "abre uma agenda para Peter",
        ],
    },
];
