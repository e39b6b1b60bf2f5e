"use strict";
(() => {
  const passage = /^(d\d+)-c(\d+)-(\d+)$/;
  const back = document.getElementById("back");
  const dialog = document.getElementById("words");

  // The first character of a mark, counted as the addresses count.
  const start = (mark) => Number(mark.dataset.c || passage.exec(mark.id)[2]);
  const isIn = (found) => (mark) => start(mark) >= Number(found[2]) && start(mark) < Number(found[3]);

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
      [...document.querySelectorAll("#" + found[1] + " mark")].filter(isIn(found))
        .forEach((mark) => mark.classList.add("lit"));
    }
    (document.querySelector("mark.lit") || target).scrollIntoView({ block: found ? "center" : "start" });
  };

  const line = (text) => text.replace(/\s+/g, " ");
  const make = (name, className, ...inside) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...inside);
    return element;
  };

  // What stands around the words, cut between words.
  const before = (text) => (text.length < 110 ? text : "… " + text.slice(-110).replace(/^\S*\s/, ""));
  const after = (text) => (text.length < 110 ? text : text.slice(0, 110).replace(/\s\S*$/, "") + " …");

  // The text of a block on one side of a mark.
  const beside = (mark, isBefore) => {
    const range = document.createRange();
    range.selectNodeContents(mark.closest("p"));
    if (isBefore) range.setEndBefore(mark); else range.setStartAfter(mark);
    return line(range.toString());
  };

  // The words that a link leads to, as the page shows others from the start.
  const excerpt = (link) => {
    const found = passage.exec(link.hash.slice(1));
    const text = found && document.getElementById(found[1]);
    const marks = text ? [...text.querySelectorAll("mark")].filter(isIn(found)) : [];
    if (!marks.length) return null;
    const [number, name, tag] = [...text.firstElementChild.children].map((part) => part.cloneNode(true));
    const ref = make("a", "ref", number, " ", name, " ", tag);
    ref.href = "#" + text.id;
    const to = make("a", "", make("mark", "", line(marks.map((mark) => mark.textContent).join(" "))));
    to.href = link.hash;
    const quote = make("blockquote", "", make("span", "context", before(beside(marks[0], true))), to,
      make("span", "context", after(beside(marks[marks.length - 1], false))));
    quote.lang = text.querySelector(".body").lang;
    quote.dir = "auto";
    const figure = make("figure", "excerpt", make("figcaption", "", ref), quote);
    figure.dataset.account = number.textContent;
    return figure;
  };

  // Puts the words in the place of the links to them.
  const spell = (part) => part.querySelectorAll(".rest").forEach((rest) => {
    rest.replaceWith(...[...rest.querySelectorAll("a")].map(excerpt).filter(Boolean));
  });
  document.addEventListener("toggle", (toggle) => {
    if (toggle.target.open && toggle.target.matches(".event, .more")) spell(toggle.target);
  }, true);

  // Shows an event in the words of all accounts, one of them set off.
  const show = (event, account) => {
    spell(event);
    document.getElementById("words-title").textContent = event.querySelector("summary bdi").textContent;
    const body = document.getElementById("words-body");
    body.replaceChildren(event.querySelector("summary .meta").cloneNode(true));
    event.querySelectorAll(":scope > .excerpts, :scope > .beside").forEach((part) => body.append(part.cloneNode(true)));
    dialog.showModal();
    const chosen = body.querySelector('.excerpt[data-account="' + Number(account) + '"]');
    body.querySelectorAll('.excerpt[data-account="' + Number(account) + '"]').forEach((part) => part.classList.add("chosen"));
    if (chosen) chosen.scrollIntoView({ block: "nearest" });
  };

  // Where something is told; of a narrow table the mark is a link as well.
  const told = ".matrix td:is(.told, .differs)";
  const open = (cell) => {
    const row = cell.parentElement;
    const head = cell.closest("table").tHead.rows[0].cells[cell.cellIndex];
    show(document.getElementById(row.querySelector("th a").hash.slice(1)), head.querySelector(".number").textContent);
  };

  document.addEventListener("click", (click) => {
    const cell = click.target.closest("td");
    if (cell && cell.matches(told) && dialog.showModal) {
      click.preventDefault();
      open(cell);
      return;
    }
    const link = click.target.closest("a");
    if (link && link.hash) {
      if (dialog.open) dialog.close();
      back.hidden = !link.closest("main, dialog");
      if (link.hash === location.hash) light();
    }
  });
  dialog.addEventListener("click", (click) => { if (click.target === dialog) dialog.close(); });
  back.addEventListener("click", () => { back.hidden = true; history.back(); });
  addEventListener("hashchange", light);
  addEventListener("beforeprint", () => {
    spell(document);
    document.querySelectorAll("details").forEach((details) => { details.open = true; });
  });

  // A wide table is one stop of the tabulator: the arrows lead from mark to mark, Enter opens the words.
  const by = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
  const next = (cell, [right, down]) => {
    const rows = [...cell.closest("tbody").rows];
    let column = cell.cellIndex;
    let row = rows.indexOf(cell.parentElement);
    for (;;) {
      column += right;
      row += down;
      const at = rows[row] && rows[row].cells[column];
      if (!at || (at.matches(told) && !at.hidden && !rows[row].hidden)) return at;
    }
  };
  const stop = (from, to) => {
    if (from) from.removeAttribute("tabindex");
    to.tabIndex = 0;
  };
  document.querySelectorAll("table.matrix.wide").forEach((table) => {
    const first = table.querySelector(told);
    if (!first) return;
    table.setAttribute("role", "grid");
    stop(null, first);
    table.addEventListener("keydown", (key) => {
      const cell = key.target.closest("td");
      if (!cell) return;
      if (key.key === "Enter" || key.key === " ") open(cell);
      const to = by[key.key] && next(cell, by[key.key]);
      if (to) {
        stop(cell, to);
        to.focus();
      }
      if (to || key.key === "Enter" || key.key === " ") key.preventDefault();
    });
  });

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
