//! Links to documents and the page that says whether one is genuine: who is led to the file, who is
//! refused and how, and what is said of a file that is not the one that was issued.

use app::document_link::DocumentLink;
use app::store::document::{Content, add, save};
use bytes::Bytes;
use domain::document::{
    Addressee, Document, DocumentCode, DocumentState, Failure, Paper, Standing,
};
use domain::document::{Series, SeriesNumber};
use domain::ids::{DocumentId, OrderNumber, PersonId};
use domain::language::Language;
use domain::money::{Currency, Money};
use domain::order::Order;
use http::{Method, Request, Response, StatusCode, header};
use kit::stage::Stage;
use pdf::{Html, LocalSigner, Page, Passwords, Purpose, Renderer, Sealed};
use ports::clock::Clock;
use ports::files::{File, Files};
use ports::secrets::Secret;
use ports::table::Table;

const COOKIE: &str = "visitor=0000000000000000000000007";

async fn asked(stage: &Stage, path: &str) -> Response<Bytes> {
    stage.browse(Request::builder().uri(path).body(Bytes::new()).unwrap()).await
}

fn words(answer: &Response<Bytes>) -> &str {
    std::str::from_utf8(answer.body()).unwrap()
}

fn key() -> Secret {
    Secret::new("stage-link-key")
}

/// A small sealed document.
async fn sealed(text: &str) -> Sealed {
    let text = format!("<p>{text}</p>");
    let html = Html { text: &text, pictures: &[] };
    let pdf = Renderer::new().render(&html, &Page::A4).unwrap();
    let at = "2026-11-12T10:15:00Z".parse().unwrap();
    let signer = LocalSigner::create("Kilima Market", at).unwrap();
    let passwords = Passwords { reader: "01001001", owner: "a long one" };
    let purpose = Purpose { issuer: "Kilima Market", reason: "Invoice", at };
    pdf::seal(pdf, passwords, &purpose, &signer).await.unwrap()
}

/// An order of two sugar, placed by web.
async fn ordered(stage: &Stage) -> Order {
    for (path, form) in [
        ("cart/add", "sku=SUGAR-1KG&quantity=2&back="),
        ("checkout", "key=linked0001&name=Sarah&phone=0700000100&note="),
    ] {
        let request = Request::builder().method(Method::POST).uri(format!("/s/kilima/{path}"));
        let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let request = request.header(header::COOKIE, COOKIE);
        let answer = stage.browse(request.body(Bytes::from(form)).unwrap()).await;
        assert_eq!(answer.status(), StatusCode::SEE_OTHER, "{path}");
    }
    let shop = "K1MARKT001".parse().unwrap();
    let number = OrderNumber(1001);
    app::store::order::load_order(&stage.table, &shop, number).await.unwrap().unwrap().record
}

/// The invoice of an order, issued but not made.
async fn issued(stage: &Stage) -> Document {
    let order = ordered(stage).await;
    let now = stage.clock.now();
    let shop = app::store::shop::load_shop(&stage.table, &order.shop).await.unwrap().unwrap();
    let paper = Paper::Invoice { order: order.number };
    let document = Document {
        id: DocumentId::new(9),
        shop: order.shop.clone(),
        code: DocumentCode::new(0x1234_5678_9abc_def0),
        basis: paper.basis(&order),
        paper,
        number: Some(SeriesNumber { series: Series::Invoice, year: 2026, number: 481 }),
        template: 1,
        language: Language::En,
        addressee: Addressee::Customer(order.customer.person),
        issued_at: now,
        day: now.business_day(&shop.zone),
        issued_by: PersonId::new(1),
        cause: "wa:issued".parse().unwrap(),
        amount: Some(Money::new(9_000, Currency::Ugx)),
        lock: domain::document::Lock::default(),
        state: DocumentState::Requested,
        standing: Standing::Genuine,
    };
    let content =
        Content::Order { order: Box::new(order), payments: Vec::new(), history: Vec::new() };
    stage.table.commit(&add(&document, &content, 0).unwrap()).await.unwrap();
    document
}

