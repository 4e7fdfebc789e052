"use strict";
// Small things that get quicker with JavaScript; everything works without.

// On a phone the pages that set something stand side by side in one line: the one that is open is to be seen in it.
const setting = document.querySelector(".sub .pills [aria-current]");
if (setting) {
  const line = setting.closest("ul");
  line.scrollLeft += setting.getBoundingClientRect().left - line.getBoundingClientRect().left - 16;
}

// The progress page of a round: told each second how far it is, and reloaded when there is something else to see.
const progress = document.querySelector("[data-progress]");
if (progress && window.EventSource) {
  const source = new EventSource(progress.dataset.progress);
  const show = (selector, text) => {
    const place = progress.querySelector(selector);
    if (place.textContent !== text) place.textContent = text;
  };
  source.onmessage = (event) => {
    const now = JSON.parse(event.data);
    if (now.over) {
      source.close();
      location.reload();
      return;
    }
    progress.querySelector("progress").value = now.percent;
    show("[data-stage]", now.stage);
    show("[data-pairs]", now.pairs);
    show("[data-bound]", now.bound || "");
  };
}

// The form of a round: who would take part is counted again with every choice, by the same form that a press would send.
const turnout = document.querySelector("[data-turnout]");
if (turnout) {
  const form = turnout.closest("form");
  form.querySelector("[data-count]").hidden = true;
  let asked = 0;
  form.addEventListener("change", async () => {
    const mine = ++asked;
    const fields = new URLSearchParams(new FormData(form));
    fields.set("do", "count");
    const answer = await fetch(form.action, { method: "POST", body: fields });
    const fresh = answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-turnout]");
    if (fresh && mine === asked) turnout.replaceChildren(...fresh.childNodes);
  });
}

// Keys of a review: each presses what the page shows anyway. Whoever does not want them switches them off, for this browser.
const review = document.querySelector("[data-review]");
const keys = document.querySelector("[data-keys]");
const KEYS_OFF = "binome.keys.off";
const remembered = () => { try { return localStorage.getItem(KEYS_OFF) === "yes"; } catch { return false; } };
if (keys) {
  keys.closest("label").hidden = false;
  keys.checked = !remembered();
  keys.addEventListener("change", () => { try { localStorage.setItem(KEYS_OFF, keys.checked ? "no" : "yes"); } catch { /* kept for this page only */ } });
}
// Whoever opens a pair sees it: on a wide screen beside its line, on a small one from its top.
const pair = document.querySelector("#pair");
if (review && pair && !location.hash) {
  const line = window.matchMedia("(min-width: 62rem)").matches && review.querySelector("tbody.selected");
  (line || pair).scrollIntoView({ block: line ? "center" : "start" });
}
if (review && keys) {
  const step = (by) => {
    const links = [...review.querySelectorAll("[data-open]")];
    const at = links.findIndex((link) => link.hasAttribute("aria-current"));
    const next = links[at < 0 ? (by > 0 ? 0 : -1) : at + by];
    if (next) next.click();
  };
  document.addEventListener("keydown", (event) => {
    if (!keys.checked || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
    if (event.key === "j") step(1);
    if (event.key === "k") step(-1);
    if (event.key === "?") {
      const help = document.querySelector("details.keys");
      help.open = !help.open;
      if (help.open) help.scrollIntoView({ block: "nearest" });
    }
    const pressed = ["a", "l", "o", "r", "z"].includes(event.key) && document.querySelector(`[data-key="${event.key}"]`);
    if (!pressed) return;
    event.preventDefault();
    pressed.click();
    if (event.key === "r") pressed.parentElement.querySelector("textarea").focus();
  });
}

// A number of a what-if can be drawn as well as typed.
document.querySelectorAll("input[type=number][data-slide]").forEach((number) => {
  const range = document.createElement("input");
  range.type = "range";
  range.className = "slide";
  range.min = number.min;
  range.max = number.dataset.slide;
  range.step = number.step;
  range.value = number.value;
  range.setAttribute("aria-label", number.labels[0].textContent.trim());
  range.addEventListener("input", () => { number.value = range.value; });
  number.addEventListener("input", () => { range.value = number.value; });
  number.before(range);
});
