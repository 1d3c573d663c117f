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
  // "/" goes to the search field, as in many catalogues.
  addEventListener("keydown", (event) => {
    const search = document.getElementById("q");
    if (event.key === "/" && search && !event.target.closest("input, textarea, select")) {
      event.preventDefault();
      search.focus();
    }
  });
})();
