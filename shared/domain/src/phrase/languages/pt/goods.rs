//! Portuguese: what is said of what is offered and of what is in orders.

use crate::phrase::concept::Books::{
    Description, Digital, Exchange, Grouping, IsNow, LowLimit, NameOf, NewDigital, NewOrder,
    NewProduct, NewService, Payments, PhoneNumber, Quotation, Relist, Service, Tell, Unlist,
};
use crate::phrase::concept::Concept::{self, Books, Filler, HelpReports, HelpSettings};

pub(super) const WORDS: &[(Concept, &str)] = &[
    (
        Books(NewProduct),
        "novo produto, um novo produto, adiciona o produto, adiciona produto, adiciona um produto, \
         adicionar um produto, adicionar produto, adicionar um novo produto, adiciona um novo produto, \
         cria produto, cria um produto, criar produto, criar um produto, novo item, adiciona um item, \
         adiciona item, agora vendemos",
    ),
    (
        Books(NewService),
        "novo servico, um novo servico, adiciona o servico, adiciona um servico, adicionar servico, \
         adicionar um servico, cria um servico, criar servico",
    ),
    (
        Books(NewDigital),
        "novo produto digital, adiciona um produto digital, adicionar um produto digital, \
         adiciona produto digital, novo download",
    ),
    (Books(Service), "servico, um servico"),
    (Books(Digital), "digital, produto digital, download"),
    (
        Books(Unlist),
        "deixa de vender, deixar de vender, nao vendemos mais, nao vendo mais, esconde, esconder, \
         oculta, ocultar, retira da venda, retirar da venda, tira do catalogo, tirar do catalogo, \
         para de vender, parar de vender",
    ),
    (
        Books(Relist),
        "desarquiva, desarquivar, volta a vender, voltar a vender, voltamos a vender, \
         vendemos de novo, vender de novo, restaura, restaurar, reativa, reativar, mostra de novo, \
         poe a venda de novo",
    ),
    (
        Books(IsNow),
        "agora custa, agora custam, agora vale, agora esta a, agora e, agora sao, passa a, sobe para, \
         baixa para, fica em",
    ),
    (Books(NameOf), "nome, nome do, nome da, nome de, o nome do, o nome da"),
    (
        Books(Description),
        "descricao, descricao do, descricao da, descricao de, a descricao do, a descricao da, descreve",
    ),
    (
        Books(Grouping),
        "categoria, categoria do, categoria da, a categoria do, a categoria da, secao",
    ),
    (
        Books(LowLimit),
        "limite de estoque baixo, limite de estoque baixo do, limite de estoque baixo da, \
         estoque minimo do, estoque minimo da, nivel de reposicao, nivel de reposicao do, \
         nivel de reposicao da, alerta de estoque baixo, alerta de estoque baixo do, \
         alerta de estoque baixo da, avisa me quando, me avisa quando, alerta me quando, \
         ponto de reposicao",
    ),
    (Filler, "ficar abaixo de, estiver abaixo de, abaixo de, chegar a"),
    (
        Books(NewOrder),
        "novo pedido, um novo pedido, cria um pedido, criar um pedido, criar pedido, cria pedido, \
         registra um pedido, registrar um pedido, abre um pedido, abrir um pedido, faz um pedido, \
         fazer um pedido, anota um pedido",
    ),
    (
        Books(Quotation),
        "orcamento, um orcamento, faz um orcamento, faca um orcamento, fazer um orcamento, cotacao, uma cotacao, faz uma cotacao, faca uma cotacao, proforma, uma proforma",
    ),
    (
        Books(Tell),
        "diga a, diga ao, diga ao cliente do, diga ao cliente de, escreve a, escreve ao, \
         escreve ao cliente do, informa a, informa ao, informa ao cliente do, avisa a, avisa ao, \
         avisa ao cliente do, envia uma mensagem a, envia uma mensagem ao, mensagem a, mensagem ao",
    ),
    (
        Books(Payments),
        "pagamentos, pagamentos recebidos, os pagamentos, os pagamentos recebidos, \
         lista de pagamentos, todos os pagamentos, historico de pagamentos, quem pagou, quem ja pagou",
    ),
    (Books(PhoneNumber), "numero de telefone, numero de whatsapp"),
    (Books(Exchange), "troca, trocar, troque, trocado, trocada, permuta"),
    (HelpReports, "ajuda relatorios, ajuda de relatorios"),
    (HelpSettings, "ajuda configuracoes, ajuda definicoes"),
];
