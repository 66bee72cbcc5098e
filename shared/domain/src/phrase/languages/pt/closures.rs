//! Portuguese: when no bookings are taken, when they are taken again, and what is asked of it.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Pt, PATTERNS, &[]);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::CalendarBlock { is_lifted: true },
        "desbloqueia|desbloqueie|desbloquear [a] agenda|calendario [para|na|no|em] {days}, \
         desbloqueia|desbloqueie|desbloquear [na|no] {days}, \
         reabre|reabra|reabrir [a] agenda|calendario|loja|salao|reservas [para|na|no|em] {days}, \
         reabre|reabra|reabrir [na|no|em] {days}, \
         abre|abra|abrir [a] agenda|calendario [novo|novamente] [para|na|no|em] {days} [novo|novamente], \
         abre|abra|abrir [a] loja|salao novo|novamente [para|na|no|em] {days}, \
         abre|abra|abrir [a] loja|salao [na|no|em] {days} novo|novamente, \
         aceita|aceite|aceitar|pega|pegue reservas|agendamentos|marcacoes novo|novamente|outra [vez] [para|na|no|em] {days}, \
         aceita|aceite|aceitar reservas|agendamentos|marcacoes [para|na|no|em] {days} novo|novamente|outra [vez], \
         volta|volte|voltar a aceitar reservas|agendamentos|marcacoes [para|na|no|em] {days}, \
         tira|tire|tirar|remove|remova|remover|retira|levanta|cancela bloqueio [na|no] {days}, \
         estou volta [na|no|em] {days}, \
         desbloqueia|desbloqueie|desbloquear [a] agenda|calendario [a] {name} [para|na|no|em] {days}, \
         desbloqueia|desbloqueie|desbloquear [na|no] {days} para [a] {name}, \
         desbloqueia|desbloqueie|desbloquear [a] {name} [para|na|no|em] {days}, \
         [a] {name} volta|voltou|retorna|regressa|voltara [ao] [a] [trabalho|trabalhar] [na|no|em] {days}, \
         [a] {name} esta|estara volta [ao] [trabalho] [na|no|em] {days}, \
         [a] {name} esta|estara disponivel|livre novo|novamente [na|no|em] {days}, \
         desbloqueia|desbloqueie|desbloquear [a] agenda|calendario, \
         desbloqueia|desbloqueie|desbloquear [a] {name}",
    ),
    (
        Act::CalendarBlock { is_lifted: false },
        "bloqueia|bloqueie|bloquear [a] agenda|calendario [para|na|no|em] {days}, \
         bloqueia|bloqueie [na|no] {days}, \
         bloquear [na|no] {day}, \
         fecha|feche|fechar [a] loja|salao|agenda|calendario [na|no|em] {day}, \
         fecha|feche|fechar [na|no|em] {day}, \
         [a] loja|salao fecha|fechada|fechado [na|no|em] {day}, \
         fechamos [na|no|em] {day}, \
         sem reservas|agendamentos|marcacoes [para|na|no|em] {days}, \
         nao aceite|aceita|aceitar|marcar|marque|pegue|pegar [mais] reservas|agendamentos|marcacoes [para|na|no|em] {days}, \
         estou|estarei [em] folga|ausente|fora|ocupado|ocupada|indisponivel [na|no|em] {days}, \
         bloqueia|bloqueie|bloquear [a] agenda|calendario [a] {name} [para|na|no|em] {days}, \
         bloqueia|bloqueie|bloquear [a] {name} [para|na|no|em] {days}, \
         bloqueia|bloqueie|bloquear [na|no] {days} para [a] {name}, \
         [a] {name} nao esta|estara disponivel|livre|ca|aqui|presente [na|no|em] {days}, \
         [a] {name} nao vem|trabalha|pode|atende [na|no|em] {days}, \
         [a] {name} esta|estara ausente|fora|ocupada|ocupado|doente|indisponivel [na|no|em] {days}, \
         [a] {name} esta|estara [em] folga|ferias|licenca|reuniao|formacao|treinamento [na|no|em] {days}, \
         [a] {name} esta|estara|vai no|na|num|ao medico|dentista|hospital|banco|reuniao|formacao|treinamento|escola|igreja|medica [na|no|em] {days}, \
         [a] {name} tem folga|reuniao|medico|dentista|formacao|treinamento [na|no|em] {days}, \
         [a] {name} folga [na|no|em] {days}, \
         sem|nenhuma|nenhum reservas|reserva|agendamentos|agendamento|marcacoes com [a] {name} [para|na|no|em] {days}",
    ),
    (
        Act::BookingList,
        "o que esta bloqueado [na|no] {days}, \
         o que esta bloqueado, \
         {days} esta bloqueado|bloqueada, \
         mostra|mostre|mostrar dias|horas bloqueados|bloqueadas, \
         dias|horas bloqueados|bloqueadas",
    ),
];
