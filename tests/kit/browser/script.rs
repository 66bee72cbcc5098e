//! What the page is asked in its own language. Works with JavaScript off: the debugger runs it.

/// Where a click on an element lands, or why it would not reach it.
pub(super) const POINT: &str = "(css) => {
    const element = document.querySelector(css);
    if (!element) return { why: 'is not on the page' };
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const box = element.getClientRects()[0];
    if (!box || !box.width || !box.height) return { why: 'is not visible' };
    if (element.disabled) return { why: 'is disabled' };
    const x = box.x + box.width / 2, y = box.y + box.height / 2;
    const hit = document.elementFromPoint(x, y);
    if (!hit) return { why: 'is outside the window' };
    if (!element.contains(hit) && hit.closest('label')?.control !== element)
        return { why: 'is covered by ' + hit.outerHTML.slice(0, 120) };
    return { x, y };
}";

/// Puts the cursor into a field with its words selected. A field that takes no typing is set.
pub(super) const ENTER_FIELD: &str = "(css, text) => {
    const field = document.querySelector(css);
    field.focus();
    if (document.activeElement !== field) return 'takes no focus';
    const typed = field.tagName !== 'SELECT'
        && !['date', 'time', 'datetime-local', 'month', 'week', 'color', 'range'].includes(field.type);
    if (typed && field.isContentEditable) getSelection().selectAllChildren(field);
    else if (typed) field.select();
    if (typed) return null;
    if (field.tagName === 'SELECT') {
        const option = [...field.options].find((o) => o.value === text || o.label === text);
        if (!option) return 'has no choice ' + text;
        field.value = option.value;
    } else field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return '';
}";

/// Marks the button that submits a form, so that it can be clicked.
pub(super) const SUBMIT_BUTTON: &str = "(css) => {
    const element = document.querySelector(css);
    const form = element?.closest('form') ?? element?.form;
    if (!form) return null;
    const button = element.matches('button, input') && ['submit', 'image'].includes(element.type)
        ? element
        : [...form.elements].find((e) => ['submit', 'image'].includes(e.type));
    if (!button) return null;
    const path = [];
    for (let e = button; e.parentElement; e = e.parentElement)
        path.unshift('*:nth-child(' + ([...e.parentElement.children].indexOf(e) + 1) + ')');
    return ':root > ' + path.join(' > ');
}";

/// What has the focus, and whether one sees that it has.
pub(super) const FOCUSED: &str = "() => {
    const element = document.activeElement;
    const style = getComputedStyle(element);
    const outlined = style.outlineStyle !== 'none' && style.outlineWidth !== '0px';
    return {
        tag: element.tagName.toLowerCase(),
        id: element.id,
        name: element.getAttribute('name') ?? '',
        text: (element.innerText ?? '').trim(),
        visible: element.matches(':focus-visible') && (outlined || style.boxShadow !== 'none'),
    };
}";

/// What reaches furthest beyond the right edge, when the page scrolls sideways.
pub(super) const OVERFLOW: &str = "(width) => {
    const root = document.documentElement;
    const needed = Math.max(root.scrollWidth, document.body?.scrollWidth ?? 0);
    if (needed <= root.clientWidth && root.clientWidth <= Number(width)) return null;
    const widest = [...document.body.querySelectorAll('*')]
        .map((e) => [e.getBoundingClientRect().right, e])
        .sort((a, b) => b[0] - a[0])[0];
    const culprit = widest ? widest[1].cloneNode(false).outerHTML.slice(0, 160) : 'the body';
    return `the page needs ${needed} px and has ${width}: ${culprit}`;
}";
