//! HTML as it is before layout: checked for size, made printable, and with its drawings and running
//! parts taken out. Absent on purpose: sizes and places.

use crate::flow::Stretch;
use crate::fonts::Fonts;
use crate::pictures::{self, Given};
use crate::renderer::{Html, RenderError};
use crate::wording;
use blitz_dom::{BaseDocument, DocumentConfig, Node, NodeData};
use blitz_html::HtmlDocument;
use blitz_traits::shell::{ColorScheme, Viewport};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

/// The longest HTML, in bytes: about 20,000 rows of a table.
const BYTES_MAX: usize = 6 * 1024 * 1024;
/// The most elements: each costs some kilobytes while it is laid out.
const ELEMENTS_MAX: usize = 60_000;
/// The deepest nesting: layout calls itself for each level.
const DEPTH_MAX: usize = 100;

/// A document that is ready for layout.
pub(crate) struct Markup {
    pub(crate) document: HtmlDocument,
    /// Pictures drawn with lines, by the element they stand in.
    pub(crate) drawings: BTreeMap<usize, usvg::Tree>,
    /// What its `title` says.
    pub(crate) title: String,
    /// What its `lang` says.
    pub(crate) language: String,
    /// What stands on every page from the second.
    pub(crate) head: Option<String>,
    /// What stands on every page.
    pub(crate) foot: Option<String>,
    /// Its stylesheets, for the running parts.
    pub(crate) style: String,
}

/// What happens to the running head and foot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Running {
    /// They are taken out, to stand on each page.
    Taken,
    /// They are the document.
    Kept,
}

/// What the walk over all elements found.
#[derive(Default)]
struct Found {
    texts: Vec<(usize, String)>,
    drawings: Vec<usize>,
    running: Vec<usize>,
    styles: Vec<usize>,
}

impl Markup {
    /// Reads a document for a width in CSS pixels. What runs stays in its place when it is `Kept`.
    pub(crate) fn read(
        html: &Html<'_>,
        width: f32,
        fonts: &Fonts,
        running: Running,
    ) -> Result<Self, RenderError> {
        if html.text.len() > BYTES_MAX {
            return Err(RenderError::TooLong);
        }
        if !is_shallow(html.text) {
            return Err(RenderError::TooDeep);
        }
        let given = Arc::new(Given::new(html.pictures));
        let mut document = parse(html.text, width, fonts, Arc::clone(&given));
        let found = walk(&document, fonts, running)?;
        let loaded = given.take();
        if let Some(name) = loaded.missing.into_iter().next() {
            return Err(RenderError::NotGiven(name));
        }
        let root = document.root_element();
        let language = attribute(root, "lang").unwrap_or_default().to_owned();
        let title = document.find_title_node().map(Node::text_content).unwrap_or_default();
        let title = wording::printable(&title, fonts).unwrap_or(title);
        let styles = found.styles.iter().filter_map(|id| document.get_node(*id));
        let style = styles.map(Node::text_content).collect();
        let mut edit = document.mutate();
        for (id, text) in &found.texts {
            edit.set_node_text(*id, text);
        }
        drop(edit);
        let drawings = BTreeMap::new();
        let mut markup =
            Self { document, drawings, title, language, head: None, foot: None, style };
        markup.take_running(&found.running, fonts);
        markup.take_drawings(&found.drawings, fonts)?;
        for resource in loaded.resources {
            markup.document.load_resource(resource);
        }
        markup.document.resolve(0.0);
        match given.take().missing.into_iter().next() {
            Some(name) => Err(RenderError::NotGiven(name)),
            None => Ok(markup),
        }
    }

    /// Where the children of the body stand.
    pub(crate) fn parts(&self) -> Vec<Stretch> {
        let root = self.document.root_element();
        let children = |node: &Node| -> Vec<&Node> {
            node.children.iter().filter_map(|child| self.document.get_node(*child)).collect()
        };
        let bodies = children(root).into_iter().filter(|node| is_named(node, "body"));
        let parts = bodies.flat_map(|body| {
            let above = root.final_layout.location.y + body.final_layout.location.y;
            children(body).into_iter().filter(|part| part.is_element()).map(move |part| {
                let top = above + part.final_layout.location.y;
                Stretch { top, bottom: top + part.final_layout.size.height }
            })
        });
        parts.collect()
    }

    /// Leaves an empty box for each drawing.
    fn take_drawings(&mut self, ids: &[usize], fonts: &Fonts) -> Result<(), RenderError> {
        for id in ids {
            let source = outer(&self.document, *id, fonts);
            let tree = crate::drawing::read(&source, fonts).ok_or(RenderError::BadDrawing)?;
            self.drawings.insert(*id, tree);
            self.document.mutate().remove_and_drop_all_children(*id);
        }
        Ok(())
    }

    /// Takes the running head and foot out of the text.
    fn take_running(&mut self, ids: &[usize], fonts: &Fonts) {
        for id in ids {
            let text = outer(&self.document, *id, fonts);
            let is_head = self.document.get_node(*id).is_some_and(|node| is_named(node, "header"));
            *(if is_head { &mut self.head } else { &mut self.foot }) = Some(text);
            self.document.mutate().remove_and_drop_node(*id);
        }
    }
}

