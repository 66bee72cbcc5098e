//! What a message says in a language: `templates/messages/<language>/<topic>.txt` holds a block for
//! each. A block that a language lacks is said in English. Deliberately absent: escaping, for chats
//! show what they are given.

use domain::ids::OrderNumber;
use domain::language::Language;
use domain::ledger::account::AccountCode;
use domain::money::Money;
use minijinja::{Environment, UndefinedBehavior, Value};
use std::sync::LazyLock;

/// A message in a language: `said!(language, "order/placed", number = order.number, total)`.
macro_rules! said {
    ($language:expr, $message:literal $(, $field:ident $(= $value:expr)?)* $(,)?) => {
        $crate::chat::text::render($language, $message, &part!($($field $(= $value)?),*))
    };
}

/// Fields of a message, or of a line in it: `part!(name, price = variant.price)`.
macro_rules! part {
    (@value $field:ident) => { $field };
    (@value $field:ident $value:expr) => { $value };
    ($($field:ident $(= $value:expr)?),* $(,)?) => {
        $crate::chat::text::fields([$((
            stringify!($field),
            $crate::chat::text::Field::value(&part!(@value $field $($value)?)),
        )),*])
    };
}

/// Fields by name.
pub(super) fn fields<const COUNT: usize>(fields: [(&'static str, Value); COUNT]) -> Value {
    Value::from_pairs(fields)
}

/// What a message can be given.
pub(super) trait Field {
    /// As templates see it: what is none, empty or zero counts as not given.
    fn value(&self) -> Value;
}

macro_rules! plain {
    ($($type:ty),*) => { $(impl Field for $type {
        fn value(&self) -> Value {
            Value::from(*self)
        }
    })* };
}

macro_rules! shown {
    ($($type:ty),*) => { $(impl Field for $type {
        fn value(&self) -> Value {
            Value::from(self.to_string())
        }
    })* };
}

plain!(bool, u8, i16, i32, i64, u32, u64, usize);
shown!(Money, OrderNumber, AccountCode);

impl Field for str {
    fn value(&self) -> Value {
        Value::from(self)
    }
}

impl Field for String {
    fn value(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl Field for Value {
    fn value(&self) -> Value {
        self.clone()
    }
}

impl<T: Field> Field for Option<T> {
    fn value(&self) -> Value {
        self.as_ref().map_or_else(|| Value::from(()), Field::value)
    }
}

impl<T: Field> Field for [T] {
    fn value(&self) -> Value {
        self.iter().map(Field::value).collect()
    }
}

impl<T: Field> Field for Vec<T> {
    fn value(&self) -> Value {
        self.as_slice().value()
    }
}

impl<T: Field + ?Sized> Field for &T {
    fn value(&self) -> Value {
        (*self).value()
    }
}

macro_rules! topics {
    ($code:literal) => {
        topics!($code: "advice", "after_sale", "ahead", "booking", "books", "buttons", "calendars", "cart", "catalogue",
            "conversation", "credit", "day", "desk", "digital", "document", "echo", "exchange", "help", "late", "learning",
            "media", "offer", "order",
            "owner", "question", "refusal", "sale", "schedule", "service", "setting", "stock", "survey", "undo",
            "waiting", "words")
    };
    ($code:literal: $($topic:literal),*) => {
        &[$((
            $topic,
            include_str!(concat!("../../../../templates/messages/", $code, "/", $topic, ".txt")),
        )),*]
    };
}

/// The topics of a language with their texts.
pub(super) fn topics_of(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::En => topics!("en"),
        Language::Sw => topics!("sw"),
        Language::Id => topics!("id"),
        Language::Fr => topics!("fr"),
        Language::Pt => topics!("pt"),
        Language::Es => topics!("es"),
        Language::Hi => topics!("hi"),
    }
}

/// A message as its language says it.
pub(super) fn render(language: Language, message: &str, fields: &Value) -> String {
    let own = messages(language).get_template(message);
    let template = own.or_else(|_| messages(Language::En).get_template(message));
    let text = template.and_then(|template| template.render(fields));
    let text = text.expect("the tests give each message what it asks for, in each language");
    // Chats show plain spaces; the hard one of prices is for pages.
    text.trim_end().replace('\u{a0}', " ")
}

/// The messages of a language by topic and name, read once and only if it is spoken.
fn messages(language: Language) -> &'static Environment<'static> {
    macro_rules! once {
        ($language:ident) => {{
            static READ: LazyLock<Environment<'static>> =
                LazyLock::new(|| read(Language::$language));
            &READ
        }};
    }
    match language {
        Language::En => once!(En),
        Language::Sw => once!(Sw),
        Language::Id => once!(Id),
        Language::Fr => once!(Fr),
        Language::Pt => once!(Pt),
        Language::Es => once!(Es),
        Language::Hi => once!(Hi),
    }
}

fn read(language: Language) -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    for (topic, text) in topics_of(language) {
        for (name, block) in blocks(text) {
            let added = environment.add_template_owned(format!("{topic}/{name}"), block);
            added.expect("the tests read each template");
        }
    }
    environment
}

/// The blocks of a topic: `{% block name %}text{% endblock %}`.
pub(super) fn blocks(text: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let blocks = text.split("{% block ").skip(1);
    blocks.filter_map(|block| {
        let (name, rest) = block.split_once(" %}")?;
        Some((name, rest.rsplit_once("{% endblock %}")?.0))
    })
}
