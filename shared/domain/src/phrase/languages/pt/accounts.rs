//! Portuguese: what reports, and what money is spent on and earned with, are called.

use crate::command::AccountSort;
use crate::command::ReportKind::{
    AgedPayables, AgedReceivables, BalanceSheet, CashFlow, Expenses, GeneralLedger, ProfitAndLoss,
    Profitability, Sales, TrialBalance, Vat,
};
use crate::command::SalesBy;
use crate::ledger::chart::{
    BANK_CHARGES, INTEREST, INTERNET, MARKETING, MISCELLANEOUS, OTHER_INCOME, RENT, REPAIRS,
    SALARIES, TRANSPORT, UTILITIES,
};
use crate::phrase::concept::Books::{Category, Earning, Report, Sort};
use crate::phrase::concept::Concept::{self, Books};

pub(super) const WORDS: &[(Concept, &str)] = &[
    (Books(Report(TrialBalance)), "balancete, balancete de verificacao"),
    (
        Books(Report(ProfitAndLoss)),
        "dre, lucro, lucros, demonstracao de resultado, demonstracao de resultados, demonstracao do resultado, \
         demonstrativo de resultado, resultado, lucro e perda, lucros e perdas, lucro liquido, \
         quanto lucrei, quanto ganhei, quanto lucramos, qual o lucro, lucro ou prejuizo, \
         prejuizo, ganhos e perdas, quanto foi o lucro, quanto deu de lucro, \
         resultado do exercicio, qual foi o lucro",
    ),
    (
        Books(Report(BalanceSheet)),
        "balanco, balanco patrimonial, balanco geral, posicao financeira, situacao patrimonial",
    ),
    (
        Books(Report(CashFlow)),
        "fluxo de caixa, dfc, fluxo do caixa, cash flow, demonstracao de fluxo de caixa, \
         movimento de caixa",
    ),
    (
        Books(Report(GeneralLedger)),
        "razao, livro razao, razao geral, livro diario, todos os lancamentos",
    ),
    (
        Books(Report(Vat)),
        "iva, imposto, impostos, icms, apuracao de imposto, apuracao do iva, \
         apuracao de impostos, declaracao de iva, resumo do iva",
    ),
    (
        Books(Report(AgedReceivables)),
        "contas a receber, recebiveis, a receber, dividas atrasadas, clientes atrasados, \
         aging de clientes, dividas vencidas, contas a receber vencidas, \
         quanto tenho a receber, inadimplencia, inadimplentes",
    ),
    (
        Books(Report(AgedPayables)),
        "o que a loja deve, quanto a loja deve, quanto deve a loja, a quem a loja deve, para quem a loja deve, dividas da loja, \
         contas a pagar, o que devo, quanto devo, quanto eu devo, o que eu devo, \
         quanto devemos, a quem devo, para quem devo, pra quem devo, minhas dividas, \
         nossas dividas, dividas com fornecedores, divida com fornecedores, contas em aberto, \
         faturas em aberto, quanto to devendo, pra quem to devendo, o que devemos, \
         a quem devemos, quanto estou devendo, boletos a pagar, boletos em aberto",
    ),
    (
        Books(Report(Expenses)),
        "despesas, gastos, gastos por categoria, despesas por categoria, quanto gastei, \
         quanto gastamos, em que gastei, total de despesas, lista de despesas, o que gastei, \
         minhas despesas, meus gastos, as despesas, custos, com o que gastei, total de gastos, \
         em que gastamos",
    ),
    (
        Books(Report(Sales { by: SalesBy::Day })),
        "vendas, venda, vendas do dia, vendas por dia, quanto vendi, quanto vendemos, \
         o que vendi, o que vendemos, faturamento, total de vendas, as vendas, minhas vendas, \
         quanto faturei, quanto faturamos, vendas diarias, quanto foi vendido, \
         faturamento do dia",
    ),
    (
        Books(Report(Sales { by: SalesBy::Product })),
        "vendas por produto, vendas por item, mais vendidos, produtos mais vendidos, \
         produto mais vendido, o que mais vende, o que mais vendeu, itens mais vendidos, \
         campeoes de venda, melhores produtos, o que vende mais, qual produto vende mais, \
         qual produto mais vende, top produtos, qual produto vendeu mais, campeoes de vendas",
    ),
    (
        Books(Report(Sales { by: SalesBy::Customer })),
        "vendas por cliente, melhores clientes, melhor cliente, clientes que mais compram, \
         quem compra mais, quem mais compra, top clientes, maiores clientes, maior cliente, \
         quem sao meus melhores clientes, quem mais comprou, meus melhores clientes, \
         quem comprou mais",
    ),
    (
        Books(Report(Profitability)),
        "lucro por produto, margem, margens, margem por produto, lucratividade, rentabilidade, \
         produtos mais lucrativos, qual produto da mais lucro, margem de lucro, \
         rentabilidade por produto, produto mais lucrativo, lucratividade por produto, \
         o que da mais lucro, margens por produto",
    ),
    (
        Books(Category(RENT)),
        "aluguel, aluguer, renda da loja, arrendamento, aluguel da loja, aluguel do ponto, \
         renda do espaco, aluguel do mes",
    ),
    (
        Books(Earning(OTHER_INCOME)),
        "comissao, comissoes, receita de aluguel, juros recebidos, venda de sucata, \
         venda de papelao, gorjeta, gorjetas, rendimento da poupanca, juros da poupanca",
    ),
    (
        Books(Category(TRANSPORT)),
        "transporte, gasolina, combustivel, uber, taxi, onibus, passagem, passagens, chapa, \
         moto taxi, mototaxi, estacionamento, pedagio, diesel, gasoleo, motoboy, corrida, \
         txopela, alcool combustivel",
    ),
    (
        Books(Category(UTILITIES)),
        "luz, energia, agua, eletricidade, conta de luz, conta de agua, gas, credelec, edm, \
         lixo, conta de energia, saneamento",
    ),
    (
        Books(Category(SALARIES)),
        "salario, salarios, ordenado, folha, folha de pagamento, diaria, diarias, \
         pagamento de funcionario, vale, vale do funcionario, ajudante, \
         vencimentos dos funcionarios, decimo terceiro",
    ),
    (
        Books(Category(MARKETING)),
        "marketing, propaganda, anuncio, anuncios, publicidade, panfletos, panfleto, faixa, \
         instagram ads, trafego pago, divulgacao, banner, cartaz, cartazes",
    ),
    (
        Books(Category(INTERNET)),
        "internet, wifi, recarga, celular, telefone, plano de dados, dados moveis, \
         conta de telefone, credito de celular, megas, conta de internet",
    ),
    (
        Books(Category(BANK_CHARGES)),
        "tarifas bancarias, tarifa bancaria, taxa bancaria, taxas bancarias, taxa do banco, \
         taxa da maquininha, maquininha, taxas do banco, tarifa do banco",
    ),
    (
        Books(Category(REPAIRS)),
        "conserto, consertos, manutencao, reparo, reparos, reforma, encanador, mecanico, \
         pintura, eletricista, reparacao, reparacoes, obra",
    ),
    (
        Books(Category(MISCELLANEOUS)),
        "diversos, embalagem, embalagens, sacolas, sacolas plasticas, material de limpeza, \
         limpeza, papelaria, material de escritorio, licenca, alvara, almoco, lanche, \
         outras despesas, outros gastos, seguranca, plasticos",
    ),
    (
        Books(Category(INTEREST)),
        "juros do emprestimo, juros de emprestimo, juros pagos, juros bancarios",
    ),
    (
        Books(Sort(AccountSort::Money)),
        "carteira, poupanca, conta bancaria nova, cofre, conta corrente",
    ),
    (Books(Sort(AccountSort::Asset)), "ativo, ativos, bens"),
    (Books(Sort(AccountSort::Liability)), "passivo, passivos"),
    (Books(Sort(AccountSort::Equity)), "patrimonio, patrimonio liquido"),
];
