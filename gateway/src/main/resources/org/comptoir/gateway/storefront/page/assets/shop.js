"use strict";
// Comfort only: every page works without this file.
(() => {
  const button = (text, step, field) => {
    const b = document.createElement("button");
    b.type = "button";
    b.className = "step";
    b.textContent = text;
    b.tabIndex = -1;
    b.setAttribute("aria-hidden", "true");
    b.addEventListener("click", () => {
      const before = field.value;
      if (step > 0) field.stepUp(); else field.stepDown();
      if (field.value !== before) field.dispatchEvent(new Event("change", { bubbles: true }));
    });
    return b;
  };
  for (const field of document.querySelectorAll(".amount input[type=number]")) {
    field.before(button("−", -1, field));
    field.after(button("+", 1, field));
    field.parentNode.classList.add("stepped");
  }
  // A line of the cart is sent by itself once its new quantity stands still for a moment.
  for (const form of document.querySelectorAll("form.change")) {
    let timer = 0;
    form.addEventListener("change", () => {
      clearTimeout(timer);
      timer = setTimeout(() => { if (form.reportValidity()) form.requestSubmit(); }, 700);
    });
    form.addEventListener("submit", () => clearTimeout(timer));
  }
  // A second click must not add twice or return twice.
  for (const form of document.querySelectorAll("form[method=post]")) {
    form.addEventListener("submit", (event) => {
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = "yes";
      setTimeout(() => { delete form.dataset.sent; }, 5000);
    });
  }
  addEventListener("pageshow", (event) => {
    if (event.persisted) for (const form of document.forms) delete form.dataset.sent;
  });
  // What may be meant by the beginning of a word: a list below the field, for keys and for pointers.
  const find = document.querySelector("form.find[data-suggest]");
  if (find && window.fetch) {
    const field = find.elements.q;
    const list = document.createElement("ul");
    const said = document.createElement("span");
    let lines = [], at = -1, timer = 0, asked = null, shown = "";
    list.id = "suggestions";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", find.dataset.label);
    said.className = "away";
    said.setAttribute("aria-live", "polite");
    find.append(list, said);
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", list.id);
    field.setAttribute("aria-expanded", "false");
    const close = () => {
      clearTimeout(timer);
      if (asked) asked.abort();
      list.hidden = true;
      at = -1;
      field.setAttribute("aria-expanded", "false");
      field.removeAttribute("aria-activedescendant");
    };
    const mark = (next) => {
      list.querySelectorAll("[aria-selected=true]").forEach((line) => line.setAttribute("aria-selected", "false"));
      at = next;
      if (at < 0) { field.removeAttribute("aria-activedescendant"); return; }
      const line = list.children[at];
      line.setAttribute("aria-selected", "true");
      line.scrollIntoView({ block: "nearest" });
      field.setAttribute("aria-activedescendant", line.id);
    };
    const show = (found) => {
      lines = found;
      at = -1;
      field.removeAttribute("aria-activedescendant");
      list.replaceChildren(...lines.map((line, i) => {
        const item = document.createElement("li");
        item.id = "suggestion-" + i;
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", "false");
        const text = document.createElement("span");
        text.textContent = line.text;
        item.append(text);
        if (line.kind) {
          const kind = document.createElement("span");
          kind.className = "kind";
          kind.textContent = line.kind;
          item.append(" ", kind);
        }
        item.addEventListener("mousedown", (event) => event.preventDefault());
        item.addEventListener("click", () => location.assign(line.url));
        return item;
      }));
      list.hidden = lines.length === 0;
      field.setAttribute("aria-expanded", String(lines.length > 0));
      said.textContent = lines.length === 0 ? "" : lines.length === 1
        ? find.dataset.one : find.dataset.many.replace("{0}", lines.length);
    };
    const ask = async () => {
      const text = field.value.trim();
      if (asked) asked.abort();
      if (text.length < 2) { close(); shown = ""; return; }
      if (text === shown && !list.hidden) return;
      const mine = asked = new AbortController();
      try {
        const answer = await fetch(find.dataset.suggest + "?q=" + encodeURIComponent(text),
          { signal: mine.signal, credentials: "omit", headers: { Accept: "application/json" } });
        if (!answer.ok) return;
        const found = await answer.json();
        if (asked === mine && document.activeElement === field) { shown = text; show(found); }
      } catch (gone) { /* the search works without */ }
    };
    field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, 130); });
    field.addEventListener("blur", close);
    find.addEventListener("submit", close);
    field.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (list.hidden) { if (event.key === "ArrowDown") ask(); return; }
        event.preventDefault();
        const step = event.key === "ArrowDown" ? 1 : -1;
        mark((at + 1 + step + lines.length + 1) % (lines.length + 1) - 1);
      } else if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        close();
      } else if (event.key === "Enter" && !list.hidden && at >= 0) {
        event.preventDefault();
        location.assign(lines[at].url);
      }
    });
  }
  // "/" goes to the search field, as in many catalogues.
  addEventListener("keydown", (event) => {
    const search = document.getElementById("q");
    if (event.key === "/" && search && !event.target.closest("input, textarea, select")) {
      event.preventDefault();
      search.focus();
    }
  });
})();
