//! Portuguese: the words of its own that stand for meanings.

mod accounts;
pub(super) mod advice;
pub(super) mod ahead;
pub(super) mod aliases;
mod books;
pub(super) mod calendar;
pub(super) mod calendars;
pub(super) mod closures;
mod days;
pub(super) mod delivery;
pub(super) mod desk;
mod desk_asked;
mod desk_requests;
mod desk_sayings;
pub(super) mod downloads;
mod goods;
mod goods_sayings;
mod ledger_sayings;
pub(super) mod mine;
pub(super) mod missed;
mod money_sayings;
mod numbers;
pub(super) mod opening;
pub(super) mod papers;
mod sayings;
pub(super) mod schedules;
pub(super) mod services;
mod shop_sayings;
pub(super) mod till;

use super::Pack;
use crate::language::Language;
use crate::order::CashAccount;
use crate::order::state::OrderState;
use crate::phrase::concept::Concept::{
    self, Account, Add, All, And, Ask, Because, Cancel, Cart, Catalogue, Change, Checkout, Clear,
    Code, Container, Dont, Extra, Filler, For, Greeting, Have, Help, HowMany, Human, If, Instead,
    Left, Mine, No, Not, Note, OffTopic, Order, Orders, Paid, Payment, Person, Place, Price,
    Receive, Record, Reference, Remove, Said, Sent, Show, Somebody, State, Status, Stock, Talk,
    Thanks, Unwanted, Want, Yes,
};

pub(super) const PACK: Pack = Pack {
    language: Language::Pt,
    words: WORDS,
    books: &[goods::WORDS, books::WORDS, accounts::WORDS],
    days: days::DAYS,
    numbers: numbers::NUMBERS,
    tallies: &[],
    numerals: numbers::NUMERALS,
    sayings: &[
        sayings::SAYINGS,
        shop_sayings::SAYINGS,
        money_sayings::SAYINGS,
        ledger_sayings::SAYINGS,
        goods_sayings::SAYINGS,
    ],
};

