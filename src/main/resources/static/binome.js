"use strict";
// Small things that get quicker with JavaScript; everything works without.

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
  };
}
