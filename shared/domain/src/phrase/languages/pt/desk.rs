//! Portuguese: what is said at the desk by those who run the shop.

use super::{desk_asked, desk_requests, desk_sayings};
use crate::access::Role;
use crate::command::{Audience, DocumentKind};
use crate::language::Language;
use crate::phrase::desk::{Act, Key};
use crate::phrase::languages::Desk;
use crate::shop::Topic;

pub(in crate::phrase::languages) const DESK: Desk = Desk {
    language: Language::Pt,
    fillers: "o, os, as, um, uma, uns, umas, do, da, dos, das, de, meu, minha, meus, minhas, nosso, nossa, nossos, nossas, seu, sua, seus, suas, este, \
     esta, esse, essa",
    courtesy: "por favor, pfv, pf, porfa, obrigado, obrigada, valeu, muito obrigado, oi, ola, bom dia, boa tarde, boa noite, se faz favor",
    nobody: "cliente, clientes, todos, todas, tudo, alguem, pessoa, gente, pedido, pedidos, encomenda, vendedor, dono, mim, nos, voce, bot, robo",
    patterns: [PATTERNS, desk_asked::PATTERNS],
    sayings: [desk_sayings::SAYINGS, desk_requests::SAYINGS],
};

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::ReportSatisfaction,
        "avaliacoes|opinioes clientes {days}, avaliacoes|opinioes clientes, avaliacoes {days}",
    ),
    (
        Act::Broadcast(Audience::OnAccount),
        "avisa|avise|avisar|envia|envie|enviar|manda|mande|anuncia|anuncie|diga [mensagem] aos|para|a [todos] clientes fiado|credito|prazo {text}, \
         avisa|avise|avisar|envia|envie|manda|mande|anuncia|anuncie|diga [mensagem] aos|para|a [todos] clientes a|no credito|prazo|fiado {text}, \
         mensagem aos|para|a [todos] clientes [a|no] credito|prazo|fiado {text}",
    ),
    (
        Act::Broadcast(Audience::Everybody),
        "divulga|divulgue|divulgar|divulgacao [mensagem] para|a todos [clientes] {text}, \
         avisa|avise|avisar|anuncia|anuncie|anunciar [a|para] todos|todo [clientes|mundo] [que] {text}, \
         avisa|avise|avisar|anuncia|anuncie|anunciar aos|para clientes [que] {text}, avisa|avise|avisar clientes [que] {text}, \
         envia|envie|enviar|manda|mande|mandar|mensagem [mensagem] a|para todos|todo [clientes|mundo] {text}, \
         envia|envie|enviar|manda|mande|mandar|mensagem [mensagem] aos|para clientes {text}, \
         diga|diz|fala|fale|escreve|escreva|informa|informe [a|para] todos|todo [clientes|mundo] [que] {text}, \
         diga|diz|fala|fale|escreve|escreva|informa|informe aos|para clientes [que] {text}, anuncia|anuncie|anunciar que {text}, \
         divulga|divulgue|divulgar|divulgacao {text}, divulga|divulgue|divulgar|divulgacao|anuncia|anunciar",
    ),
    (
        Act::Handoff { on: false },
        "libera|libere|liberar|solta|soltar {phone}, libera|libere|liberar|solta|soltar {name}, \
         liga|ligue|ligar|ativa|ative|ativar|reativa bot|robo para|pra|com {phone}, \
         liga|ligue|ligar|ativa|ative|ativar|reativa bot|robo para|pra|com {name}, bot|robo ligado|ativo|on para|pra|com {phone}, \
         bot|robo ligado|ativo|on para|pra|com {name}, devolve|devolva|devolver {name} ao|para|pro bot|robo, \
         devolve|devolva|devolver {phone} ao|para|pro bot|robo, [ja] terminei com {name}, [ja] terminei com {phone}, \
         libera|libere|liberar cliente [pedido] {order}, devolve|devolva|devolver cliente [pedido] {order} ao|para|pro bot|robo, \
         [ja] terminei com cliente [pedido] {order}, libera|liberar",
    ),
    (
        Act::Handoff { on: true },
        "assume|assuma|assumir|pega|pegue conversa|chat|atendimento [com] {phone}, assume|assuma|assumir|pega|pegue conversa|chat|atendimento [com] {name}, \
         deixa|deixe eu|me falar|responder|atender com|a {phone}, deixa|deixe eu|me falar|responder|atender com|a {name}, \
         eu falo|atendo|respondo com|a {phone}, eu falo|atendo|respondo com|a {name}, eu vou falar com {name}, \
         desliga|desligue|desligar|desativa|desative|silencia|silencie bot|robo para|pra|com {phone}, \
         desliga|desligue|desligar|desativa|desative|silencia|silencie bot|robo para|pra|com {name}, bot|robo desligado|inativo|off para|pra|com {phone}, \
         bot|robo desligado|inativo|off para|pra|com {name}, \
         assume|assuma|assumir|pega|pegue conversa|chat|atendimento [com] [cliente] [pedido] {order}, \
         deixa|deixe eu|me falar|responder|atender com|a cliente [pedido] {order}, eu falo|atendo|respondo com|a cliente [pedido] {order}, \
         eu vou falar com cliente [pedido] {order}, assumir conversa|chat|atendimento",
    ),
    (
        Act::StaffAdd(Role::Owner),
        "adiciona|adicione|adicionar|novo|nova|coloca|inclui dono|dona|proprietario|proprietaria|socio|socia {name} {phone}, \
         adiciona|adicione|adicionar|novo|nova|coloca|inclui dono|dona|proprietario|proprietaria|socio|socia {phone}, \
         adiciona|adicione|adicionar|coloca {phone} como dono|dona|proprietario|proprietaria|socio|socia, \
         adiciona|adicione|adicionar|coloca {name} {phone} como dono|dona|proprietario|socio|socia, \
         {phone} e [tambem] dono|dona|proprietario|proprietaria|socio|socia",
    ),
    (
        Act::StaffAdd(Role::Staff),
        "adiciona|adicione|adicionar|novo|nova|contrata|contratar|inclui funcionario|funcionaria|vendedor|vendedora|caixa|empregado|empregada|atendente|ajudante {name} {phone}, \
         adiciona|adicione|adicionar|novo|nova|contrata|contratar|inclui funcionario|funcionaria|vendedor|vendedora|caixa|empregado|empregada|atendente|ajudante {phone} {name}, \
         adiciona|adicione|adicionar|novo|nova|contrata|contratar|inclui funcionario|funcionaria|vendedor|vendedora|caixa|empregado|empregada|atendente|ajudante {phone}, \
         adiciona|adicione|adicionar|coloca {phone} como funcionario|funcionaria|vendedor|vendedora|caixa|empregado|empregada|atendente, \
         adiciona|adicione|adicionar|coloca {phone} a|na|no|ao equipe|equipa|pessoal|time, \
         adiciona|adicione|adicionar|coloca {name} {phone} como funcionario|funcionaria|vendedor|vendedora|caixa|empregado|empregada|atendente, \
         adiciona|adicione|adicionar|coloca {name} {phone} a|na|no|ao equipe|equipa|pessoal|time, {phone} trabalha aqui [agora], \
         {phone} trabalha com|para|comigo [nos] [agora], {phone} e [novo|nova] funcionario|funcionaria|vendedor|vendedora|caixa|empregado|atendente, \
         adiciona|adicionar funcionario|funcionaria|vendedor|vendedora|empregado",
    ),
    (
        Act::StaffRemove,
        "remove|remova|remover|tira|tire|tirar|exclui|excluir|apaga|demite|demitir|despede funcionario|funcionaria|vendedor|vendedora|caixa|empregado|empregada|atendente|dono|socio {phone}, \
         remove|remova|remover|tira|tire|tirar|exclui|excluir|apaga|demite|demitir|despede funcionario|funcionaria|vendedor|vendedora|caixa|empregado|empregada|atendente|dono|socio {name}, \
         remove|remova|remover|tira|tire|tirar|exclui {phone} equipe|equipa|pessoal|loja|time, \
         remove|remova|remover|tira|tire|tirar|exclui {name} equipe|equipa|pessoal|time, {phone} nao trabalha mais aqui|conosco|comigo, \
         {phone} ja nao trabalha aqui, {phone} saiu loja|equipe|trabalho, remove|remover|tira funcionario|funcionaria|vendedor|vendedora",
    ),
    (
        Act::StaffList,
        "quem trabalha aqui, quem trabalha comigo|conosco, quem trabalha para|na|no nos|mim|loja, \
         [ver|mostra|mostrar|mostre|lista|listar] [me] [todos] funcionarios|equipe|equipa|pessoal|vendedores|empregados, \
         lista de funcionarios|pessoal|vendedores|empregados, quem sao funcionarios|vendedores|empregados, quem tem acesso, quem esta na equipe|equipa, \
         quem faz parte equipe, membros equipe|equipa, numeros funcionarios|equipe",
    ),
    (
        Act::SettingsSet(Key::ConfirmAbove),
        "muda|mude|mudar|coloca|define|definir|altera limite confirmacao para|em|a {money}, limite confirmacao [e|em|para] {money}, \
         confirma|confirme|confirmar tudo acima {money}, confirma|confirme|confirmar tudo [que] [for] maior que {money}, \
         pede|peca|pedir confirmacao acima|partir|sobre [a] {money}, pede|peca|pedir confirmacao a partir {money}, muda|mudar limite confirmacao",
    ),
    (
        Act::SettingsSet(Key::HoldHours),
        "guarda|guarde|guardar|segura|segure|reserva pedidos nao pagos por|durante {hours} [horas|h], \
         guarda|guarde|guardar|segura|segure|reserva pedidos sem pagar|pagamento por|durante {hours} [horas|h], \
         muda|mude|mudar|coloca|define|altera tempo|prazo [reserva|espera|pagamento] para|em|a {hours} [horas|h], \
         prazo|tempo [pagamento|espera|reserva] {hours} [horas|h], muda|mudar tempo|prazo reserva|espera|pagamento",
    ),
    (
        Act::SettingsSet(Key::Language),
        "muda|mude|mudar|coloca|altera|define idioma|lingua [da] [loja] para|em|a {language}, idioma|lingua loja [e] [:] {language}, loja fala {language}, \
         escreve|escreva aos|para clientes em {language}, muda|mudar idioma|lingua loja",
    ),
    (
        Act::SettingsSet(Key::Tagline),
        "muda|mude|mudar|coloca|altera|define lema|slogan [para|:] {text}, [novo] lema|slogan e {text}, novo lema|slogan {text}, muda|mudar lema|slogan",
    ),
    (
        Act::SettingsSet(Key::Answer(Topic::Hours)),
        "muda|mude|mudar|coloca|altera|define horario|horarios [atendimento|funcionamento|abertura] [para|:] {text}, \
         [novo] horario [atendimento|funcionamento] e {text}, novo horario [atendimento|funcionamento] {text}, muda|mudar horario|horarios",
    ),
    (
        Act::SettingsSet(Key::Answer(Topic::Place)),
        "muda|mude|mudar|coloca|altera|define endereco|morada|localizacao [loja] [para|:] {text}, [novo|nova] endereco|morada [loja] e {text}, \
         novo endereco {text}, mudamos para {text}, muda|mudar endereco|morada",
    ),
    (
        Act::SettingsSet(Key::Answer(Topic::Delivery)),
        "muda|mude|mudar|coloca|altera|define [taxa|preco|condicoes|politica] entrega|entregas|frete [para|:] {text}, \
         [taxa|preco|condicoes|politica] entrega|frete e|sao {text}, muda|mudar [taxa|preco] entrega|frete",
    ),
    (
        Act::SettingsSet(Key::Answer(Topic::Returns)),
        "muda|mude|mudar|coloca|altera|define [politica|condicoes] devolucao|devolucoes|troca|trocas [para|:] {text}, \
         [politica|condicoes] devolucao|devolucoes|troca|trocas e|sao {text}, muda|mudar politica devolucao|devolucoes|troca",
    ),
    (
        Act::SettingsSet(Key::PaymentMethods),
        "muda|mude|mudar|coloca|altera|define formas|meios|metodos pagamento [para|:] {text}, formas|meios|metodos pagamento sao {text}, \
         clientes podem pagar com|em|por {text}, muda|mudar formas|meios|metodos pagamento",
    ),
    (
        Act::SettingsShow,
        "configuracoes, definicoes, ajustes, [ver|mostra|mostrar|mostre|abre|abrir|lista] [me] [todas] configuracoes|definicoes|ajustes|opcoes [loja], \
         configuracoes|definicoes|opcoes loja, que posso mudar|configurar|alterar, quais sao configuracoes|definicoes|opcoes [loja], \
         como esta configurada loja, politicas loja",
    ),
    (
        Act::CustomerMessage,
        "diga|diz|fala|fale|escreve|escreva|responde|responda a|para|pra|ao {name} : {text}, avisa|avise|informa|informe [a|para|ao] {name} : {text}, \
         envia|envie|manda|mande mensagem a|para|pra {name} : {text}, mensagem para|pra {name} : {text}, \
         diga|diz|escreve|escreva|responde|responda|avisa|avise|informa [a|ao|para|pra] {phone} {text}, \
         envia|envie|manda|mande [mensagem] a|ao|para|pra {phone} {text}, diga|diz|fala|fale|avisa|avise a|para|pra {name} que {text}, \
         avisa|avise|informa|informe {name} que {text}",
    ),
    (
        Act::BookingList,
        "[ver|mostra|mostrar|mostre] [me] [minha|meu] agenda|calendario [de|da|para] {days}, [ver|mostra|mostrar|mostre] [me] [minha|meu] agenda|calendario, reservas, agendamentos, marcacoes, \
         [ver|mostra|mostrar|mostre|lista] [me] [todas|todos] reservas|agendamentos|marcacoes|consultas [para|em|na|no] {days}, \
         [ver|mostra|mostrar|mostre|lista] [me] [todas|todos] reservas|agendamentos|marcacoes|consultas, \
         reservas|agendamentos|marcacoes|consultas [para|em|na|no] {days}, quem vem {days}, que esta marcado|reservado|agendado [para] {days}, \
         que reservas|agendamentos temos|ha [para] {days}, quais reservas|agendamentos temos|ha [para] {days}, todas|todos reservas|agendamentos",
    ),
    (
        Act::BookingConfirm,
        "confirma|confirme|confirmar|aceita|aceite|aceitar|aprova|aprovar reserva|agendamento|marcacao|consulta {booking}, \
         reserva|agendamento|marcacao|consulta {booking} [esta] confirmada|confirmado|aceita|aceito|aprovada|aprovado|ok, \
         confirma|confirmar|aceita|aceitar reserva|agendamento",
    ),
    (
        Act::BookingReject,
        "recusa|recuse|recusar|rejeita|rejeite|rejeitar|nega|negar|cancela|cancelar|cancele|anula reserva|agendamento|marcacao|consulta {booking} porque|pois {text}, \
         recusa|recuse|recusar|rejeita|rejeite|rejeitar|nega|negar|cancela|cancelar|cancele|anula reserva|agendamento|marcacao|consulta {booking} {text}, \
         recusa|recuse|recusar|rejeita|rejeite|rejeitar|nega|negar|cancela|cancelar|cancele|anula reserva|agendamento|marcacao|consulta {booking}, \
         reserva|agendamento|marcacao|consulta {booking} [esta] recusada|recusado|rejeitada|rejeitado|negada, \
         recusa|recusar|rejeita|rejeitar reserva|agendamento",
    ),
    (
        Act::BookingReschedule,
        "muda|mude|mudar|move|mover|adia|adie|adiar|passa|passar|remarca|remarque|remarcar reserva|agendamento|marcacao|consulta {booking} [para|pra|a] {days}, \
         reserva|agendamento|marcacao|consulta {booking} [foi] movida|adiada|remarcada|mudada|remarcado|adiado [para|pra] {days}, \
         coloca|coloque|poe reserva|agendamento {booking} [na|no|em|para] {days}, muda|adia|remarca reserva|agendamento",
    ),
    (
        Act::CalendarBlock { is_lifted: false },
        "bloqueia|bloqueie|bloquear|fecha|feche|fechar calendario|agenda [para|em|na|no] {days}, bloqueia|bloqueie {days}, \
         sem reservas|agendamentos|marcacoes [para|na|no] {days}, nao aceite|aceitar|marcar reservas|agendamentos [para|na|no] {days}, \
         nao ha reservas|agendamentos [na|no] {days}, estamos fechados {days}, estamos fechados na|no {days}, estou folga|ausente|fora {days}, \
         estou de|na folga|ausente|fora [na|no] {days}, nao estou disponivel [na|no] {days}, bloqueia|bloqueie {name} na|no|para {days}, \
         bloqueia|bloquear calendario|agenda",
    ),
    (
        Act::DocumentIssue(DocumentKind::Invoice),
        "faz|faca|fazer|cria|crie|criar|prepara|prepare|gera|gere|gerar|emite|emita|emitir|envia|envie|enviar fatura|factura|nota [para] [pedido] {order}, \
         fatura|factura [para] [pedido] {order}",
    ),
    (
        Act::DocumentIssue(DocumentKind::Receipt),
        "faz|faca|fazer|cria|crie|criar|prepara|prepare|gera|gere|gerar|emite|emita|emitir|envia|envie|enviar recibo [para] [pedido] {order}, \
         recibo [para] [pedido] {order}",
    ),
    (
        Act::DocumentIssue(DocumentKind::Proposal),
        "faz|faca|fazer|cria|crie|criar|prepara|prepare|gera|gere|gerar|emite|emita|emitir|envia|envie|enviar orcamento|cotacao|proforma [para] [pedido] {order}, \
         orcamento|cotacao|proforma [para] [pedido] {order}",
    ),
    (
        Act::DocumentIssue(DocumentKind::Confirmation),
        "faz|faca|fazer|cria|crie|criar|prepara|gera|gere|emite|emita|envia|envie confirmacao [para] [pedido] {order}, confirmacao [para] pedido {order}",
    ),
    (
        Act::DocumentIssue(DocumentKind::Status),
        "faz|faca|fazer|cria|crie|criar|prepara|gera|gere|emite|emita relatorio|documento status|estado|situacao [para] [pedido] {order}",
    ),
    (
        Act::DocumentPassword,
        "define|defina|definir|muda|mude|mudar|cria|crie|criar|troca|trocar|manda|quero [me] [nova] senha|palavra-passe relatorios|relatorio, \
         define|defina|definir|muda|mude|mudar|cria|crie|criar|troca|trocar|manda|quero [me] nova senha|palavra-passe documentos|documento, \
         nova senha para documentos|relatorios, nova senha|palavra-passe documentos|documento|relatorios|relatorio, senha relatorios|relatorio",
    ),
    (
        Act::SomePassword,
        "define|defina|definir|muda|mude|mudar|cria|crie|criar|troca|trocar|manda|quero [me] senha|palavra-passe documentos|documento|faturas|papeis, senha documentos|documento",
    ),
    (
        Act::ReportEndOfDay,
        "fim dia {days}, fecho|fechamento dia {days}, relatorio|resumo fim|fecho|fechamento dia {days}, relatorio|resumo dia {days}, \
         relatorio|resumo diario {days}, fim dia, fecho|fechamento dia, relatorio|resumo fim|fecho|fechamento dia, relatorio|resumo dia, relatorio|resumo diario, \
         relatorio|resumo {days}, como foi dia, como foi {days}, como foi dia {days}, como fomos {days}, \
         mostra|mostre|da|ver [me] relatorio|resumo [dia|diario]",
    ),
    (
        Act::ReportInventory,
        "relatorio inventario|estoque, valor estoque|stock|inventario [em|a] {days}, valor estoque|stock|inventario, quanto vale estoque|stock|inventario, \
         qual e valor estoque|stock|inventario, mostra|mostre|ver [me] valor estoque|stock|inventario, mostra|mostre|ver [me] relatorio inventario|estoque, \
         valorizacao|avaliacao estoque|stock|inventario, estoque valorizado",
    ),
    (
        Act::ReportSatisfaction,
        "satisfacao [clientes|cliente] [para] {days}, satisfacao [clientes|cliente], relatorio satisfacao [clientes|cliente] [para] {days}, \
         relatorio satisfacao [clientes|cliente], [ver|mostra|mostrar|mostre|lista] [me] [todas|todos] avaliacoes|opinioes|comentarios|notas [clientes], \
         que dizem|pensam|acham clientes [nos], que clientes dizem|pensam|acham [sobre] [nos], clientes estao contentes|satisfeitos|felizes, \
         relatorio avaliacoes|opinioes",
    ),
];
