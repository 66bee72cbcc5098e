//! The keys a test may press, as the protocol spells them.

use serde_json::{Value, json};

const SHIFT: u8 = 8;

/// A key with the code and the character Chromium wants to know.
struct Key {
    name: &'static str,
    code: &'static str,
    number: u16,
    text: Option<&'static str>,
}

const KEYS: [Key; 13] = [
    Key { name: "Tab", code: "Tab", number: 9, text: None },
    Key { name: "Enter", code: "Enter", number: 13, text: Some("\r") },
    Key { name: "Escape", code: "Escape", number: 27, text: None },
    Key { name: "Space", code: "Space", number: 32, text: Some(" ") },
    Key { name: "Backspace", code: "Backspace", number: 8, text: None },
    Key { name: "Delete", code: "Delete", number: 46, text: None },
    Key { name: "Home", code: "Home", number: 36, text: None },
    Key { name: "End", code: "End", number: 35, text: None },
    Key { name: "PageDown", code: "PageDown", number: 34, text: None },
    Key { name: "ArrowLeft", code: "ArrowLeft", number: 37, text: None },
    Key { name: "ArrowUp", code: "ArrowUp", number: 38, text: None },
    Key { name: "ArrowRight", code: "ArrowRight", number: 39, text: None },
    Key { name: "ArrowDown", code: "ArrowDown", number: 40, text: None },
];

/// Pressing and letting go of a key; "Shift+Tab" holds shift.
pub(super) fn strokes(key: &str) -> [Value; 2] {
    let (modifiers, name) = key.strip_prefix("Shift+").map_or((0, key), |name| (SHIFT, name));
    let Some(Key { code, number, text, .. }) = KEYS.iter().find(|key| key.name == name) else {
        let names: Vec<&str> = KEYS.iter().map(|key| key.name).collect();
        panic!("no key {key:?}; there are {}, each with or without Shift+", names.join(", "))
    };
    let stroke = |kind: &str| {
        let character = if name == "Space" { " " } else { name };
        json!({
            "type": kind,
            "key": character,
            "code": code,
            "windowsVirtualKeyCode": number,
            "modifiers": modifiers,
        })
    };
    let mut down = stroke(if text.is_some() { "keyDown" } else { "rawKeyDown" });
    if let Some(text) = text {
        down["text"] = json!(text);
    }
    [down, stroke("keyUp")]
}
