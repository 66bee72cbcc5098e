//! Pages, words and drawings.

use crate::programs::{pages, says, text};
use crate::rendering::{page, rendered};
use crate::samples::{html, invoice, receipt};
use pdf::{Html, Page, Picture, Renderer};

#[test]
fn a_document_reads_from_top_to_bottom() {
    let wanted = [
        "Kilima Market",
        "Invoice",
        "INV-2026-00481",
        "Amina Nakato",
        "Blue cotton scarf 1",
        "Handwoven in Jinja",
        "UGX 50,000",
        "K7QF-2M9X",
        "Page 1 of 1",
    ];
    let pdf = rendered(&html(&invoice(1)));
    let text = text(pdf.bytes());
    let mut from = 0;
    for word in wanted {
        let at = text[from..].find(word).unwrap_or_else(|| panic!("{word} after {from} in {text}"));
        from += at;
    }
    assert_eq!(pdf.pages(), 1);
    let info = says("pdfinfo", &[], pdf.bytes(), &[]);
    assert!(info.contains("Title:           Invoice INV-2026-00481"), "{info}");
    assert!(info.contains("Page size:       595.276 x 841.89 pts (A4)"), "{info}");
}

#[test]
fn a_long_table_repeats_its_head_and_keeps_rows_whole() {
    let pdf = rendered(&html(&invoice(500)));
    let pages = pages(pdf.bytes());
    assert_eq!(pages.len(), pdf.pages());
    assert!(pages.len() > 10, "{} pages", pages.len());
    let mut next = 1_u32;
    for (at, page) in pages.iter().enumerate() {
        let numbers = format!("Page {} of {}", at + 1, pages.len());
        assert!(page.contains(&numbers), "{numbers}: {page}");
        let first = page.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        let is_running = first.contains("Kilima Market") && first.contains("INV-2026-00481");
        assert_eq!(is_running, at > 0, "the running head on page {}: {page}", at + 1);
        let rows: Vec<&str> = page
            .lines()
            .filter(|line| {
                let mut words = line.split_whitespace();
                words.next().is_some_and(|word| word == next_word(line)) && line.contains(',')
            })
            .collect();
        let head = page.contains("Quantity") && page.contains("Amount (UGX)");
        assert!(head || rows.is_empty(), "page {} has rows without a head: {page}", at + 1);
        for row in rows {
            let number: u32 = next_word(row).parse().unwrap_or_default();
            if number == next {
                next += 1;
            }
        }
    }
    assert_eq!(next, 501, "every row once, in order");
}

/// The number that a row begins with.
fn next_word(line: &str) -> &str {
    let word = line.split_whitespace().next().unwrap_or_default();
    if word.bytes().all(|byte| byte.is_ascii_digit()) { word } else { "" }
}

#[test]
fn blocks_are_kept_and_pages_are_broken_where_asked() {
    let tall = "<p style=\"height: 230mm\">filler</p>";
    let block = "<div class=\"keep\"><p style=\"height: 40mm\">first</p><p>second</p></div>";
    let kept = pages(rendered(&page(&format!("{tall}{block}"))).bytes());
    assert_eq!(kept.len(), 2);
    assert!(kept[1].contains("first") && kept[1].contains("second"), "{kept:?}");
    let broken = pages(rendered(&page("<p>one</p><p class=\"page-break\">two</p>")).bytes());
    assert_eq!(broken.iter().map(|page| page.trim()).collect::<Vec<_>>(), ["one", "two"]);
    let heading = "<p style=\"height: 248mm\">x</p><h2>Heading</h2><p>below</p>";
    let heading = pages(rendered(&page(heading)).bytes());
    assert!(heading[1].contains("Heading"), "{heading:?}");
}

#[test]
fn every_bundled_script_can_be_read_again() {
    let words = [
        ("Latin", "Société Générale Łódź Tiếng"),
        ("Greek", "Ελλάδα"),
        ("Cyrillic", "Магазин"),
        ("Ethiopic", "ቡና ቤት"),
        ("Chinese", "咖啡"),
        ("Japanese", "コーヒー"),
        ("Korean", "커피"),
        ("Arabic", "قهوة"),
        ("Devanagari", "कॉफ़ी किताब हिन्दी क्षत्रिय"),
    ];
    let body = words.map(|(_, word)| word).join("</p><p>");
    let pdf = rendered(&page(&format!("<p>{body}</p><p><b>ቡና कॉफ़ी قهوة</b></p>")));
    let text = text(pdf.bytes());
    for (script, word) in words {
        assert!(text.contains(word), "{script} in {text}");
    }
    let fonts = says("pdffonts", &[], pdf.bytes(), &[]);
    let rows: Vec<&str> = fonts.lines().skip(2).collect();
    assert!(rows.len() > 5, "{fonts}");
    for row in rows {
        assert!(row.contains("yes yes yes"), "embedded, subset, readable: {row}");
    }
    assert!(pdf.bytes().len() < 60_000, "{} bytes", pdf.bytes().len());
}

#[test]
fn drawings_are_lines_and_words() {
    let chart = "<svg style=\"display:block;width:300px;height:150px\" viewBox=\"0 0 100 50\">\
        <rect x=\"5\" y=\"10\" width=\"20\" height=\"35\" fill=\"#0f625a\"/>\
        <path d=\"M30 45 Q 50 0 90 45\" stroke=\"#c2410c\" fill=\"none\"/>\
        <text x=\"5\" y=\"8\" font-size=\"5\">Tea &amp; coffee ቡና</text>\
        <text x=\"50\" y=\"30\" font-size=\"5\" transform=\"rotate(-90 50 30)\">Sales</text></svg>";
    let pdf = rendered(&page(chart));
    let text = text(pdf.bytes());
    assert!(text.contains("Tea & coffee ቡና"), "{text}");
    assert!(text.contains("Sales"), "{text}");
    assert_eq!(says("pdfimages", &["-list"], pdf.bytes(), &[]).lines().count(), 2, "no pictures");
}

#[test]
fn links_can_be_followed_and_pictures_are_seen() {
    let logo = image::RgbaImage::from_pixel(8, 4, image::Rgba([15, 98, 90, 128]));
    let mut png = std::io::Cursor::new(Vec::new());
    logo.write_to(&mut png, image::ImageFormat::Png).expect("a picture");
    let body = "<p><a href=\"https://kilima.example/o/1\">order</a></p>\
                <img src=\"logo.png\" style=\"width:80px;height:40px\">";
    let pictures = [Picture { name: "logo.png", bytes: png.get_ref() }];
    let html = Html { text: &page(body), pictures: &pictures };
    let pdf = crate::rendering::RENDERER.render(&html, &Page::A4).expect("it renders");
    let links = says("pdfinfo", &["-url"], pdf.bytes(), &[]);
    assert!(links.contains("https://kilima.example/o/1"), "{links}");
    let images = says("pdfimages", &["-list"], pdf.bytes(), &[]);
    assert!(images.contains("image") && images.contains("smask"), "{images}");
}

#[test]
fn the_same_document_has_the_same_bytes() {
    let html = html(&receipt(40));
    let first = rendered(&html);
    let html = Html { text: &html, pictures: &[] };
    let other = Renderer::new().render(&html, &Page::A4).expect("it renders");
    assert_eq!(first.bytes(), other.bytes());
}
