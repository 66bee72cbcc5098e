//! Portuguese: what owners ask when they want advice.

use crate::advice::AdviceKind;
use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Pt, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::ReportAdvice(None),
        "conselho, conselhos, \
         [da|de|dar|quero] [me] conselho|conselhos [para|sobre] [vendas|loja|negocio|vender], \
         que [voce] [me] aconselha|aconselhas|recomenda|recomendas|sugere|sugeres, \
         aconselha|aconselhe me, recomendacoes, sugestoes, \
         dicas [para|sobre] [vendas|loja|negocio|vender] [mais], \
         [tem|alguma|algum] conselho|dica|sugestao|recomendacao, \
         tem conselhos|dicas|sugestoes|recomendacoes, como vender|vendo mais|melhor, \
         como posso|podemos vender mais|melhor",
    ),
    (
        Act::ReportAdvice(Some(AdviceKind::Reorder)),
        "que repor agora|ja|hoje, que devo|preciso repor|reabastecer agora|ja|hoje, \
         que reabastecer [agora|ja|hoje], \
         conselho|conselhos|sugestao|sugestoes compra|compras|reposicao|reabastecimento, \
         lista reposicao|reabastecimento, que vai acabar|faltar [logo|primeiro|em] [breve]",
    ),
    (
        Act::ReportAdvice(Some(AdviceKind::Slow)),
        "produtos|artigos lentos, que nao vende|sai, que nao esta vendendo|saindo, \
         que vende pouco|devagar|mal, quais|que produtos vendem pouco|devagar|mal, \
         quais|que produtos nao vendem|saem, que esta parado|encalhado, \
         em que dar|fazer desconto, onde dar|fazer desconto, \
         que posso|devo por|colocar em promocao|desconto, \
         que por|colocar em promocao|desconto, \
         sugestoes|conselhos|conselho desconto|descontos|promocao",
    ),
    (
        Act::ReportAdvice(Some(AdviceKind::Carrier)),
        "melhor dia [semana|vendas|venda], qual [e] melhor dia [semana|vendas|venda], \
         que|qual dia vende mais|melhor, \
         em que|qual dia vendo|vendemos|vende [se] mais|melhor, dia mais forte, \
         qual [e] dia mais forte, que|qual [produto|dia] sustenta|segura loja|negocio",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::ReportAdvice),
    help: "Ver o que as vendas aconselham",
    examples: &[
        "conselhos",
        "me dá conselhos",
        "o que você recomenda?",
        "alguma dica?",
        "como vender mais?",
        "o que repor agora?",
        "conselhos de compra",
        "o que vai acabar logo?",
        "produtos lentos",
        "o que não vende?",
        "quais produtos vendem pouco?",
        "quais produtos não vendem?",
        "onde dar desconto?",
        "qual é o melhor dia?",
        "qual produto sustenta a loja?",
    ],
}];