/// Whether no more elements are open at once than the parser can nest in a short time: each costs it
/// a look at all those around it. Counts tags; the parser knows better and is asked later.
fn is_shallow(text: &str) -> bool {
    /// What is never closed, or often not.
    const LEFT_OPEN: [&str; 12] =
        ["br", "hr", "img", "link", "meta", "p", "li", "tr", "td", "th", "tbody", "thead"];
    let mut open = 0_usize;
    for tag in text.split('<').skip(1) {
        let is_end = tag.starts_with('/');
        let name = tag.trim_start_matches('/');
        let length = name.bytes().take_while(u8::is_ascii_alphanumeric).count();
        let name = &name[..length];
        if name.is_empty() || LEFT_OPEN.iter().any(|it| it.eq_ignore_ascii_case(name)) {
            continue;
        }
        let is_whole = tag.split('>').next().is_some_and(|tag| tag.ends_with('/'));
        if is_end {
            open = open.saturating_sub(1);
        } else if !is_whole {
            open += 1;
        }
        if open > 10 * DEPTH_MAX {
            return false;
        }
    }
    true
}

/// The parsed text, not yet laid out.
fn parse(text: &str, width: f32, fonts: &Fonts, given: Arc<Given>) -> HtmlDocument {
    // Whole pixels: the engine takes no fractions here.
    let mut pixels = 0_u32;
    while f32::from(u16::try_from(pixels).unwrap_or(u16::MAX)) + 0.5 < width {
        pixels += 1;
    }
    let config = DocumentConfig {
        viewport: Some(Viewport::new(pixels, 1_000, 1.0, ColorScheme::Light)),
        font_ctx: Some(fonts.context()),
        base_url: Some(pictures::BASE.to_owned()),
        net_provider: Some(given),
        ..DocumentConfig::default()
    };
    HtmlDocument::from_html(text, config)
}

/// Looks at every node once, without recursion: depth is one of the things it checks.
fn walk(document: &BaseDocument, fonts: &Fonts, running: Running) -> Result<Found, RenderError> {
    let mut found = Found::default();
    let mut elements = 0;
    let mut open = vec![(document.root_element().id, 0_usize)];
    while let Some((id, depth)) = open.pop() {
        let Some(node) = document.get_node(id) else { continue };
        if depth > DEPTH_MAX {
            return Err(RenderError::TooDeep);
        }
        if let NodeData::Text(text) = &node.data {
            found.texts.extend(wording::printable(&text.content, fonts).map(|text| (id, text)));
            continue;
        }
        if node.element_data().is_some() {
            elements += 1;
            if elements > ELEMENTS_MAX {
                return Err(RenderError::TooLong);
            }
        }
        if is_named(node, "style") {
            found.styles.push(id);
            continue;
        }
        let is_part = is_named(node, "header") || is_named(node, "footer");
        if running == Running::Taken && is_part && has_class(node, "running") {
            // Read as a document of its own, later.
            found.running.push(id);
            continue;
        }
        if is_named(node, "svg") {
            found.drawings.push(id);
        }
        open.extend(node.children.iter().rev().map(|child| (*child, depth + 1)));
    }
    Ok(found)
}

/// An attribute's text.
pub(crate) fn attribute<'a>(node: &'a Node, name: &str) -> Option<&'a str> {
    let found = node.attrs()?.iter().find(|attribute| &*attribute.name.local == name)?;
    Some(&found.value)
}

/// Whether it is an element of that name.
pub(crate) fn is_named(node: &Node, name: &str) -> bool {
    node.element_data().is_some_and(|element| &*element.name.local == name)
}

/// Whether its `class` lists the name.
pub(crate) fn has_class(node: &Node, name: &str) -> bool {
    attribute(node, "class").is_some_and(|classes| classes.split_whitespace().any(|it| it == name))
}

/// An element written down again, escaped: the engine's own writer does not escape.
fn outer(document: &BaseDocument, id: usize, fonts: &Fonts) -> String {
    let mut out = String::new();
    write_node(document, id, fonts, &mut out);
    out
}

fn write_node(document: &BaseDocument, id: usize, fonts: &Fonts, out: &mut String) {
    let Some(node) = document.get_node(id) else { return };
    match &node.data {
        NodeData::Text(text) => {
            let parent = node.parent.and_then(|parent| document.get_node(parent));
            let is_label = parent.is_some_and(|it| is_named(it, "text") || is_named(it, "tspan"));
            if is_label { label(&text.content, fonts, out) } else { escape(&text.content, out) }
        }
        NodeData::Element(element) => {
            let name = &element.name.local;
            let _infallible = write!(out, "<{name}");
            if &**name == "svg" && attribute(node, "xmlns").is_none() {
                out.push_str(" xmlns=\"http://www.w3.org/2000/svg\"");
            }
            for attribute in element.attrs() {
                let _infallible = write!(out, " {}=\"", attribute.name.local);
                escape(&attribute.value, out);
                out.push('"');
            }
            out.push('>');
            for child in &node.children {
                write_node(document, *child, fonts, out);
            }
            if !["br", "hr", "img"].contains(&&**name) {
                let _infallible = write!(out, "</{name}>");
            }
        }
        NodeData::Document | NodeData::AnonymousBlock(_) | NodeData::Comment => {}
    }
}

/// A drawing's label, with the family named where the first one lacks a character: left alone, the
/// library changes fonts well only between labels.
fn label(text: &str, fonts: &Fonts, out: &mut String) {
    let mut characters: Vec<(char, Option<&str>)> = Vec::with_capacity(text.len());
    for character in text.chars() {
        // A space goes with what is before it.
        let before = characters.last().and_then(|(_, family)| *family);
        let family = if character == ' ' { before } else { fonts.family(character) };
        characters.push((character, family));
    }
    for same in characters.chunk_by(|(_, family), (_, next)| family == next) {
        let part: String = same.iter().map(|(character, _)| character).collect();
        match same.first().and_then(|(_, family)| *family) {
            Some(family) => {
                let _infallible = write!(out, "<tspan font-family=\"{family}\">");
                escape(&part, out);
                out.push_str("</tspan>");
            }
            None => escape(&part, out),
        }
    }
}

fn escape(text: &str, out: &mut String) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
}
