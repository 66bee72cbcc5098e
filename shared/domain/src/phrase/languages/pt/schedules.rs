//! Portuguese: reports that come by themselves.

use super::super::Rhythms;
use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Pt, PATTERNS, SAYINGS);

pub(in crate::phrase::languages) const RHYTHMS: Rhythms = Rhythms {
    each: "cada, todo o, toda a, todos os, todas as, todo, toda, todos, todas",
    daily: "",
    adjectives: [
        "diario, diaria, diarios, diarias, diariamente",
        "semanal, semanais, semanalmente",
        "mensal, mensais, mensalmente",
    ],
    days: "dia, dias",
    weeks: "semana, semanas",
    months: "mes, meses",
    mornings: "manha, manhas",
    evenings: "noite, noites",
    on: "no dia, dia, no, do, de, na",
    first: "primeiro",
    last: "ultimo dia",
    send: "envia me, envie me, me envia, me envie, me manda, me mande, manda me, mande me, envia, envie, enviar, manda, mande, mandar, mostra me, me mostra, mostra, quero receber, quero",
    stop: "para de enviar, pare de enviar, parar de enviar, para de mandar, pare de mandar, para, pare, parar, cancela, cancele, cancelar, apaga, apague, remove, remova, suspende, suspenda",
    none: "sem, nenhuma, nenhum, nao quero",
    reports: "relatorio, relatorios, agendado, agendados, programado, programados, automatico, automaticos, enviar, mandar, mensagem, mensagens",
    all: "todos, todas",
    courtesy: "o, a, os, as, um, uma, de, do, da, dos, das, por favor, meu, minha, meus, e",
};

const PATTERNS: &[(Act, &str)] = &[(
    Act::ReportScheduleList,
    "relatorios agendados|programados|automaticos, \
     [mostra|mostre|lista|ver] [me] [todos] [os|meus] relatorios agendados|programados|automaticos, \
     quais|que relatorios estao agendados|programados, \
     meus relatorios agendados|programados|automaticos, \
     os meus relatorios agendados|programados, \
     lista de relatorios agendados|programados, \
     quais sao [os] [meus] relatorios agendados|programados, agenda de relatorios, \
     quais|que relatorios recebo",
)];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::ReportSchedule),
        help: "Receber um relatório com hora marcada",
        examples: &[
            "toda segunda às 8h manda as vendas",
            "manda-me a DRE todo mês no dia 1 às 7h",
            "todo dia às 20h envia o resumo do dia",
            "toda segunda-feira às 8h envia vendas",
            "envia as despesas toda sexta às 18h",
            "toda noite manda o resumo do dia",
            "manda as vendas por produto toda semana",
            "toda manhã envia as vendas de ontem",
            "no dia 1 de cada mês às 8h manda o balanço",
            "manda o fluxo de caixa todo domingo",
            "todos os dias às 19h30 manda as vendas",
            "cada mês no último dia às 21h envia o balanço",
            "fim do dia às 20h",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::ReportScheduleList),
        help: "Os relatórios agendados",
        examples: &[
            "relatórios agendados",
            "quais relatórios estão agendados?",
            "meus relatórios agendados",
            "mostra os relatórios agendados",
            "lista de relatórios agendados",
            "relatórios automáticos",
            "quais são os meus relatórios agendados?",
            "mostra-me os relatórios programados",
            "que relatórios estão programados?",
            "relatórios programados",
            "os meus relatórios agendados",
            "quais relatórios recebo?",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::ReportScheduleStop),
        help: "Deixar de receber um relatório",
        examples: &[
            "para o relatório 1",
            "pare o relatório de vendas de segunda",
            "cancela o relatório 2",
            "cancele o relatório agendado 3",
            "para de enviar as vendas toda segunda",
            "apaga o relatório agendado 1",
            "remove o relatório 4",
            "cancela todos os relatórios agendados",
            "para todos os relatórios",
            "suspende o relatório 2",
            "cancela o balanço de cada mês",
            "pare de mandar o resumo do dia todo dia",
            "sem fim do dia",
        ],
    },
];
