// The two phones: shows what each is told as it happens, and sends what is written and tapped.
// Every text is put into the page as text, never as HTML.
"use strict";

const shops = document.getElementById("shop");
const numberField = document.getElementById("customer-number");
const role = document.getElementById("role");
const notice = document.getElementById("notice");
const query = new URLSearchParams(location.search);

const make = (tag, className, ...children) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
};

const complain = (sentence) => {
  notice.textContent = sentence;
  notice.hidden = !sentence;
};

// "*bold*", "_italic_", "~struck~" and addresses, as chats write them.
const MARKS = /(^|[\s(])([*_~])(?=\S)([^\n]*?\S)\2(?=$|[\s).,:;!?])|(https?:\/\/[^\s<>]+[^\s<>.,:;!?)])/gm;
const TAGS = { "*": "strong", "_": "em", "~": "s" };

function dressed(text) {
  const words = make("span", "words");
  let end = 0;
  for (const found of text.matchAll(MARKS)) {
    const [all, before = "", mark, inner, address] = found;
    words.append(text.slice(end, found.index), before);
    if (address) {
      const link = make("a", "", address);
      link.href = address;
      link.rel = "noopener";
      words.append(link);
    } else {
      words.append(make(TAGS[mark], "", ...dressed(inner).childNodes));
    }
    end = found.index + all.length;
  }
  words.append(text.slice(end));
  return words;
}

class Phone {
  constructor(id) {
    this.id = id;
    this.root = document.getElementById(id);
    this.log = this.root.querySelector(".log");
    this.form = this.root.querySelector("form");
    this.text = this.root.querySelector("textarea");
    this.file = this.root.querySelector("input[type=file]");
    this.line = this.root.querySelector(".line");
    this.tab = document.querySelector(`[data-show="${id}"]`);
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.write();
    });
    this.text.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        this.write();
      }
    });
    this.text.addEventListener("input", () => this.fit());
    this.file.addEventListener("change", () => this.sendFile());
  }

  // Puts the phone into another hand.
  hold(shop, number, name, title) {
    this.events?.close();
    Object.assign(this, { shop, number, name, shown: new Map(), day: "", unread: 0 });
    this.root.querySelector("h2").textContent = title;
    this.root.querySelector(".phone-number").textContent = number;
    this.root.querySelector(".face").textContent = title.slice(0, 1).toUpperCase();
    const hint = this.id === "customer"
      ? "Nothing yet. Say hello, or write “2 sugar and a soap”."
      : "Nothing yet. Orders are told here; write “orders” or “help”.";
    this.log.replaceChildren(make("li", "empty", hint));
    this.count();
    this.events = new EventSource(`/dev/events?${new URLSearchParams({ shop: shop.value, person: number })}`);
    this.events.onopen = () => { this.line.textContent = ""; };
    this.events.onerror = () => { this.line.textContent = "Connecting…"; };
    this.events.onmessage = (event) => this.show(JSON.parse(event.data));
    this.events.addEventListener("delivered", (event) => this.tick(this.shown.get(event.data)));
  }

  show(message) {
    if (this.shown.has(message.id)) return;
    this.log.querySelector(".empty")?.remove();
    const zone = this.shop.dataset.zone;
    const at = new Date(message.at);
    const day = at.toLocaleDateString("en-GB", { timeZone: zone, weekday: "short", day: "numeric", month: "short" });
    if (day !== this.day) this.log.append(make("li", "day", day));
    this.day = day;

    const mine = message.from === "person";
    const said = make("div", "said");
    if (message.picture) {
      const picture = make("img");
      picture.src = message.picture;
      picture.alt = "A picture that was sent";
      picture.addEventListener("load", () => this.toEnd());
      said.append(picture);
    }
    if (message.document) {
      const card = make("a", "document", make("span", "sheet", "PDF"), make("span", "", message.document.name));
      card.href = message.document.link;
      card.target = "_blank";
      card.rel = "noopener";
      said.append(card);
    }
    if (message.text) said.append(dressed(message.text));
    const meta = make("p", "meta");
    if (message.template) meta.append(make("span", "template", `template ${message.template}`));
    const time = make("time", "", at.toLocaleTimeString("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" }));
    time.dateTime = at.toISOString();
    meta.append(time);
    if (mine) meta.append(make("span", "ticks", make("span", "", "✓"), make("span", "hidden", "sent")));
    said.append(meta);

    const bubble = make("li", mine ? "bubble mine" : "bubble", said);
    bubble.dataset.id = message.id;
    const choices = this.choices(message);
    if (choices) bubble.append(choices);
    this.shown.set(message.id, bubble);
    if (message.delivered) this.tick(bubble);
    this.log.append(bubble);
    this.toEnd();
    if (!mine && document.body.dataset.show !== this.id && message.at > opened) {
      this.unread += 1;
      this.count();
    }
  }

  choices(message) {
    const button = (choice, row) => {
      const element = make("button", "", choice.title);
      element.type = "button";
      if (choice.description) element.append(make("small", "", choice.description));
      element.addEventListener("click", () => {
        element.closest("details")?.removeAttribute("open");
        this.send({ tap: { id: choice.id, title: choice.title, row } });
        this.text.focus({ preventScroll: true });
      });
      return element;
    };
    if (message.buttons.length) {
      return make("div", "choices", ...message.buttons.map((choice) => button(choice, false)));
    }
    if (message.list) {
      const rows = make("div", "rows", ...message.list.rows.map((choice) => button(choice, true)));
      const list = make("details", "", make("summary", "", message.list.open), rows);
      list.addEventListener("toggle", () => { if (list.open) list.scrollIntoView({ block: "nearest" }); });
      return make("div", "choices", list);
    }
    return null;
  }

  tick(bubble) {
    const ticks = bubble?.querySelector(".ticks");
    if (!ticks) return;
    ticks.className = "ticks delivered";
    ticks.replaceChildren(make("span", "", "✓✓"), make("span", "hidden", "delivered"));
  }

  toEnd() {
    this.log.scrollTop = this.log.scrollHeight;
  }

  count() {
    const badge = this.tab.querySelector(".count");
    badge.hidden = this.unread === 0;
    badge.textContent = this.unread ? `${this.unread} new` : "";
  }

  // As tall as its words.
  fit() {
    this.text.style.height = "auto";
    this.text.style.height = `${this.text.scrollHeight + 2}px`;
  }

  async write() {
    const text = this.text.value;
    if (!text.trim()) return;
    this.text.value = "";
    this.fit();
    if (!(await this.send({ text }))) {
      this.text.value = text;
      this.fit();
    }
  }

  send(what) {
    const body = JSON.stringify({ shop: this.shop.value, from: this.number, name: this.name, ...what });
    return this.post("/dev/messages", body, "application/json");
  }

  async sendFile() {
    const file = this.file.files[0];
    if (!file) return;
    const place = new URLSearchParams({ shop: this.shop.value, from: this.number });
    const isSeenOrHeard = /^(image|audio)\//.test(file.type);
    if (!isSeenOrHeard) {
      place.set("name", file.name);
      place.set("caption", this.text.value.trim());
    }
    const type = isSeenOrHeard ? file.type : "application/octet-stream";
    if ((await this.post(`/dev/pictures?${place}`, file, type)) && !isSeenOrHeard) {
      this.text.value = "";
      this.fit();
    }
    this.file.value = "";
  }

  async post(address, body, type) {
    try {
      const answer = await fetch(address, { method: "POST", headers: { "Content-Type": type }, body });
      complain(answer.ok ? "" : await answer.text());
      return answer.ok;
    } catch {
      complain("The shop does not answer. Is Mercury running?");
      return false;
    }
  }
}

