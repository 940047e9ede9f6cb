// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 Toegangspoort
//
// Small comforts. Every page works without them.

// The error summary takes the focus, also after htmx put it there.
function focusErrors(root) {
  root.querySelector?.(".tp-foutoverzicht")?.focus();
}

// An opened menu closes with Escape or by a click elsewhere.
function closeMenus(except) {
  for (const menu of document.querySelectorAll("details[data-sluit][open]")) {
    if (!menu.contains(except)) menu.open = false;
  }
}

// A second click on a send button does not send twice. The server guards this as well.
function sendOnce(event) {
  const form = event.target;
  if (form.method !== "post" || form.hasAttribute("hx-post")) return;
  if (form.dataset.verstuurd) {
    event.preventDefault();
    return;
  }
  form.dataset.verstuurd = "ja";
  // A form that answers with a file leaves the page standing: then it may be sent again.
  setTimeout(() => delete form.dataset.verstuurd, 5000);
}

document.addEventListener("DOMContentLoaded", () => focusErrors(document));
document.addEventListener("htmx:afterSwap", (event) => focusErrors(event.target));
document.addEventListener("click", (event) => closeMenus(event.target));
document.addEventListener("submit", sendOnce);
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const open = document.querySelector("details[data-sluit][open]");
  closeMenus(null);
  open?.querySelector("summary")?.focus();
});
// Back in history brings a page whose form may be sent again.
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-verstuurd]")) delete form.dataset.verstuurd;
});
// A wish to print, where a button offers it.
document.addEventListener("click", (event) => {
  if (event.target.closest?.("[data-print]")) window.print();
});
// How many signs a long text still has room for; the page itself says the limit.
document.addEventListener("input", (event) => {
  const room = Number(event.target.dataset?.tekens);
  const line = room && event.target.form?.querySelector("[data-ruimte]");
  if (!line) return;
  const left = Math.max(0, room - event.target.value.length).toLocaleString(document.documentElement.lang);
  line.textContent = line.dataset.ruimteTekst.replace("{n}", left);
});
