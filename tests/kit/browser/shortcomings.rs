//! What keeps people from using a page, asked in the page's own language.
//!
//! Deliberately absent: the hundred rules of a full checker. These are the ones that a template
//! breaks by accident and nobody sees in a picture.

use super::Page;

impl Page {
    /// What keeps people from using the page as it shows now, one sentence each: a field without
    /// a label, words too faint to read, an anchor that leads nowhere.
    pub async fn shortcomings(&self) -> Vec<String> {
        let found = self.read(SHORTCOMINGS, &[]).await;
        let found = found.as_array().map(Vec::as_slice).unwrap_or_default();
        found.iter().map(|what| what.as_str().unwrap_or_default().to_owned()).collect()
    }
}

const SHORTCOMINGS: &str = r"() => {
    const found = [];
    const all = (css) => [...document.querySelectorAll(css)];
    const short = (e) => e.cloneNode(false).outerHTML.slice(0, 120);
    const isShown = (e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const ids = (e, name) => (e.getAttribute(name) ?? '').split(/\s+/).filter(Boolean);
    const named = (e) => ids(e, 'aria-labelledby').map((id) => document.getElementById(id)?.textContent)
        .concat(e.getAttribute('aria-label'), e.textContent, e.alt,
            ...[...(e.labels ?? [])].map((label) => label.textContent),
            ...[...e.querySelectorAll('img')].map((picture) => picture.alt))
        .some((words) => words?.trim());

    if (!document.documentElement.lang) found.push('the page has no language');
    if (!document.title.trim()) found.push('the page has no title');
    for (const [css, name] of [['h1', 'h1'], ['main', 'main']]) {
        const count = all(css).length;
        if (count !== 1) found.push(`the page has ${count} ${name}`);
    }
    for (const field of all('input:not([type=hidden]), select, textarea')) {
        const labels = [...(field.labels ?? [])].some((label) => label.textContent.trim());
        const other = field.getAttribute('aria-label')?.trim()
            || ids(field, 'aria-labelledby').some((id) => document.getElementById(id));
        if (!labels && !other) found.push(`no label: ${short(field)}`);
    }
    for (const element of all('button, a[href], summary'))
        if (isShown(element) && !named(element)) found.push(`no words: ${short(element)}`);
    for (const picture of all('img:not([alt])')) found.push(`no alt: ${short(picture)}`);
    const seen = new Set();
    for (const element of all('[id]')) {
        if (seen.has(element.id)) found.push(`two of id ${element.id}`);
        seen.add(element.id);
    }
    for (const name of ['aria-describedby', 'aria-labelledby', 'aria-controls', 'for'])
        for (const element of all(`[${name}]`))
            for (const id of ids(element, name))
                if (!document.getElementById(id)) found.push(`${name} names nothing: ${short(element)}`);
    for (const link of all(`a[href^='#']`))
        if (!document.getElementById(link.hash.slice(1))) found.push(`leads nowhere: ${short(link)}`);

    // WCAG 2.2: targets of 24 px, words with a contrast of 4.5, large ones of 3.
    for (const target of all('button, input:not([type=hidden]), select, textarea, .button')) {
        const box = target.getBoundingClientRect();
        const hidden = !isShown(target) || box.width <= 1;
        if (!hidden && (box.width < 24 || box.height < 24) && !target.labels?.length)
            found.push(`hard to hit, ${box.width} × ${box.height} px: ${short(target)}`);
    }
    const parts = (colour) => {
        const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
        return { r, g, b, a };
    };
    const luminance = ({ r, g, b }) => [r, g, b]
        .map((part) => part / 255)
        .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
        .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
    const ground = (element) => {
        for (let e = element; e; e = e.parentElement) {
            const style = getComputedStyle(e);
            if (style.backgroundImage !== 'none') return null;
            const colour = parts(style.backgroundColor);
            if (colour.a === 1) return colour;
            if (colour.a > 0) return null;
        }
        return { r: 255, g: 255, b: 255 };
    };
    for (const element of all('body *')) {
        const words = [...element.childNodes]
            .filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data.trim()).join('');
        if (!words || element.closest('svg, noscript, option, [aria-hidden=true], .hidden, .skip'))
            continue;
        if (!isShown(element)) continue;
        const under = ground(element);
        if (!under) continue;
        const style = getComputedStyle(element);
        const [a, b] = [luminance(parts(style.color)), luminance(under)].sort((x, y) => y - x);
        const contrast = (a + 0.05) / (b + 0.05);
        const size = parseFloat(style.fontSize);
        const large = size >= 24 || size >= 18.66 && Number(style.fontWeight) >= 700;
        if (contrast < (large ? 3 : 4.5))
            found.push(`contrast ${contrast.toFixed(2)} of ${words.slice(0, 40)}: ${short(element)}`);
    }
    return found;
}";