const WORDS: &[(Concept, &str)] = &[
    (
        Filler,
        "por favor, peguei, no, pf, pfv, pfvr, porfa, o, a, os, as, um, uma, uns, umas, de, do, da, \
         dos, das, d, em, na, nas, nos, ao, aos, pro, pra mim, me, te, se faz favor, isso, \
         isto, esse, essa, este, esta, aquele, aquela, eh, e que, la, aqui, ai, ja, agora, \
         tambem, senhor, senhora, sr, sra, chefe, amigo, amiga, moco, moca, numero, num, n, \
         nro, muito, bem, ne, ta, foi, era, sao, fica, ficou, estou, favor, gentileza, seu, \
         sua, mano, querido, querida, total, valor, ser, entao, tao, toda hora, no valor de, \
         ainda, que eu, como, meio que, do site, seus, suas",
    ),
    (
        Greeting,
        "oi, ola, opa, oie, bom dia, boa tarde, boa noite, e ai, tudo bem, tudo bom, \
         oi tudo bem, ola tudo bem, bd, bt, bn, oi boa tarde, oi bom dia, alo, salve, \
         como vai, beleza, tudo joia",
    ),
    (
        Thanks,
        "obrigado, obrigada, obg, obgd, brigado, brigada, valeu, vlw, muito obrigado, \
         muito obrigada, agradeco, grato, grata",
    ),
    (And, "e, mais, e mais, e tambem, junto com"),
    (
        Person,
        "eu, ele, ela, eles, elas, cliente, clientes, a gente, fregues, vc, voce, vcs, voces, \
         tu",
    ),
    (Mine, "meu, minha, meus, minhas, nosso, nossa, nossos, nossas"),
    (For, "para, pra, por, contra, p"),
    (Note, "com, via, atraves de, pelo, pela, usando"),
    (
        Because,
        "porque, pq, pois, motivo, por causa de, por causa do, por causa da, razao, ja que, \
         devido a, causa",
    ),
    (
        Yes,
        "sim, s, claro, ok, okay, isso mesmo, certo, pode ser, pode, com certeza, \
         exato, correto, beleza pode, perfeito, sim confirmo, eu confirmo, ta certo, ta bom, \
         tudo certo, fechado, bora, sim por favor, aham, uhum, isso ai, concordo, de acordo",
    ),
    (No, "nao, n quero nao, nao obrigado, nao obrigada, agora nao, negativo, nope, naum"),
    (
        Not,
        "nunca, nem, nao foi, ainda nao, jamais, nenhum, nenhuma, nao tenho, nao paguei, n paguei, \
         ainda n, inda n, inda nao",
    ),
    (
        Dont,
        "espera, espere, para tudo, pare, calma, deixa, deixe, deixa pra la, esquece, esqueca, \
         mudei de ideia, aguarda, aguarde, nao faca, nao mande, nao envie, nao cancele, \
         nao cancela, nao confirme, nao registre, nao registra, nao apague",
    ),
    (Unwanted, "nao quero, n quero, nao quero mais, nao preciso, nao preciso de, nao desejo"),
    (
        If,
        "se, caso, quando, assim que, logo que, depois que, amanha, mais tarde, depois, logo, \
         talvez, antes, antes de, apos, sera que, vai, vou, vamos, vao, iria, poderia, \
         deveria, quiser, pagarem, pagar ele, se pagar, caso pague, vai pagar, vou pagar, \
         pagarei, pagara, talvez pague, a menos que, a nao ser, supondo, na hipotese, \
         desde que, acho que vai, devo, deve ser, quase, em breve, enquanto",
    ),
    (
        Said,
        "disse, falou, diz, dizem, disseram, falaram, fala que, escreveu, perguntou, \
         perguntaram, mandou dizer, contou, respondeu, mensagem, citacao, dizendo, falando, \
         diz que, afirma",
    ),
    (
        Ask,
        "eh verdade, sera, quem, qual, quais, o que, oq, que, onde fica, por acaso, tem como, \
         posso, da pra, voce pode, vcs podem, voces podem, podem, consegue, conseguem, teria, \
         seria",
    ),
    (
        OffTopic,
        "clima, chuva, tempo amanha, politica, eleicao, eleicoes, presidente, futebol, jogo, \
         piada, poema, musica, filme, amor, horoscopo, noticias, licao de casa",
    ),
    (
        Show,
        "o que tem no, detalhes do, detalhes, \
         mostra, mostrar, mostre, me mostra, me mostre, ver, vejo, veja, exibe, exibir, lista, \
         listar, liste, abre, abrir, abra, consultar, consulta, checar, verificar, verifica, \
         me manda a lista, quero ver, queria ver, gostaria de ver, deixa ver, posso ver, \
         da uma olhada, olhar, me passa a lista, me da a lista",
    ),
    (
        Want,
        "quero, quer, queria, gostaria de, gostaria, preciso, preciso de, vou querer, \
         vou levar, me ve, me da, me manda, me envia, manda, mande, me traz, traz, comprar, \
         pedir, levar, quero comprar, quero pedir, queria pedir, queria comprar, \
         gostaria de comprar, gostaria de pedir, quero encomendar, encomendar, desejo, \
         me separa, separa, pode me mandar, manda pra mim, necessito, necessito de, \
         quero levar, compro, vou pedir, fazer um pedido de, pego, quero fazer um pedido de",
    ),
    (
        Add,
        "adiciona, adicionar, adicione, acrescenta, acrescentar, acrescente, coloca, colocar, \
         coloque, poe, por mais, inclui, incluir, inclua, bota, botar, bote, junta, soma, adc, \
         acrescimo",
    ),
    (
        Change,
        "muda, mudar, mude, altera, alterar, altere, troca, trocar, troque, modifica, \
         modificar, atualiza, atualizar, atualize, passa, passar, passe, marca, marcar, \
         marque, corrige, corrigir, deixa em, muda para, muda pra, troca para, troca pra, \
         altera para",
    ),
    (
        Instead,
        "em vez disso, em vez, em vez de, ao inves de, no lugar, apenas, somente, so isso de",
    ),
    (
        Remove,
        "remove, remover, remova, tira, tirar, tire, retira, retirar, retire, exclui, excluir, \
         exclua, apaga, apagar, apague, sem, deleta, deletar, menos, elimina",
    ),
    (
        Clear,
        "limpa, limpar, limpe, esvazia, esvaziar, esvazie, zera, zerar, comecar de novo, \
         recomecar, comecar do zero",
    ),
    (
        Checkout,
        "e so isso, so isso, eh so isso, e isso, e tudo, mais nada, nada mais, isso e tudo, \
         finalizar, finaliza, finalizar pedido, finalizar o pedido, finalizar compra, \
         finalizar a compra, fechar pedido, fechar o pedido, fecha o pedido, fecha pedido, \
         fechar a conta, fecha a conta, concluir pedido, concluir o pedido, concluir a compra, \
         quero pagar, queria pagar, fazer o pedido, fazer pedido, fazer o meu pedido, \
         faz o pedido, pagar agora, comprar agora, pode fechar, checkout, terminei, acabou, \
         ja terminei, e so, era so isso, por hoje e so, pedir agora",
    ),
    (
        Place,
        "enviar pedido, confirmar envio do pedido, aceito o orcamento, aceitar o orcamento, \
         aceito orcamento",
    ),
    (
        Status,
        "onde esta, onde ta, cade, cade o, cade a, cade meu, status, situacao, andamento, \
         quando chega, quando vai chegar, rastrear, rastreio, acompanhar, como esta, como ta, \
         que horas chega, previsao, ja saiu, demora, quando sai, em que pe esta, que fim levou",
    ),
    (
        Cancel,
        "cancela, cancelar, cancele, cancelamento, cancelem, desfazer pedido, anula, anular, \
         anule, desistir, desisto",
    ),
    (
        Paid,
        "paguei, pagou, pago, paga, pagos, pagas, pagamos, ja paguei, ja pagou, foi pago, \
         foi paga, esta pago, esta paga, ta pago, ta paga, quitado, quitada, quitou, quitei, \
         pagamento feito, pagamento efetuado, pagamento realizado, fiz o pagamento, fiz o pix, \
         fiz a transferencia, fiz um pix, mandei o pix, pix feito, pix enviado, \
         mandei o dinheiro, enviei o dinheiro, enviei o pix, depositei o dinheiro, \
         transferi o dinheiro, ja esta pago, acertou, acertado, ja fiz o pix, acabei de pagar, \
         acabei de fazer o pix, pagaram",
    ),
    (Sent, "enviei, mandei, enviamos, mandamos"),
    (
        Receive,
        "recebi, recebido, recebida, recebidos, recebemos, recebeu, receber, entrou, entraram, \
         caiu, chegou o pagamento, recebimento, recebimento de, recebe",
    ),
    (
        Record,
        "registra, registrar, registre, anota, anotar, anote, lanca, lance, lancar, \
         lancamento de, grava, gravar, registro de, cadastra, anotei, registrei",
    ),
    (
        Payment,
        "pagamento, pagamentos, pagar, pagar o, como pago, \
         como faco para pagar, como faco pra pagar, como posso pagar, forma de pagamento, \
         formas de pagamento, qual o pix, chave pix, paga ai, grana",
    ),
    (
        Reference,
        "ref, referencia, comprovante, codigo da transacao, id da transacao, transacao, txn, \
         numero da transacao",
    ),
    (Code, "codigo"),
    (
        Price,
        "preco, precos, valor de, valor do, valor da, quanto custa, quanto custam, quanto e, \
         quanto esta, quanto ta, quanto sai, quanto fica, qual o preco, qual o valor, \
         qual e o preco, preco de, preco do, preco da, custa quanto, quanto que ta, \
         quanto que e, esta quanto, ta quanto, e quanto, por quanto, sai por quanto, \
         quanto vale, quanto eh, qto custa, qto e, qto ta, precinho, custa",
    ),
    (
        Have,
        "tem, vcs tem, voces tem, voce tem, vc tem, tem ai, vende, vendem, vcs vendem, \
         voces vendem, ha, procuro, procurando, to procurando, estou procurando, busco, \
         buscar, disponivel, disponiveis, em estoque, ainda tem, por acaso tem, existe, tinha, \
         tens, ce tem, sera que tem",
    ),
    (HowMany, "quantos, quantas, quanto, qtos, qtas, qto, qual a quantidade de, que quantidade de"),
    (
        Left,
        "resta, restam, sobrou, sobra, sobraram, restante, restantes, resta ainda, sobrando, \
         que sobrou",
    ),
    (
        Stock,
        "estoque, estoques, stock, inventario, estoque de, estoque do, estoque da, \
         nivel de estoque, saldo de estoque, quantidade em estoque, posicao do estoque",
    ),
    (
        Help,
        "ajuda, me ajuda, me ajude, socorro, preciso de ajuda, instrucoes, comandos, \
         como funciona, como compro, como peco, como faco um pedido, como fazer pedido, \
         como faco para comprar, como faco pra comprar, como faco para pedir, o que voce faz, \
         o que voce pode fazer, o que posso fazer, o que posso dizer, menu de ajuda, \
         ajuda por favor, quero ajuda, como faco pra pedir",
    ),
    (
        Human,
        "atendente, humano, atendimento, atendimento humano, pessoa de verdade, sac, suporte, \
         operador, me liga, me ligue, um humano, atendente humano",
    ),
    (
        Talk,
        "falar, conversar, fala com, falar com, contato, contatar, ligar, chamar, chama, \
         quero falar",
    ),
    (
        Somebody,
        "alguem, pessoa, uma pessoa, dono, dona, gerente, vendedor, vendedora, responsavel, \
         proprietario, funcionario, funcionaria, patrao, o dono, a dona",
    ),
    (Order, "pedido, encomenda, pedido de, ped"),
    (
        Orders,
        "pedidos, encomendas, todos os pedidos, os pedidos, lista de pedidos, novos pedidos, \
         pedidos novos, pedidos de hoje, ultimos pedidos, pedidos em aberto, meus pedidos, \
         pedidos recentes, pedidos do dia",
    ),
    (
        All,
        "tudo, todos, todas, todo, novo, novos, nova, novas, ultimos, ultimas, todo mundo, \
         recentes",
    ),
    (Cart, "carrinho, cesta, sacola, meu carrinho, o carrinho, carrinho de compras"),
    (
        Catalogue,
        "menu, cardapio, catalogo, produtos, produto, itens, item, mercadorias, mercadoria, \
         lista de precos, tabela de precos, o que voces vendem, o que vcs vendem, \
         o que voce vende, o que vende, o que vcs tem, o que voces tem, o que tem, \
         o que vc tem, o que voce tem, que produtos tem, que produtos voces tem, \
         quais produtos tem, quais produtos voces tem, quais os produtos, vende o que, \
         vendem o que, tem o que, loja, artigos, lista de produtos, todos os produtos, \
         os produtos, o que vc vende",
    ),
    (Extra, "extra, adicional, a mais, excedente, pago a mais, adicionais"),
    (
        Container,
        "saco, sacos, pacote, pacotes, pct, pcts, garrafa, garrafas, caixa de, caixas, lata, \
         latas, unidade, unidades, und, un, unid, fardo, fardos, barra, barras, frasco, \
         frascos, pote, potes, peca, pecas, sache, saches, bandeja, duzia de, rolo, rolos, \
         tamanho",
    ),
    (State(OrderState::Draft), "rascunho, rascunhos"),
    (
        State(OrderState::PendingPayment),
        "pendente, pendentes, nao pago, nao pagos, em aberto, aguardando pagamento, a pagar, \
         sem pagamento, que nao pagaram",
    ),
    (
        State(OrderState::Confirmed),
        "confirma, confirmar, confirme, confirmado, confirmada, confirmados, aprovado, aprovar, aprova, \
         aceito, aceita, aceitar, aprovada, confirmo",
    ),
    (
        State(OrderState::Processing),
        "preparando, preparado, preparada, pronto, pronta, prontos, em preparo, em preparacao, \
         embalado, embalada, embalando, esta pronto, separado, separando, em andamento, \
         em processamento, prepara, preparar, prepare, em separacao, processando",
    ),
    (
        State(OrderState::Dispatched),
        "enviado, enviada, enviados, despachado, despachada, despachar, despacha, despachados, \
         saiu para entrega, saiu pra entrega, a caminho, em rota, em transito, \
         em rota de entrega, enviar, envia, envie, saiu, em entrega",
    ),
    (
        State(OrderState::Completed),
        "o cliente recebeu, a cliente recebeu, cliente recebeu, recebido pelo cliente, cliente \
         ja recebeu, \
         entregue, entregues, concluido, concluida, concluidos, finalizado, finalizada, \
         retirado, completo, completa, completar, concluir, conclui, foi entregue, entregar, \
         entrega feita, terminado, encerrado",
    ),
    (State(OrderState::Cancelled), "cancelado, cancelada, cancelados, canceladas"),
    (
        Account(CashAccount::Cash),
        "dinheiro, dinheiro vivo, em dinheiro, especie, em especie, caixa, no caixa, do caixa, a vista, \
         cash, no dinheiro, dinheiro em especie, da caixa, na caixa",
    ),
    (
        Account(CashAccount::Bank),
        "banco, no banco, do banco, conta bancaria, transferencia, transferencia bancaria, \
         ted, doc, deposito bancario, conta do banco, itau, bradesco, nubank, \
         por transferencia, boleto, cartao, no cartao, cartao de credito, cartao de debito, \
         no debito",
    ),
    (
        Account(CashAccount::MobileMoney),
        "pix, no pix, por pix, via pix, do pix, mpesa, m pesa, emola, e mola, mkesh, \
         carteira digital, mercado pago, picpay, mobile money, dinheiro movel, pelo pix",
    ),
];
