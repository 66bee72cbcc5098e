// Improves the shop's pages; every form and link works without it.
"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const read = async (response) =>
    new DOMParser().parseFromString(await response.text(), "text/html");
  const take = (page, id) => {
    const from = page.getElementById(id);
    const to = byId(id);
    if (from && to) {
      to.className = from.className;
      to.replaceChildren(...from.childNodes);
    }
  };

  document.documentElement.classList.add("scripted");

  // What went wrong is read first.
  const errors = byId("errors");
  if (errors) errors.focus();

  // A message says once what a form did; a reload must not say it again.
  const address = new URL(location.href);
  if (address.searchParams.has("did")) {
    [...address.searchParams.keys()]
      .filter((name) => name === "did" || name.startsWith("did-"))
      .forEach((name) => address.searchParams.delete(name));
    history.replaceState(null, "", address);
  }

  // Adding to the cart keeps the place on the page. Anything odd falls back to the plain form.
  let popTimer;
  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (!form.matches("form[data-add]")) return;
    event.preventDefault();
    const button = form.querySelector("button");
    if (button.getAttribute("aria-disabled") === "true") return;
    button.setAttribute("aria-disabled", "true");
    try {
      const response = await fetch(form.action, {
        method: "POST",
        body: new URLSearchParams(new FormData(form)),
        credentials: "same-origin",
      });
      const page = await read(response);
      if (!page.getElementById("cart-count") || !page.querySelector("#flash .flash")) {
        location.assign(response.url);
        return;
      }
      take(page, "cart-count");
      take(page, "flash");
      byId("flash").querySelector(".flash").classList.add("flash-pop");
      clearTimeout(popTimer);
      popTimer = setTimeout(() => byId("flash").replaceChildren(), 8000);
    } catch {
      // Nobody knows whether it arrived, so it is not sent twice: the cart tells.
      location.assign(document.querySelector(".cart-link").href);
    } finally {
      button.removeAttribute("aria-disabled");
    }
  });

  // A new quantity is sent when it is chosen; the button stays for the keyboard.
  document.addEventListener("change", (event) => {
    const form = event.target.closest("form[data-auto]");
    if (form && event.target.reportValidity()) form.requestSubmit();
  });

  // Nobody sends for minutes what is too large: the field says so at once.
  document.addEventListener("change", (event) => {
    const field = event.target;
    if (!field.matches("input[data-bytes-max]")) return;
    const isTooLarge = [...field.files].some((file) => file.size > Number(field.dataset.bytesMax));
    field.setCustomValidity(isTooLarge ? field.dataset.tooLarge : "");
    field.reportValidity();
  });

  // A second tap does not send a form again. The server would not act twice; this shows it.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("form[data-once]")) return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    const button = form.querySelector("button[type=submit]");
    button.setAttribute("aria-disabled", "true");
    form.dataset.words = button.textContent;
    button.textContent = form.dataset.once;
  });
  // Whoever comes back, from WhatsApp or by the back button, finds the checkout as it was; its
  // key makes the same order of it. An order's page is asked for anew.
  const reopen = (forms) => document.querySelectorAll(forms).forEach((form) => {
    delete form.dataset.sent;
    const button = form.querySelector("button[type=submit]");
    button.removeAttribute("aria-disabled");
    button.textContent = form.dataset.words;
  });
  // A file is sent past us; where it is refused, nobody else says why in words for people.
  const opened = Date.now();
  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (!form.matches("form[data-back]") || event.defaultPrevented) return;
    event.preventDefault();
    const { back, hours, tooOld, unsent } = form.dataset;
    const isTooOld = () => Date.now() - opened > Number(hours) * 3600 * 1000;
    byId("unsent").replaceChildren();
    if (!isTooOld()) {
      // The answer leads back here; where to, we know without it.
      const sent = fetch(form.action, { method: "POST", body: new FormData(form), redirect: "manual" });
      const { type } = await sent.catch(() => ({}));
      if (type === "opaqueredirect") {
        location.assign(back);
        return;
      }
    }
    const said = document.createElement("p");
    said.textContent = isTooOld() ? tooOld : unsent;
    const box = document.createElement("div");
    box.className = "errors";
    box.append(said);
    byId("unsent").replaceChildren(box);
    byId("unsent").focus();
    reopen("form[data-back]");
  });
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    if (byId("live")) location.reload();
    else reopen("form[data-sent]");
  });
  document.addEventListener("visibilitychange", () => {
    // A large file is sent on while somebody looks elsewhere.
    if (!document.hidden) reopen("form[data-sent]:not([data-slow])");
  });

  // An order's page follows the order while it is looked at and nobody is typing on it; it asks
  // less often the longer nothing happens.
  const live = byId("live");
  const isBusy = () => document.hidden
    || (live.contains(document.activeElement)
      && document.activeElement.matches("input, textarea"))
    || [...live.querySelectorAll("textarea, input[type=file]")]
      .some((field) => field.value !== field.defaultValue);
  let wait = 3000;
  const look = async () => {
    if (isBusy()) return;
    const response = await fetch(live.dataset.live, { credentials: "same-origin" });
    const page = await read(response);
    const next = page.getElementById("live");
    if (!next || next.dataset.mark === live.dataset.mark) return;
    const before = byId("order-story").textContent;
    live.dataset.mark = next.dataset.mark;
    take(page, "live");
    const after = byId("order-story").textContent;
    if (before !== after) {
      const said = document.createElement("p");
      said.textContent = after;
      const box = document.createElement("div");
      box.className = "flash";
      box.append(said);
      byId("flash").replaceChildren(box);
    }
    wait = 3000;
  };
  const follow = () => look()
    // Offline for a moment: the next round tries again.
    .catch(() => {})
    .then(() => {
      wait = Math.min(wait * 1.1, 30000);
      setTimeout(follow, wait);
    });
  if (live) {
    setTimeout(follow, wait);
    document.addEventListener("visibilitychange", () => {
      wait = 3000;
    });
  }
})();