/// The same, made and stored.
pub(super) async fn made(stage: &Stage) -> (Document, Sealed) {
    let before = issued(stage).await;
    let sealed = sealed("Invoice INV-2026-00481").await;
    let file = File { mime_type: "application/pdf".to_owned(), bytes: sealed.bytes.clone().into() };
    stage.files.put(&before.key(), file).await.unwrap();
    let ready = DocumentState::Ready {
        sha256: sealed.sha256.into(),
        bytes: u64::try_from(sealed.bytes.len()).unwrap(),
        key: before.key(),
        at: stage.clock.now(),
    };
    let document = Document { state: ready, ..before };
    stage.table.commit(&[save(&document, 1).unwrap()]).await.unwrap();
    (document, sealed)
}

pub(super) fn link(stage: &Stage, document: &Document) -> String {
    DocumentLink::from_now(document.code.clone(), stage.clock.now()).address(&key(), "")
}

/// The rows of the audit log that say that a link was refused.
pub(super) fn refusals(stage: &Stage) -> Vec<String> {
    let rows = stage.audit_rows();
    let rows = rows.iter().map(|row| app::store::audit::from_item(row).unwrap());
    rows.filter(|row| row.action == "refused.document.link").filter_map(|row| row.after).collect()
}

#[tokio::test]
async fn a_link_leads_to_the_file_for_minutes_and_works_for_days() {
    let stage = Stage::open().await;
    let (document, sealed) = made(&stage).await;
    // The papers of an order that nobody pays end with it: this one waits for no payment.
    let shop = document.shop.clone();
    let order = app::store::order::load_order(&stage.table, &shop, OrderNumber(1001)).await;
    let order = order.unwrap().unwrap();
    let lasting = Order { hold_until: None, ..order.record };
    let save = app::store::order::save(&lasting, order.version).unwrap();
    stage.table.commit(&[save]).await.unwrap();
    let path = link(&stage, &document);
    for minutes in [0, 60, 71 * 60 - 1] {
        stage.pass_minutes(minutes);
        let answer = asked(&stage, &path).await;
        assert_eq!(answer.status(), StatusCode::SEE_OTHER);
        assert_eq!(answer.headers()[header::CACHE_CONTROL], "private, no-store");
        let to = answer.headers()[header::LOCATION].to_str().unwrap();
        let now = stage.clock.now();
        let (file, name) = stage.files.follow(to, now).unwrap();
        assert_eq!((file.bytes.as_ref(), name.as_str()), (&*sealed.bytes, "INV-2026-00481.pdf"));
        assert!(stage.files.follow(to, now.plus_minutes(15)).is_none(), "it does not last");
    }
    assert!(refusals(&stage).is_empty());
}

#[tokio::test]
async fn a_link_that_is_over_says_how_to_get_another_and_is_noted() {
    let stage = Stage::open().await;
    let (document, _) = made(&stage).await;
    let path = link(&stage, &document);
    stage.pass_minutes(72 * 60);
    for _ in 0..9 {
        let answer = asked(&stage, &path).await;
        assert_eq!(answer.status(), StatusCode::FORBIDDEN);
        assert!(words(&answer).contains("This link is over"));
        assert!(
            words(&answer).contains("text=Please%20send%20me%20the%20invoice%20for%20order%201001")
        );
    }
    assert_eq!(refusals(&stage), ["the link is over"; 5], "trying links costs the shop nothing");
}

