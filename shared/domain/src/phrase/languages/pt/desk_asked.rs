//! Portuguese: what customers say at the desk.

use crate::command::DocumentKind;
use crate::phrase::desk::Act;
use crate::shop::Topic;

pub(super) const PATTERNS: &[(Act, &str)] = &[
    (
        Act::Faq(Topic::Hours),
        "quando|que abrem|abre|fecham|fecha|horas [abrem|abre|fecham|fecha] [hoje], a|as|que que horas|hora abrem|abre|fecham|fecha [hoje], \
         que horas|hora voces abrem|fecham, [qual] [e] horario [atendimento|funcionamento], quais sao horarios [atendimento|funcionamento], \
         estao|esta|ta aberto|abertos|aberta|fechado|fechados [agora|hoje], estao|esta|ta aberto|abertos {days}, estao|esta|ta aberto|abertos no|na {days}, \
         abrem|abre [no|na|aos] {days}, voces abrem [no|na|aos] {days}, ate que horas ficam|estao|voces [abertos|atendem], loja esta|ta aberta [agora]",
    ),
    (
        Act::Faq(Topic::Place),
        "onde voces|estao|fica|ficam|esta [estao|ficam|loja], onde loja fica, onde [eu] [posso] encontro|encontrar [voces] [loja], \
         qual e endereco|morada|localizacao [loja], endereco|morada|localizacao [loja], manda|mande|envia|passa [me] endereco|localizacao [loja], \
         em que rua|bairro|cidade ficam|estao|voces [ficam], como chego [ai] [a] [na] [loja]",
    ),
    (
        Act::Faq(Topic::Delivery),
        "fazem|faz|voces entrega|entregas|delivery [fazem], voces fazem entrega|entregas|delivery, entregam|entrega|voces [entregam], \
         entregam|voces em|no|na|entregam [em|no|na] {text}, tem entrega|delivery, quanto custa|e|fica|cobram entrega|frete, \
         qual valor|preco|taxa entrega|frete, qual e valor|preco|taxa entrega|frete, [valor|preco|taxa] entrega|frete, entrega e gratis|gratuita, \
         entrega|frete gratis|gratuita, quanto tempo [demora|leva] entrega, quanto demora entrega, podem|pode entregar|trazer [em|na] [casa]",
    ),
    (
        Act::Faq(Topic::Payment),
        "como posso|podemos|se pagar|paga, como pagamos, [quais] [sao] formas|meios|metodos pagamento, \
         aceitam|aceita|voces cartao|cartoes|dinheiro|transferencia|cheque|mobile|mpesa|pix|momo [credito|money], \
         voces aceitam cartao|cartoes|dinheiro|transferencia|cheque|mobile|mpesa|pix|momo [credito|money], \
         posso|pode pagar com|em|por|no|na cartao|dinheiro|transferencia|mobile|mpesa|pix|momo|entrega [money], \
         da para|pra pagar com|em|no cartao|dinheiro|transferencia|mobile|mpesa|pix|momo [money], para qual numero [eu] pago|envio|mando [dinheiro], \
         onde [eu] envio|mando dinheiro",
    ),
    (
        Act::Faq(Topic::Returns),
        "[qual] [e] politica|condicoes devolucao|devolucoes|troca|trocas|reembolso, posso devolver|trocar algo|produto|produtos|coisa, \
         aceitam|voces|fazem devolucao|devolucoes|troca|trocas|aceitam [devolucao|devolucoes|troca|trocas], da para|pra devolver|trocar, tem garantia, \
         voces tem garantia, garantia, devolvem dinheiro, como funciona troca|devolucao",
    ),
    (
        Act::ReturnRequest,
        "quero|queria|gostaria|preciso devolver pedido {order} porque|pois {text}, quero|queria|gostaria|preciso devolver pedido {order}, \
         quero|queria|gostaria|preciso devolver pedido porque|pois {text}, quero|queria|gostaria|preciso devolver pedido, \
         quero|queria|gostaria|preciso devolver {order} porque {text}, posso devolver pedido {order}, posso devolver pedido, devolver pedido {order}, \
         devolver pedido, vou devolver pedido {order}, devolvo pedido {order} porque|pois {text}, devolvo pedido {order}",
    ),
    (
        Act::Feedback(None),
        "avaliacao|opiniao|nota {rating} {text}, avaliacao|opiniao|nota {rating}, avaliacao|opiniao {text}, {rating} estrelas|estrela {text}, \
         {rating} estrelas|estrela, {rating} cinco|5 {text}, {rating} cinco|5, {rating} em cinco|5, dou [lhes|vos] {rating} [estrelas|estrela] {text}, \
         dou [lhes|vos] {rating} [estrelas|estrela], avalio|avaliar servico|loja com|em {rating}, avalio|avaliar servico|loja {rating}, \
         minha opiniao e {text}, opiniao e {text}",
    ),
    (
        Act::Feedback(Some(5)),
        "otimo|excelente|bom|perfeito|maravilhoso servico|atendimento, otimo|excelente, muito bom servico|atendimento, \
         servico|atendimento excelente|otimo|perfeito|rapido, estou muito feliz|contente|satisfeito|satisfeita [com] [servico], adoro|amo loja",
    ),
    (
        Act::Feedback(Some(1)),
        "pessimo|mau|ruim|horrivel|terrivel servico|atendimento, muito mau|ruim servico|atendimento, servico|atendimento pessimo|ruim|horrivel|mau, \
         estou decepcionado|decepcionada|insatisfeito|insatisfeita|chateado|chateada, nao estou feliz|contente|satisfeito|satisfeita [com] [servico], \
         tenho reclamacao|queixa {text}, reclamacao|queixa {text}, tenho reclamacao|queixa, quero reclamar",
    ),
    (
        Act::DigitalResend,
        "reenvia|reenvie|reenviar [me] arquivo|ficheiro|link|download|pdf|ebook|livro [pedido] {order}, \
         reenvia|reenvie|reenviar [me] arquivo|ficheiro|link|download|pdf|ebook|livro, \
         manda|mande|envia|envie [me] novamente arquivo|ficheiro|link|pdf|ebook, manda|mande|envia|envie [me] arquivo|ficheiro|link|pdf|ebook novamente, \
         manda|mande|envia|envie [me] arquivo|ficheiro|link|pdf|ebook outra vez, manda|mande|envia|envie [me] arquivo|ficheiro|link|pdf|ebook de novo, \
         perdi arquivo|ficheiro|link|pdf|ebook|download, nao recebi arquivo|ficheiro|link|pdf|ebook|download, link nao funciona|abre, \
         onde esta download|arquivo|link|ebook, \
         [me] manda|mande|envia|envie [me] [isso] de novo, [me] manda|mande|envia|envie [me] [isso] novamente, \
         [me] manda|mande|envia|envie [me] [isso] outra vez, [pode] reenvia|reenvie|reenviar",
    ),
    (
        Act::DocumentRequest(DocumentKind::Invoice),
        "[quero|preciso|queria|posso] [ter|receber] [manda|mande|envia|envie] [me] fatura|factura [para] [pedido] {order}, \
         [quero|preciso|queria] [manda|mande|envia|envie] [me] fatura|factura [para] [pedido], posso ter|receber fatura|factura [para] [pedido]",
    ),
    (
        Act::DocumentRequest(DocumentKind::Receipt),
        "[quero|preciso|queria|posso] [ter|receber] [manda|mande|envia|envie] [me] recibo [para] [pedido] {order}, \
         [quero|preciso|queria] [manda|mande|envia|envie] [me] recibo [para] [pedido], posso ter|receber recibo [para] [pedido]",
    ),
    (
        Act::DocumentRequest(DocumentKind::Proposal),
        "orcamento|cotacao|proforma [para|do] [pedido] {order}, [quero|preciso|queria|manda|mande|envia|envie] [me] orcamento|cotacao|proforma [para] pedido {order}, \
         [quero|preciso|queria|manda|envia] [me] orcamento|cotacao|proforma, posso ter|receber orcamento|cotacao|proforma",
    ),
    (
        Act::BookingCancel,
        "cancela|cancele|cancelar|desmarca|desmarcar reserva|agendamento|marcacao|consulta {booking}, \
         cancela|cancele|cancelar|desmarca|desmarcar reserva|agendamento|marcacao|consulta, \
         quero|preciso|tenho [que] cancelar|desmarcar reserva|agendamento|marcacao|consulta, nao posso ir|vir a|ao|na consulta|marcacao|reserva|agendamento",
    ),
    (
        Act::BookingMove,
        "[quero|preciso|posso|queria] mudar|muda|mover|adiar|adia|remarcar|remarca|passar|trocar reserva|agendamento|marcacao|consulta [para|pra] {days}, \
         [quero|preciso|posso|queria] mudar|muda|mover|adiar|adia|remarcar|remarca|passar|trocar reserva|agendamento|marcacao|consulta {booking} [para|pra] {days}, \
         [quero|preciso|posso|queria] mudar|muda|mover|adiar|adia|remarcar|remarca reserva|agendamento|marcacao|consulta",
    ),
    (
        Act::Book,
        "[quero|queria|preciso|posso|gostaria] reservar|reserva|reserve|agendar|marcar|marca {name} [para|pra|na|no|nesta|neste] {days}, \
         [quero|queria|preciso|posso|gostaria] reservar|agendar|marcar [para|pra] {days}, [quero|queria|preciso|posso|gostaria] reservar|agendar|marcar {name}, \
         quero|queria|preciso|gostaria consulta|hora|agendamento [para|na|no] {days}, \
         quero|queria|preciso|gostaria [fazer|marcar] consulta|hora|agendamento|reserva, marcar|agendar|fazer consulta|hora|agendamento|reserva, \
         agendamento|marcacao [para|na|no] {days}, agendamento|marcacao, quero reservar|agendar|marcar, reservar|agendar, \
         posso|podemos|poderia ir|vir|passar {days}, posso|podemos|poderia ir|vir|passar",
    ),
    (
        Act::Stop,
        "stop, parar, sair lista, cancelar inscricao, descadastrar, nao quero [mais|receber] [mais] mensagens|promocoes|publicidade|propaganda, \
         nao quero receber mensagens|promocoes|publicidade|propaganda, chega mensagens|promocoes|propaganda, \
         para|pare|parem [com] mensagens|promocoes|publicidade|propaganda, para|pare|parem [as] mensagens|promocoes|publicidade|propaganda, \
         para|pare|parem [de] enviar|mandar|escrever [me] [mensagens|promocoes], para|pare|parem [de] me enviar|mandar|escrever [mensagens|promocoes], \
         nao me mande|mandem|enviem|envie|escrevam mais [mensagens|promocoes], nao me mande|mandem|enviem mensagens|promocoes, \
         nao mande|mandem|enviem mais mensagens|promocoes, me tira|tirem lista, tira|tirem me lista, stop mensagens|promocoes|propaganda",
    ),
    (
        Act::Start,
        "inscrever, inscrever me, quero me inscrever, quero [voltar] [a] receber mensagens|promocoes|ofertas|novidades, \
         manda|mande|mandem|enviem|envie [me] mensagens|promocoes|ofertas [novamente], \
         manda|mande|mandem|enviem|envie [me] mensagens|promocoes|ofertas de novo, \
         manda|mande|mandem|enviem|envie [me] mensagens|promocoes|ofertas outra vez, podem|pode me escrever novamente, podem|pode escrever me novamente, \
         me coloca|coloquem na lista, coloca|coloquem me na lista, ativar|reativar mensagens|promocoes|ofertas|inscricao, \
         quero mensagens|promocoes|ofertas de novo|volta",
    ),
    (
        Act::DeleteMyData,
        "apaga|apague|apagar|apaguem|exclui|exclua|excluir|elimina|elimine|eliminar|deleta [todos] dados|conta|informacoes [pessoais], \
         apaga|apague|apaguem|exclua|eliminem tudo sobre mim, esquece|esqueca|esquecam me|mim, me esquece|esqueca|esquecam, \
         quero apagar|excluir|eliminar [todos] dados|conta|informacoes, quero que apaguem|excluam|eliminem|apague [todos] dados|conta|informacoes, \
         encerra|encerre|encerrem minha conta, direito ao esquecimento",
    ),
    (
        Act::Language,
        "fala|fale|escreve|escreva|responde|responda|usa [me] [em] {language}, [em] {language}, idioma|lingua [:] {language}, \
         muda|mude|mudar|troca [idioma|lingua] para|a {language}, prefiro|quero|falo [so] {language}, so falo|entendo {language}, \
         pode|podem|podes falar|escrever|responder [em] {language}, voce|voces fala|falam {language}, fala|falam {language}",
    ),
];
