"use strict";
// Offers the communes of a postal code while somebody types; without it the page asks after sending.
(() => {
  const code = document.getElementById("postalCode");
  const towns = document.getElementById("towns");
  const choice = document.getElementById("commune");
  if (!code || !towns || !choice) return;
  let asked = "";
  code.addEventListener("input", async () => {
    const typed = code.value.replace(/\s/g, "");
    if (typed === asked || !/^\d{5}$/.test(typed)) return;
    asked = typed;
    const answer = await fetch("/communes?postal-code=" + typed);
    if (!answer.ok || asked !== typed) return;
    const found = await answer.json();
    choice.replaceChildren(choice.options[0], ...found.map(town => new Option(town.name, town.insee)));
    towns.hidden = found.length < 2;
  });
})();
