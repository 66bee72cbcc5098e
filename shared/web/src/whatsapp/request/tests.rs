//! Requests as WhatsApp wants them, and its limits never passed.

use super::*;
use domain::message::Bubble;

fn delivery(text: &str, choices: Choices) -> Delivery {
    Delivery {
        shop: "K1MARKT001".parse().unwrap(),
        phone_number_id: "100000000000001".to_owned(),
        to: Address::Phone("+256700000101".parse().unwrap()),
        bubble: Bubble { text: text.to_owned(), choices },
        document: None,
        template: None,
        reference: "wa:wamid.1/0".to_owned(),
    }
}

fn choices(count: usize, title: &str) -> Vec<Choice> {
    let choice = |index| Choice {
        id: format!("id{index}"),
        title: format!("{index} {title}"),
        description: None,
    };
    (0..count).map(choice).collect()
}

fn list_of(rows: Vec<Choice>) -> Choices {
    Choices::List { open: "Choose".to_owned(), rows }
}

#[test]
fn each_kind_of_message_in_whatsapps_words() {
    let mut described = choices(1, "Sugar");
    described[0].description = Some("UGX 4,500".to_owned());
    let row = json!({ "id": "id0", "title": "0 Sugar", "description": "UGX 4,500" });
    let reply = json!({ "type": "reply", "reply": { "id": "id0", "title": "0 Yes" } });
    for (choices, kind, part) in [
        (Choices::None, "text", json!({ "body": "Hi", "preview_url": false })),
        (list_of(Vec::new()), "text", json!({ "body": "Hi", "preview_url": false })),
        (
            Choices::Buttons(choices(1, "Yes")),
            "interactive",
            json!({ "type": "button", "body": { "text": "Hi" }, "action": { "buttons": [reply] } }),
        ),
        (
            list_of(described),
            "interactive",
            json!({
                "type": "list",
                "body": { "text": "Hi" },
                "action": { "button": "Choose", "sections": [{ "rows": [row] }] },
            }),
        ),
    ] {
        let expected = json!({
            "messaging_product": "whatsapp",
            "recipient_type": "individual",
            "to": "+256700000101",
            "type": kind,
            kind: part,
            "biz_opaque_callback_data": "wa:wamid.1/0",
        });
        assert_eq!(body(&delivery("Hi", choices)), Ok(expected));
    }
}

#[test]
fn a_document_comes_by_its_link_with_a_caption() {
    let file = LinkedFile {
        name: "INV-2026-00481.pdf".to_owned(),
        link: "https://files.example/1?signed".to_owned(),
    };
    let long = "é".repeat(CAPTION_CHARS_MAX + 1);
    let cut = format!("{}…", "é".repeat(CAPTION_CHARS_MAX - 1));
    for (text, caption) in [("Invoice", "Invoice"), (long.as_str(), cut.as_str())] {
        let document = Some(file.clone());
        let body = body(&Delivery { document, ..delivery(text, Choices::None) }).unwrap();
        assert_eq!(body["type"], "document");
        let expected = json!({ "link": file.link, "filename": file.name, "caption": caption });
        assert_eq!(body["document"], expected);
    }
}

#[test]
fn a_person_without_a_number_is_the_recipient() {
    let to = Address::Bsuid("UG.123".to_owned());
    let body = body(&Delivery { to, ..delivery("Hi", Choices::None) }).unwrap();
    assert_eq!((&body["recipient"], &body["to"]), (&json!("UG.123"), &Value::Null));
}

#[test]
fn a_template_takes_the_bubbles_place() {
    let notice = |lead: &[&str]| Notice {
        template: "whatsapp_order".to_owned(),
        language: "en".to_owned(),
        lead: lead.iter().map(|text| (*text).to_owned()).collect(),
    };
    let long = "é".repeat(PARAMETER_CHARS_MAX + 1);
    let cut = format!("{}…", "é".repeat(PARAMETER_CHARS_MAX - 1));
    for (lead, text, expected) in [
        (vec![], "Hi", vec!["Hi"]),
        (vec!["#1001", "  "], " on\n its \t way", vec!["#1001", "–", "on its way"]),
        (vec![], &long, vec![&cut]),
    ] {
        let template = Some(notice(&lead));
        let body = body(&Delivery { template, ..delivery(text, Choices::None) }).unwrap();
        assert_eq!((&body["type"], &body["text"]), (&json!("template"), &Value::Null));
        let parameter = |text: &&str| json!({ "type": "text", "text": text });
        let parameters: Vec<Value> = expected.iter().map(parameter).collect();
        let template = json!({
            "name": "whatsapp_order",
            "language": { "code": "en" },
            "components": [{ "type": "body", "parameters": parameters }],
        });
        assert_eq!(body["template"], template);
    }
}

#[test]
fn buttons_that_do_not_fit_become_a_list() {
    let long_text = "é".repeat(BUTTON_TEXT_CHARS_MAX + 1);
    let alike = [("a", 1), ("a", 2)].map(|(title, index)| Choice {
        id: index.to_string(),
        title: title.to_owned(),
        description: None,
    });
    for (text, choices, kind) in [
        (&long_text[2..], choices(BUTTONS_MAX, "x"), "button"),
        (&long_text, choices(1, "x"), "list"),
        ("Hi", choices(BUTTONS_MAX + 1, "x"), "list"),
        ("Hi", alike.to_vec(), "list"),
    ] {
        let body = body(&delivery(text, Choices::Buttons(choices))).unwrap();
        assert_eq!(body["interactive"]["type"], kind);
        assert_eq!(body["interactive"]["body"]["text"], text, "no word is lost");
    }
}

#[test]
fn no_limit_is_ever_passed() {
    let chars = |value: &Value| value.as_str().unwrap().chars().count();
    let long = "😀".repeat(5_000);
    let text = body(&delivery(&long, Choices::None)).unwrap();
    assert_eq!(chars(&text["text"]["body"]), TEXT_CHARS_MAX);
    let buttons = body(&delivery("Hi", Choices::Buttons(choices(3, &long)))).unwrap();
    for button in buttons["interactive"]["action"]["buttons"].as_array().unwrap() {
        assert_eq!(chars(&button["reply"]["title"]), BUTTON_TITLE_CHARS_MAX);
    }
    let mut rows = choices(30, &long);
    rows[0].description = Some(long.clone());
    let list = Choices::List { open: long.clone(), rows };
    let list = &body(&delivery(&long, list)).unwrap()["interactive"];
    assert_eq!(chars(&list["body"]["text"]), TEXT_CHARS_MAX);
    assert_eq!(chars(&list["action"]["button"]), BUTTON_TITLE_CHARS_MAX);
    let rows = list["action"]["sections"][0]["rows"].as_array().unwrap();
    assert_eq!(rows.len(), LIST_ROWS_MAX);
    assert_eq!(chars(&rows[0]["title"]), ROW_TITLE_CHARS_MAX);
    assert_eq!(chars(&rows[0]["description"]), ROW_DESCRIPTION_CHARS_MAX);
}

#[test]
fn what_whatsapp_would_refuse_is_not_asked() {
    let mut long_id = choices(1, "x");
    long_id[0].id = "i".repeat(CHOICE_ID_CHARS_MAX + 1);
    for (text, choices, why) in [
        ("", Choices::None, Unsendable::Words),
        (" \n", Choices::Buttons(choices(1, "x")), Unsendable::Words),
        ("Hi", Choices::Buttons(long_id.clone()), Unsendable::ChoiceId),
        ("Hi", list_of(long_id), Unsendable::ChoiceId),
    ] {
        assert_eq!(body(&delivery(text, choices)), Err(why));
    }
}
