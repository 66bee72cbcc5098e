//! What nobody should send: a clear error, or a correct document; never an empty page.

use crate::programs::text;
use crate::rendering::{page, rendered, try_rendered};
use crate::samples::{html, invoice};
use pdf::{Html, Page, Picture, RenderError};
use std::net::TcpListener;

#[test]
fn what_cannot_be_a_document_is_refused() {
    let row = "<tr><td>1</td><td>Blue scarf</td><td>2</td><td>25,000</td><td>50,000</td></tr>";
    let cases = [
        ("nothing", String::new(), RenderError::Empty),
        ("only space", page(" \n "), RenderError::Empty),
        ("only a comment", page("<!-- Invoice -->"), RenderError::Empty),
        ("only a style", "<style>p { color: red }</style>".to_owned(), RenderError::Empty),
        ("no text", page("<div></div>"), RenderError::Empty),
        (
            "50,000 rows",
            page(&format!("<table>{}</table>", row.repeat(50_000))),
            RenderError::TooLong,
        ),
        ("100,000 elements", page(&"<p>x</p>".repeat(100_000)), RenderError::TooLong),
        ("endless nesting", page(&format!("{}x", "<div>".repeat(50_000))), RenderError::TooDeep),
        (
            "a missing picture",
            page("<p>x</p><img src=\"logo.png\">"),
            RenderError::NotGiven("logo.png".to_owned()),
        ),
        ("a drawing without size", page("<svg><rect/></svg>"), RenderError::Empty),
        ("a drawing that is no XML", page("<svg><g a&b=\"1\"></g></svg>"), RenderError::BadDrawing),
        (
            "a head that fills the page",
            page("<header class=\"running\"><p style=\"height:200mm\">x</p></header><p>x</p>"),
            RenderError::NoRoom,
        ),
    ];
    for (name, html, expected) in cases {
        assert_eq!(try_rendered(&html).err(), Some(expected), "{name}");
    }
}

#[test]
fn a_broken_picture_is_named() {
    let text = page("<p>x</p><img src=\"logo.png\">");
    for bytes in [&b""[..], b"not a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xff\xff\xff"] {
        let html = Html { text: &text, pictures: &[Picture { name: "logo.png", bytes }] };
        let error = crate::rendering::RENDERER.render(&html, &Page::A4).err();
        assert_eq!(error, Some(RenderError::NotGiven("logo.png".to_owned())));
    }
}

#[test]
fn odd_input_is_still_a_document() {
    let long = "Nakato ".repeat(1_430);
    let unbroken = "x".repeat(10_000);
    let cases = [
        ("no markup", "Thank you".to_owned(), "Thank you"),
        ("unclosed", "<table><tr><td>one<td>two<tr><td>three".to_owned(), "three"),
        ("crossed", page("<b><p>one</b> two</p></div></table>three"), "two three"),
        ("unknown elements", page("<blink><x-y>hello</x-y>"), "hello"),
        ("a long name", page(&format!("<p>{long}</p>")), "Nakato Nakato"),
        ("a name without spaces", page(&format!("<p>{unbroken} end</p>")), "end"),
        ("control characters", page("<p>a\u{0}b\u{1b}[31m\u{8}c</p>"), "[31m"),
        ("emoji", page("<p>Thanks 🙏🏾</p>"), "Thanks [folded hands: medium-dark skin tone]"),
        ("entities", page("<p>&lt;script&gt; &#128512;</p>"), "<script> [grinning face]"),
        ("a script", page("<script>alert(1)</script><p>shown</p>"), "shown"),
        ("hidden text", page("<p hidden>not</p><p style=\"display:none\">nor</p>yes"), "yes"),
    ];
    for (name, html, expected) in cases {
        let text = text(rendered(&html).bytes());
        assert!(text.contains(expected), "{name}: {text}");
    }
}

#[test]
fn a_document_without_lines_or_with_a_long_name_is_correct() {
    let mut none = invoice(0);
    none.customer.name = "Amina ".repeat(1_700);
    let text = text(rendered(&html(&none)).bytes());
    assert_eq!(text.matches("Amina").count() % 1_700, 0, "each time in full");
    assert!(text.contains("Total"), "{text}");
}

#[test]
fn nothing_is_fetched() {
    let canary = TcpListener::bind("127.0.0.1:0").expect("a port");
    canary.set_nonblocking(true).expect("it does not wait");
    let at = format!("http://{}", canary.local_addr().expect("an address"));
    let bodies = [
        format!("<p>x</p><img src=\"{at}/a.png\">"),
        format!("<p>x</p><link rel=\"stylesheet\" href=\"{at}/b.css\">"),
        format!("<style>@import url({at}/c.css);</style><p>x</p>"),
        format!("<style>p {{ background: url({at}/d.png) }}</style><p>x</p>"),
        format!("<style>@font-face {{ font-family: F; src: url({at}/e.ttf) }}</style><p>x</p>"),
        format!("<p>x</p><iframe src=\"{at}/f\"></iframe><object data=\"{at}/g\"></object>"),
        format!("<p>x</p><svg viewBox=\"0 0 9 9\"><image href=\"{at}/h.png\"/></svg>"),
        "<p>x</p><img src=\"file:///etc/hostname\">".to_owned(),
        "<p>x</p><svg viewBox=\"0 0 9 9\"><image href=\"/etc/hostname\"/></svg>".to_owned(),
    ];
    for body in bodies {
        // Refused, or rendered without it; either way nobody was asked.
        let result = try_rendered(&page(&body));
        assert!(!matches!(result, Err(RenderError::Engine)), "{body}");
    }
    let asked = canary.accept().err().map(|error| error.kind());
    assert_eq!(asked, Some(std::io::ErrorKind::WouldBlock), "the canary was asked");
}