/// The browser's language counts; without one the document's.
#[tokio::test]
async fn a_refusal_is_read_in_the_readers_language() {
    let stage = Stage::open().await;
    let (document, _) = made(&stage).await;
    let path = link(&stage, &document);
    let read = async |path: &str, language: &str| {
        let request = Request::builder().uri(path).header(header::ACCEPT_LANGUAGE, language);
        words(&stage.browse(request.body(Bytes::new()).unwrap()).await).to_owned()
    };
    let of_swahili = Document { language: Language::Sw, ..document.clone() };
    stage.table.commit(&[save(&of_swahili, 2).unwrap()]).await.unwrap();
    stage.pass_minutes(73 * 60);
    for (language, over, unknown, ask) in [
        ("sw", "Kiungo hiki kimeisha", "hakifungui chochote", "Naomba%20ankara%20ya%20oda%201001"),
        ("fr-FR", "Ce lien a expiré", "ouvre rien", "Envoyez-moi%20la%20facture"),
        ("pt", "Este link expirou", "não abre nada", "Quero%20a%20fatura"),
        ("es", "Este enlace ha caducado", "no abre nada", "Quiero%20la%20factura"),
        ("id", "Tautan ini sudah berakhir", "tidak membuka", "Minta%20faktur"),
        ("hi", "Yeh link khatm ho gaya", "kuch nahin khulta", "Mujhe%20order%201001"),
        ("en", "This link is over", "does not open anything", "Please%20send%20me"),
        ("zu", "Kiungo hiki kimeisha", "does not open anything", "Naomba%20ankara"),
    ] {
        let page = read(&path, language).await;
        assert!(page.contains(over) && page.contains(ask), "{language}: {page}");
        let page = read("/d/x", language).await;
        assert!(page.contains(unknown), "{language}: {page}");
    }
}

#[tokio::test]
async fn whether_a_document_is_genuine_is_read_in_the_readers_language() {
    let stage = Stage::open().await;
    let (document, _) = made(&stage).await;
    let path = format!("/verify/{}", document.code);
    let read = async |path: &str, language: &str| {
        let request = Request::builder().uri(path).header(header::ACCEPT_LANGUAGE, language);
        words(&stage.browse(request.body(Bytes::new()).unwrap()).await).to_owned()
    };
    for (language, genuine, day, unknown) in [
        ("sw", "Halisi", "21 Novemba 2026", "Hakuna hati yenye msimbo huu"),
        ("fr", "Authentique", "21 novembre 2026", "Aucun document"),
        ("pt", "Autêntico", "21 de novembro de 2026", "Nenhum documento"),
        ("es", "Auténtico", "21 de noviembre de 2026", "Ningún documento"),
        ("id", "Asli", "21 November 2026", "Tidak ada dokumen"),
        ("hi", "Asli", "21 November 2026", "koi document nahin"),
        ("en", "Genuine", "21 Nov 2026", "No document has this code"),
        ("zu", "Genuine", "21 Nov 2026", "No document has this code"),
    ] {
        let page = read(&path, language).await;
        assert!(page.contains(genuine) && page.contains(day), "{language}: {page}");
        assert!(page.contains("INV-2026-00481"), "{language}: {page}");
        let page = read("/verify/AAAAA-AAAAA", language).await;
        assert!(page.contains(unknown), "{language}: {page}");
    }
}

#[tokio::test]
async fn a_changed_link_tells_nothing_of_the_document() {
    let stage = Stage::open().await;
    let (document, _) = made(&stage).await;
    let path = link(&stage, &document);
    let changed = format!("{}0", &path[..path.len() - 1]);
    let longer = path.replace(document.code.as_str(), &document.code.to_string());
    let other = path.replace(document.code.as_str(), DocumentCode::new(77).as_str());
    for path in
        [changed, longer, other, "/d/".to_owned(), "/d/x".to_owned(), "/d/%2e%2e".to_owned()]
    {
        let answer = asked(&stage, &path).await;
        assert_eq!(answer.status(), StatusCode::FORBIDDEN, "{path}");
        assert!(words(&answer).contains("This link does not open anything"));
        for told in ["INV", "Kilima", "1001"] {
            assert!(!words(&answer).contains(told), "{path} tells {told}");
        }
    }
    assert_eq!(refusals(&stage)[0], "the link was guessed or changed");
}

