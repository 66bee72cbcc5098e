//! Portuguese: what lies behind digital products, and how it is downloaded.

use crate::language::Language;
use crate::phrase::desk::{Act, Key};
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Pt, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::DigitalFileList,
        "arquivos, ficheiros, lista arquivos|ficheiros, \
         mostra|mostre|mostrar|ver|lista|liste|listar [me] [todos] arquivos|arquivo|ficheiros|ficheiro para|por|atras {text}, \
         mostra|mostre|mostrar|ver|lista|liste|listar [me] [todos] arquivos|ficheiros, \
         todos arquivos|ficheiros, arquivos|ficheiros para|por {text}, \
         quais|que arquivos|ficheiros tenho|temos|ha, \
         qual arquivo|ficheiro [esta] atras|para {text}, \
         que recebe|recebem comprador|compradores|cliente|clientes por|com {text}",
    ),
    (
        Act::DigitalLinkAdd,
        "[novo] link de|do|da {name} e|eh|: {link}, [novo] link {name} e|eh|: {link}, [novo] link {name} {link}, \
         [novo] link|endereco [download] para {name} e|eh|: {link}, \
         mude|muda|mudar|troque|troca|coloca|coloque|define|defina|adiciona|adicione|poe link [novo] [download] para {name} para|por|: {link}, \
         mude|muda|mudar|troque|troca|coloca|coloque|define|defina|adiciona|adicione|poe [novo] link [download] para {name} {link}, \
         [novo] link [download] para {name} {link}, adiciona|adicione|coloca|coloque link",
    ),
    (
        Act::DigitalFileAdd,
        "este e [o] [novo] arquivo|ficheiro de|da|do {text}, este e [o] [novo] arquivo|ficheiro {text}, aqui esta [o] arquivo|ficheiro {text}, \
         aqui [esta|vai] [novo] arquivo|ficheiro para {text}, \
         este e [novo] arquivo|ficheiro para {text}, [novo] arquivo|ficheiro para {text}, \
         envia|envie|carrega|carregue|sobe|suba|adiciona|adicione|coloca|coloque|anexa|anexe [novo] arquivo|ficheiro para|em|a {text}, \
         troca|troque|substitui|substitua|muda|mude|atualiza|atualize arquivo|ficheiro para|em {text}, \
         adiciona|adicione|carrega|carregue arquivo|ficheiro",
    ),
    (
        Act::DigitalFileRemove,
        "remove|remova|remover|apaga|apague|apagar|tira|tire|tirar|exclui|exclua|excluir arquivo|arquivos|ficheiro|ficheiros|link para|em|por {text}, \
         remove|remova|apaga|apague|exclui|exclua arquivo|ficheiro",
    ),
    (
        Act::SettingsSet(Key::DownloadHours),
        "muda|mude|mudar|coloca|define|defina|altera prazo|tempo|horas download|downloads para|em|a {hours} [horas|h], \
         links valem|funcionam|abertos por|durante {hours} [horas|h], \
         muda|mude|mudar prazo|tempo|horas download|downloads",
    ),
    (
        Act::SettingsSet(Key::DownloadTimes),
        "muda|mude|mudar|coloca|define|defina|altera|limita|limite limite|numero download|downloads para|em|a {hours} [vezes], \
         limita|limite downloads a|em|para {hours} [vezes], \
         permite|permita {hours} downloads [por] [link|pedido], \
         muda|mude|mudar limite|numero download|downloads",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::DigitalFileAdd),
        help: "Vender um arquivo",
        examples: &[
            "arquivo para receitas",
            "o arquivo para receitas",
            "novo arquivo para receitas",
            "aqui está o arquivo para receitas",
            "carrega o arquivo para receitas",
            "adiciona um arquivo para receitas",
            "coloca o arquivo em receitas",
            "troca o arquivo para receitas",
            "atualiza o arquivo para receitas",
            "ficheiro para receitas",
            "este é o novo arquivo para receitas",
            "anexa o arquivo a receitas",
            "por favor carregue o ficheiro para receitas",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::DigitalLinkAdd),
        help: "Vender um link",
        examples: &[
            "link para receitas: https://drive.example.com/receitas",
            "o link para receitas é https://drive.example.com/receitas",
            "link para receitas https://drive.example.com/receitas",
            "novo link para receitas: https://drive.example.com/2",
            "muda o link para receitas para https://drive.example.com/3",
            "coloca o link para receitas: https://drive.example.com/4",
            "adiciona um link para receitas https://drive.example.com/5",
            "o novo link para receitas é https://drive.example.com/6",
            "link de download para receitas: https://drive.example.com/7",
            "troca o link para receitas por https://drive.example.com/8",
            "define o link para receitas: https://drive.example.com/9",
            "por favor coloque o link para receitas https://drive.example.com/10",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::DigitalFileList),
        help: "Ver o que o comprador recebe",
        examples: &[
            "arquivos",
            "meus arquivos",
            "lista de arquivos",
            "mostra os arquivos",
            "ver arquivos",
            "mostra todos os arquivos",
            "todos os ficheiros",
            "arquivos para receitas",
            "mostra o arquivo para receitas",
            "ficheiros",
            "quais arquivos tenho?",
            "qual arquivo está atrás de receitas?",
            "listar ficheiros",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::DigitalFileRemove),
        help: "Deixar de vender um arquivo",
        examples: &[
            "remove o arquivo para receitas",
            "apaga o arquivo para receitas",
            "tira o arquivo para receitas",
            "exclui o arquivo para receitas",
            "remove o link para receitas",
            "apaga o link para receitas",
            "apaga o ficheiro para receitas",
            "remover os arquivos para receitas",
            "tira o link para receitas",
            "excluir o arquivo para receitas",
            "remova o ficheiro para receitas",
            "por favor apague o arquivo para receitas",
        ],
    },
];
