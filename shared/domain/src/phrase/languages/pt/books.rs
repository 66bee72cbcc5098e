//! Portuguese: what owners and staff say of stock, money and books.

use crate::order::CashAccount;
use crate::phrase::concept::Books::{
    Accounting, Adjust, Aging, Altogether, Amount, Archive, As, Balance, Bill, Bought, Broken, By,
    Capital, Close, Count, Credit, Deposit, Depreciation, Discount, Due, Each, Entry, Expense, Fee,
    FinancialYear, Found, Freight, From, History, Income, Interest, LedgerAccount, Limit, Loan,
    Low, Move, New, Owe, Private, Refund, Remind, Rename, Repay, Restock, Return, Reverse, Sell,
    Spent, Statement, To, Took, Undo, VatIn, VatOnTop, WhoOwes, Why, Withdraw, WriteOff,
};
use crate::phrase::concept::Concept::{self, Account, Books, Filler, Payment};

pub(super) const WORDS: &[(Concept, &str)] = &[
    (Payment, "quero pagar, queria pagar, pagar agora"),
    (
        Filler,
        "relatorio, relatorio de, relatorio do, relatorio da, resumo, resumo de, resumo do, \
         resumo da, demonstrativo, numeros, numeros de, ate agora, dados, novo valor, que eu, \
         cada um dos, do dia, que ela, que ele",
    ),
    (Account(CashAccount::Cash), "dinheiro, em dinheiro, no dinheiro"),
    (
        Books(From),
        "vindo de, proveniente de, fornecedor, do fornecedor, da fornecedora, vindos de, \
         junto a, desde",
    ),
    (Books(To), "para, pra, pro, ao, aos, na, no"),
    (
        Books(Each),
        "cada, cada um, cada uma, a unidade, por unidade, o quilo, por quilo, por cada, \
         a peca, o litro, o pacote, por peca, unitario, a und, preco unitario",
    ),
    (
        Books(Altogether),
        "ao todo, no total, total de tudo, tudo junto, por tudo, tudo por, total geral",
    ),
    (Books(By), "por"),
    (
        Books(Due),
        "vencimento, vence, vencendo, vencimento em, vence em, com vencimento, pagar ate, \
         a pagar ate, prazo, venc, para pagar ate, com vencimento em, vence na",
    ),
    (Books(As), "como, tipo, do tipo, categoria de"),
    (
        Books(Amount),
        "quantia, valor, quantia de, no valor de, valor total, soma de, o valor de, montante",
    ),
    (
        Books(Bought),
        "comprei, compramos, comprado, compra, compras, compra de, comprou, comprados, \
         reposicao de, repus, abasteci, entrada de estoque, entrada de mercadoria, adquiri, \
         chegou mercadoria, entrada no estoque, compras de",
    ),
    (
        Books(Spent),
        "gastei, gastamos, gasto, gastou, saiu, gasto de, saiu do caixa, gastos de, gastar",
    ),
    (Books(Sell), "vender, vendi, vendido, venda de, vende, vendemos"),
    (
        Books(Move),
        "transferir, transfere, transferi, transferimos, transferencia de, move, mover, movi, \
         passei, transfira, mover de, desloca, fazer transferencia de, envia, enviar, passa, \
         passar, mande",
    ),
    (
        Books(Deposit),
        "deposita, depositar, depositei, depositamos, deposito, deposito de, deposite, \
         coloquei no banco, depositado",
    ),
    (
        Books(Withdraw),
        "saca, sacar, saquei, saque, saque de, sacamos, saque no, retirei, levantei, \
         levantamento de",
    ),
    (
        Books(Took),
        "peguei, tirei, pegar, tirar, pega, retirada, retirada de, tomei, tira, retiro, \
         retira, pegamos",
    ),
    (
        Books(Repay),
        "quitar, quita, quitei, quitou, amortizar, amortizei, amortizacao, parcela, \
         parcela do, prestacao, prestacao do, pagou a divida, pagou divida, paguei a divida, \
         paguei divida, abateu, abater, acertou a divida, pagar a divida, liquidar, liquidei, \
         pagou o fiado, quitou o fiado, acertou o fiado, parcela de",
    ),
    (
        Books(Owe),
        "deve, devem, devendo, divida, dividas, devo, divida de, fiado de, divida do, \
         divida da, ta devendo, esta devendo, estao devendo",
    ),
    (
        Books(WhoOwes),
        "quem me deve, quem deve, quem nos deve, quem ta devendo, quem esta devendo, \
         quem me deve dinheiro, devedores, lista de devedores, lista de dividas, \
         caderno de fiado, caderneta, lista de fiado, dividas de clientes, \
         dividas dos clientes, clientes devedores, quem nao pagou, quem ainda nao pagou, \
         contas a receber de clientes, fiados, todos que me devem, todos os devedores, \
         os devedores, quem esta me devendo, quem ta me devendo, todos que devem, \
         quem tem divida, quem tem fiado, clientes que devem, clientes com divida, \
         os que me devem, os que devem",
    ),
    (
        Books(Return),
        "devolucao, devolucao de, devolvido, devolvida, devolvidos, devolveu, devolver, \
         devolva, troca de, retornou, devolucao do, devolucao da, devolvi, trouxe de volta",
    ),
    (
        Books(Refund),
        "reembolso, reembolsa, reembolsar, reembolsei, reembolso de, estorno, estorna, \
         estornar, estornei, estorno de, devolver dinheiro, devolver o dinheiro, \
         devolve o dinheiro, devolvi o dinheiro, reembolse, estorne, devolve dinheiro, \
         reembolsado, devolucao do dinheiro",
    ),
    (
        Books(Adjust),
        "ajusta, ajustar, ajuste, ajuste de estoque, ajustar estoque, ajusta o estoque, \
         acerto de estoque, corrigir estoque, corrige o estoque, correcao de estoque, \
         acertar o estoque, ajustei, ajuste de, ajustar o estoque",
    ),
    (
        Books(Count),
        "contagem, contagem de, contagem de estoque, contei, contamos, contado, inventario de, \
         recontagem, inventario fisico, contagem fisica, balanco de estoque, recontei, \
         estoque real, contar",
    ),
    (
        Books(Rename),
        "renomeia, renomear, renomeie, mudar o nome, mudar nome, muda o nome, muda o nome da, \
         mudar o nome da, trocar o nome, troca o nome da, alterar o nome da, altera o nome da, \
         trocar o nome da, mudar nome da",
    ),
    (
        Books(Archive),
        "arquiva, arquivar, arquive, desativa, desativar, desative, parar de usar, inativar, \
         inativa, nao usar mais, arquivem",
    ),
    (
        Books(Close),
        "fecha, fechar, feche, fechamento, fechamento de, encerra, encerrar, encerre, trancar, \
         encerramento de, fechamento do, bloquear",
    ),
    (
        Books(Reverse),
        "reverte, reverter, reverta, estorna o lancamento, estornar o lancamento, \
         estornar lancamento, estorna lancamento, estorno do lancamento, cancela o lancamento, \
         cancelar o lancamento, anular o lancamento, anula o lancamento, inverter, \
         reversao de, reversao do lancamento, desfazer o lancamento, cancelar lancamento, \
         cancele o lancamento, reversao",
    ),
    (
        Books(Remind),
        "lembra, lembrar, lembre, cobra, cobrar, cobre, cobranca, lembrete, mandar cobranca, \
         manda cobranca, manda uma cobranca, manda lembrete, manda um lembrete, \
         envia lembrete, envia um lembrete, enviar lembrete, mandar lembrete, cobranca para, \
         lembrete para, avisa, avisar, envia cobranca, manda cobranca para, \
         manda um lembrete para, envia lembrete para, enviar cobranca, avise",
    ),
    (Books(New), "nova, novo, cria, criar, crie, abre, abrir, abra, criei"),
    (
        Books(Expense),
        "despesa, despesa de, despesa com, despesas com, custo, custo de, gasto com, \
         custos com, uma despesa, uma despesa de, despesa do, encargo, gastos com",
    ),
    (
        Books(Income),
        "receita, receita de, outra receita, outras receitas, outra entrada, rendimento, \
         rendimentos, receita extra, entrada extra, renda extra, outros rendimentos, \
         ganho extra, outras entradas",
    ),
    (
        Books(Bill),
        "conta a pagar, fatura, faturas, fatura de, nota fiscal, nf, boleto de, boleto do, \
         duplicata, conta de, fatura do, fatura da, nota do fornecedor, boleto da, \
         conta do fornecedor",
    ),
    (
        Books(Freight),
        "frete, custo do frete, transporte da mercadoria, entrega da mercadoria, carreto, \
         custo de entrega, frete de, descarga",
    ),
    (
        Books(Fee),
        "taxa, taxa de, tarifa, tarifa de, taxas, com taxa, com taxa de, \
         taxa de transferencia, taxa de saque, tarifa de transferencia, taxa do pix",
    ),
    (
        Books(Credit),
        "fiado, a prazo, no fiado, a credito, no credito, credito, pagar depois, paga depois, \
         para pagar depois, pra pagar depois, na conta, pendura, pendurado, a prazo com, \
         fiado com, paga mais tarde, no prazo, no crediario, crediario",
    ),
    (
        Books(Limit),
        "limite, limite de credito, limite do fiado, limite de fiado, credito maximo, teto, \
         teto de credito, limite do credito, teto do fiado, limite para fiado, \
         limite da divida, fiado maximo",
    ),
    (
        Books(Discount),
        "desconto, desconto de, abatimento, da desconto de, da um desconto de, \
         dar desconto de, promocao de, abatimento de, dar um desconto de, com desconto de, \
         desc, abate",
    ),
    (
        Books(Capital),
        "capital, no negocio, aporte, aporte de, aporte de capital, aumento de capital, capital social, \
         coloquei, investi, investimento, investimento de, meu dinheiro na loja, injetei, \
         aportei, botei, injecao de capital, entrada de capital, capital proprio, \
         coloquei na loja, botei na loja, capital inicial, coloquei do meu bolso",
    ),
    (
        Books(Private),
        "pessoal, uso pessoal, para uso pessoal, pra uso pessoal, para mim, para mim mesmo, \
         pro labore, prolabore, para casa, pra casa, para minha casa, para a familia, \
         pra familia, para minha familia, gasto pessoal, despesa pessoal, retirada pessoal, \
         para uso proprio, uso proprio, pra mim, retirada do dono, retirada do socio, \
         pro meu bolso, retirada de socio, para despesas pessoais",
    ),
    (
        Books(Loan),
        "emprestimo, emprestimos, emprestimo de, peguei emprestado, pedi emprestado, \
         emprestado, um emprestimo de, peguei um emprestimo de, tomei emprestado, \
         financiamento, emprestimo bancario, tomei um emprestimo de, emprestimo do banco, \
         microcredito, peguei emprestimo de",
    ),
    (
        Books(Interest),
        "juros, com juros, mais juros, juros de, e juros, com juros de, mais juros de, \
         e juros de",
    ),
    (
        Books(Restock),
        "volta ao estoque, voltou ao estoque, de volta ao estoque, retornar ao estoque, \
         volta pro estoque, voltar ao estoque, repor no estoque, em bom estado, bom estado, \
         repor, voltar pra prateleira, em perfeito estado, perfeito estado, \
         colocar de volta no estoque, devolver ao estoque, voltou pro estoque, para o estoque",
    ),
    (
        Books(WriteOff),
        "descartar, descarta, descartado, jogar fora, joga fora, jogado fora, dar baixa, \
         baixa, perda, nao volta ao estoque, sem voltar ao estoque, dar baixa em, descarte, \
         nao repor",
    ),
    (
        Books(Broken),
        "quebrado, quebrada, quebrados, quebradas, quebrou, quebraram, danificado, danificada, \
         danificados, danificadas, estragado, estragada, estragados, estragou, estragaram, \
         vencido, vencidos, vencida, rasgado, rasgados, rasgou, rasgaram, roubado, roubados, \
         roubo, roubaram, furtado, furtados, furto, perdido, perdidos, perdeu, perdi, \
         perdemos, vazou, vazaram, vazando, vazado, derramou, derramado, podre, podres, \
         apodreceu, mofado, mofou, avariado, avariados, avaria, faltando, sumiu, sumiram, \
         extraviado, caducado, com defeito, defeito",
    ),
    (Books(Found), "achei, encontrei, encontrado, encontrados, sobrou a mais, achamos"),
    (
        Books(Low),
        "estoque baixo, baixo estoque, estoque minimo, estoque critico, acabando, \
         o que esta acabando, o que ta acabando, produtos acabando, quase acabando, \
         o que comprar, o que devo comprar, o que preciso comprar, o que tenho que comprar, \
         o que falta, em falta, produtos em falta, lista de compras, o que repor, \
         o que preciso repor, o que devo repor, precisa repor, o que esta faltando, \
         o que ta faltando, reposicao, produtos com estoque baixo, itens acabando, \
         o que esta em falta, ruptura",
    ),
    (
        Books(History),
        "historico, historico de, historico do, historico da, movimentacao, movimentacoes, \
         movimentacao de, movimentacao do, movimentos, entradas e saidas, \
         movimento do estoque, movimentacao de estoque, ficha de estoque, \
         historico de estoque, movimentacoes de, movimentacoes do, kardex",
    ),
    (
        Books(Aging),
        "idade do estoque, estoque parado, estoque antigo, produtos parados, estoque velho, \
         produtos encalhados, encalhados, encalhe, idade de estoque, giro lento, \
         estoque encalhado, mercadoria parada",
    ),
    (
        Books(Statement),
        "extrato, extrato de, extrato do, extrato da, extratos, extrato da conta, \
         extrato bancario, transacoes, transacoes de, lancamentos de, ficha de, \
         ficha do cliente, extrato de conta, movimentos da conta, lancamentos do",
    ),
    (
        Books(Balance),
        "saldo, saldos, saldo de, saldo do, saldo da, quanto tem, quanto tenho, quanto temos, \
         quanto ha, quanto dinheiro tem, quanto dinheiro tenho, quanto dinheiro temos, \
         quanto dinheiro ha, dinheiro disponivel, quanto sobrou, quanto resta, \
         quanto eu tenho, quanto a gente tem, saldo em",
    ),
    (
        Books(LedgerAccount),
        "conta, contas, uma conta, a conta, conta contabil, conta nova, nova conta, \
         uma nova conta",
    ),
    (
        Books(VatIn),
        "com iva, iva incluido, com imposto, imposto incluso, com iva incluido, iva incluso, \
         incluindo iva, com impostos, impostos inclusos, ja com iva",
    ),
    (
        Books(VatOnTop),
        "mais iva, sem iva, mais imposto, fora o imposto, sem imposto, iva a parte, \
         mais impostos, iva nao incluido, acrescido de iva",
    ),
    (
        Books(Depreciation),
        "depreciacao, depreciacao de, depreciar, deprecia, desgaste, amortizacao de ativos, \
         depreciacao do, registrar depreciacao",
    ),
    (
        Books(FinancialYear),
        "ano, exercicio, ano fiscal, exercicio fiscal, ano contabil, exercicio contabil",
    ),
    (
        Books(Accounting),
        "livros, contabilidade, periodo, livro caixa, os livros, a contabilidade, as contas, \
         periodo contabil, o periodo",
    ),
    (
        Books(Entry),
        "lancamento, lancamentos, lancamento numero, partida, lancamento contabil, diario",
    ),
    (
        Books(Why),
        "por que, pq isso, porque isso, explica, explique, explicar, me explica, me explique, \
         de onde vem, de onde veio, de onde saiu, de onde vem isso, de onde vem esse numero, \
         detalha, detalhe, detalhar, por que isso, como assim, por qual motivo, \
         de onde saiu isso, explica isso, de onde veio esse valor, me detalha",
    ),
    (
        Books(Undo),
        "desfaz, desfazer, desfaca, desfaz isso, desfazer isso, volta atras, voltar atras, \
         cancela isso, cancela o ultimo, cancelar o ultimo, apaga isso, apaga o ultimo, \
         anula isso, errei, lancei errado, registrei errado, desfaz o ultimo, \
         desfazer o ultimo, undo, cancela a ultima, desfaz a ultima, anotei errado, \
         foi engano, desfaz ai",
    ),
];