#[tokio::test]
async fn what_no_longer_counts_or_is_not_there_yet_is_not_led_to() {
    let stage = Stage::open().await;
    let waiting = issued(&stage).await;
    let answer = asked(&stage, &link(&stage, &waiting)).await;
    assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
    let answer = asked(&stage, &format!("/verify/{}", waiting.code)).await;
    assert!(words(&answer).contains("Being made"));

    let failed = DocumentState::Failed { why: Failure::TooLong, at: stage.clock.now() };
    let unmade = Document { state: failed, ..waiting.clone() };
    stage.table.commit(&[save(&unmade, 1).unwrap()]).await.unwrap();
    let answer = asked(&stage, &link(&stage, &unmade)).await;
    assert_eq!(answer.status(), StatusCode::GONE);
    assert!(words(&answer).contains("could not be made"), "{}", words(&answer));
    let answer = asked(&stage, &format!("/verify/{}", unmade.code)).await;
    assert!(words(&answer).contains("Not made"), "{}", words(&answer));

    let (by, at) = (DocumentCode::new(5), stage.clock.now());
    let (key, sha256) = (waiting.key(), [0; 32].into());
    let ready = DocumentState::Ready { sha256, bytes: 1, key, at };
    let standings = [
        (
            Standing::Replaced { by: by.clone(), at },
            "This document was replaced",
            "It was replaced",
        ),
        (Standing::Void { at }, "This document no longer counts", "It was made void"),
    ];
    for (version, (standing, refused, shown)) in (2..).zip(standings) {
        let document = Document { standing, state: ready.clone(), ..waiting.clone() };
        stage.table.commit(&[save(&document, version).unwrap()]).await.unwrap();
        let answer = asked(&stage, &link(&stage, &document)).await;
        assert_eq!(answer.status(), StatusCode::FORBIDDEN);
        assert!(words(&answer).contains(refused));
        let answer = asked(&stage, &format!("/verify/{}", document.code)).await;
        assert!(words(&answer).contains(shown), "{}", words(&answer));
        assert_eq!(words(&answer).contains(&format!("/verify/{by}")), version == 2);
    }
}

#[tokio::test]
async fn the_orders_page_leads_to_its_documents_and_nobody_else() {
    let stage = Stage::open().await;
    let waiting = issued(&stage).await;
    let shop = waiting.shop.clone();
    let order = app::store::order::load_order(&stage.table, &shop, OrderNumber(1001)).await;
    let code = order.unwrap().unwrap().record.code;
    let page = format!("/s/kilima/orders/1001?code={code}");
    let answer = asked(&stage, &page).await;
    assert!(!words(&answer).contains("INV-2026-00481"), "its file is not there yet");

    let (key, at) = (waiting.key(), stage.clock.now());
    let ready = DocumentState::Ready { sha256: [0; 32].into(), bytes: 1, key, at };
    let document = Document { state: ready, ..waiting };
    stage.table.commit(&[save(&document, 1).unwrap()]).await.unwrap();
    let answer = asked(&stage, &page).await;
    let path = format!("/s/kilima/orders/1001/documents/{}?code={code}", document.id);
    assert!(words(&answer).contains("Invoice INV-2026-00481"));
    assert!(words(&answer).contains(&path.replace('&', "&#38;")), "{}", words(&answer));
    assert_eq!(asked(&stage, &path).await.status(), StatusCode::SEE_OTHER);
    for other in [
        path.replace(&code, "AAAAAAAA"),
        path.replace("1001/", "1002/"),
        path.replace(&document.id.to_string(), &DocumentId::new(3).to_string()),
        path.replace(&document.id.to_string(), "doc"),
    ] {
        assert_eq!(asked(&stage, &other).await.status(), StatusCode::NOT_FOUND, "{other}");
    }
}

