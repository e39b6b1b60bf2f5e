"use strict";
(() => {
  const passage = /^(d\d+)-c(\d+)-(\d+)$/;
  const back = document.getElementById("back");
  const dialog = document.getElementById("words");

  // Opens whatever is folded around an element.
  const unfold = (element) => {
    for (let at = element; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
  };

  // Lights the words of a passage: the address names document, first and last character.
  const light = () => {
    document.querySelectorAll("mark.lit").forEach((mark) => mark.classList.remove("lit"));
    const name = location.hash.slice(1);
    const target = document.getElementById(name);
    if (!target) return;
    unfold(target);
    const found = passage.exec(name);
    if (found) {
      document.querySelectorAll("#" + found[1] + " mark").forEach((mark) => {
        const at = Number(mark.dataset.c);
        if (at >= Number(found[2]) && at < Number(found[3])) mark.classList.add("lit");
      });
    }
    (document.querySelector("mark.lit") || target).scrollIntoView({ block: found ? "center" : "start" });
  };

  // Shows an event in the words of all accounts, one of them set off.
  const show = (event, account) => {
    document.getElementById("words-title").textContent = event.querySelector("summary bdi").textContent;
    const body = document.getElementById("words-body");
    body.replaceChildren(event.querySelector("summary .meta").cloneNode(true));
    event.querySelectorAll(":scope > .excerpts, :scope > .beside").forEach((part) => body.append(part.cloneNode(true)));
    dialog.showModal();
    const chosen = body.querySelector('.excerpt[data-account="' + Number(account) + '"]');
    body.querySelectorAll('.excerpt[data-account="' + Number(account) + '"]').forEach((part) => part.classList.add("chosen"));
    if (chosen) chosen.scrollIntoView({ block: "nearest" });
  };

  document.addEventListener("click", (click) => {
    const link = click.target.closest("a");
    if (!link) return;
    const cell = link.closest("td.cell");
    if (cell && dialog.showModal) {
      click.preventDefault();
      show(document.getElementById(link.getAttribute("href").slice(1)), link.dataset.account);
    } else if (link.hash) {
      if (dialog.open) dialog.close();
      back.hidden = !link.closest("main, dialog");
      if (link.hash === location.hash) light();
    }
  });
  dialog.addEventListener("click", (click) => { if (click.target === dialog) dialog.close(); });
  back.addEventListener("click", () => { back.hidden = true; history.back(); });
  addEventListener("hashchange", light);
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((details) => { details.open = true; }));

  // Filters: rows by type and party, columns by language and kind.
  const filter = (form) => {
    const chosen = {};
    form.querySelectorAll("select").forEach((select) => { chosen[select.dataset.filter] = select.value; });
    const part = form.parentElement;
    part.querySelectorAll("tbody tr, details.event").forEach((row) => {
      row.hidden = (Boolean(chosen.type) && row.dataset.type !== chosen.type)
        || (Boolean(chosen.party) && !row.dataset.parties.includes("|" + chosen.party + "|"));
    });
    part.querySelectorAll("table.matrix").forEach((table) => {
      table.querySelectorAll("thead th[data-language]").forEach((head, column) => {
        const hidden = (Boolean(chosen.language) && head.dataset.language !== chosen.language)
          || (Boolean(chosen.kind) && head.dataset.kind !== chosen.kind);
        head.hidden = hidden;
        table.querySelectorAll("tbody tr").forEach((row) => { row.children[column + 1].hidden = hidden; });
      });
    });
  };
  document.querySelectorAll("form.filters").forEach((form) => {
    const heads = [...form.parentElement.querySelectorAll("table.matrix thead")].slice(0, 1)
      .flatMap((head) => [...head.querySelectorAll("th[data-language]")]);
    form.querySelectorAll("select").forEach((select) => {
      const name = select.dataset.filter;
      if (name === "language" || name === "kind") {
        [...new Set(heads.map((head) => head.dataset[name]))].sort().forEach((value) => select.append(new Option(value)));
      }
      if (select.options.length < 3) select.parentElement.hidden = true;
    });
    form.hidden = [...form.querySelectorAll("label")].every((label) => label.hidden);
    form.addEventListener("change", () => filter(form));
    form.addEventListener("submit", (submit) => submit.preventDefault());
  });

  if (location.hash) light();
})();