const opened = Date.now();
const phones = { customer: new Phone("customer"), keeper: new Phone("keeper") };

function showPhone(id) {
  document.body.dataset.show = id;
  for (const tab of document.querySelectorAll("[data-show]")) {
    if (tab !== document.body) tab.setAttribute("aria-pressed", String(tab.dataset.show === id));
  }
  phones[id].unread = 0;
  phones[id].count();
  phones[id].toEnd();
}

function holdKeeper() {
  const shop = shops.selectedOptions[0];
  const title = role.value === "staff" ? "Staff" : "Owner";
  phones.keeper.hold(shop, shop.dataset[role.value], title, `${title} of ${shop.dataset.name}`);
  phones.keeper.text.placeholder = `Write as the ${title.toLowerCase()}`;
}

function holdCustomer() {
  const shop = shops.selectedOptions[0];
  const number = numberField.value.trim() || shop.dataset.customer;
  numberField.value = number;
  const known = number.replace(/[^0-9]/g, "") === shop.dataset.customer.slice(1);
  const name = known ? shop.dataset.customerName : `Customer ${number.slice(-4)}`;
  phones.customer.hold(shop, number, name, name);
}

function remember() {
  const kept = new URLSearchParams({ shop: shops.value, customer: numberField.value });
  history.replaceState(null, "", `/dev/chat?${kept}`);
}

function openShop() {
  const shop = shops.selectedOptions[0];
  document.getElementById("storefront").href = `/s/${shop.value}/`;
  role.querySelector("[value=staff]").disabled = !shop.dataset.staff;
  if (!shop.dataset.staff) role.value = "owner";
  holdCustomer();
  holdKeeper();
}

shops.addEventListener("change", () => {
  numberField.value = shops.selectedOptions[0].dataset.customer;
  openShop();
  remember();
});
role.addEventListener("change", holdKeeper);
document.getElementById("settings").addEventListener("submit", (event) => {
  event.preventDefault();
  const digits = numberField.value.replace(/[^0-9]/g, "");
  if (digits.length < 7) {
    complain("This is no phone number. Write it with its country code, as +256700000100.");
    return;
  }
  complain("");
  holdCustomer();
  remember();
});
for (const tab of document.querySelectorAll("nav [data-show]")) {
  tab.addEventListener("click", () => showPhone(tab.dataset.show));
}

const asked = [...shops.options].find((option) => option.value === query.get("shop"));
if (asked) asked.selected = true;
else if (query.get("shop")) complain("There is no such demo shop; this is the first one.");
// A plus sign that nobody escaped arrives as a space.
numberField.value = (query.get("customer") || "").replace(/^ /, "+");
document.querySelector("main").hidden = false;
document.querySelector("nav").hidden = false;
openShop();
showPhone("customer");
if (query.get("text")) {
  phones.customer.text.value = query.get("text");
  phones.customer.fit();
  phones.customer.text.focus();
  remember();
}