#[tokio::test]
async fn a_cancelled_orders_invoice_is_void_whatever_was_written_down() {
    let stage = Stage::open().await;
    let (document, _) = made(&stage).await;
    let order = domain::ids::OrderNumber(1001);
    let reason = Some("out of stock".to_owned());
    let cancel = domain::command::ShopCommand::OrderCancel { number: order, reason };
    stage.command("kilima", cancel).await;
    let answer = asked(&stage, &link(&stage, &document)).await;
    assert_eq!(answer.status(), StatusCode::FORBIDDEN);
    let answer = asked(&stage, &format!("/verify/{}", document.code)).await;
    assert!(words(&answer).contains("It was made void"), "{}", words(&answer));
}

#[tokio::test]
async fn a_code_is_read_as_people_type_it() {
    let stage = Stage::open().await;
    let (document, _) = made(&stage).await;
    let shown = document.code.to_string();
    let typed = shown.to_lowercase().replace('0', "o").replace('-', "%20");
    let answer = asked(&stage, &format!("/verify?code={typed}")).await;
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    let page = asked(&stage, answer.headers()[header::LOCATION].to_str().unwrap()).await;
    for told in ["Genuine", "Invoice INV-2026-00481", "Kilima Market", "9,000", &shown] {
        assert!(words(&page).contains(told), "{told}");
    }
    for private in ["Sarah", "0700", "0100", "Sugar"] {
        assert!(!words(&page).contains(private), "{private}");
    }
    for (path, status) in [
        ("/verify", StatusCode::OK),
        ("/verify?code=7K2QX", StatusCode::NOT_FOUND),
        ("/verify/7K2QX-9M4TD", StatusCode::NOT_FOUND),
        ("/verify/<b>", StatusCode::NOT_FOUND),
    ] {
        let path = path.replace('<', "%3C").replace('>', "%3E");
        assert_eq!(asked(&stage, &path).await.status(), status, "{path}");
    }
}

async fn uploaded(stage: &Stage, document: &Document, file: &[u8]) -> Response<Bytes> {
    let head = "--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\
                content-type: application/pdf\r\n\r\n";
    let body = [head.as_bytes(), file, b"\r\n--b--\r\n"].concat();
    let request = Request::builder().method(Method::POST).uri(format!("/verify/{}", document.code));
    let request = request.header(header::CONTENT_TYPE, "multipart/form-data; boundary=b");
    stage.browse(request.body(Bytes::from(body)).unwrap()).await
}

#[tokio::test]
async fn a_single_byte_that_differs_is_found() {
    let stage = Stage::open().await;
    let (document, sealed) = made(&stage).await;
    let files_before = stage.files.keys();
    let another = self::sealed("Another").await.bytes;
    let mut changed = sealed.bytes.clone();
    let middle = changed.len() / 3;
    changed[middle] ^= 1;
    let added = [&sealed.bytes[..], b"\n"].concat();
    let large = vec![b' '; 4 * 1024 * 1024 + 1];
    for (file, status, told) in [
        (sealed.bytes.as_slice(), StatusCode::OK, "This is the very file"),
        (&changed, StatusCode::OK, "it was changed after it was signed"),
        (&added, StatusCode::OK, "something was added to it after it was signed"),
        (&another, StatusCode::OK, "it is not the one issued under this code"),
        (b"%PDF-1.7", StatusCode::OK, "it has no signature"),
        (b"", StatusCode::UNPROCESSABLE_ENTITY, "There was no file"),
        (&large, StatusCode::PAYLOAD_TOO_LARGE, "larger than 4 MB"),
    ] {
        let answer = uploaded(&stage, &document, file).await;
        assert_eq!(answer.status(), status, "{told}");
        assert!(words(&answer).contains(told), "{told}: {}", words(&answer));
        let same = told == "This is the very file";
        assert_eq!(words(&answer).contains("This is the very file"), same);
    }
    assert_eq!(stage.files.keys(), files_before, "nothing is kept");
}
