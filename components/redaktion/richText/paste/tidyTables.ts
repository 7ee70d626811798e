import { unwrap } from "./dropForeign.ts";
import type { Dropped } from "./dropped.ts";

/** Tables of words and lists: no tables in tables, no tables of one cell, header cells as such, the caption as attribute. */
export function tidyTables(body: HTMLElement, dropped: Dropped): void {
  for (const table of body.querySelectorAll("table table")) {
    dropped.count("table");
    flatten(table);
  }
  for (const table of body.querySelectorAll("table")) {
    const cells = table.querySelectorAll("td, th");
    if (cells.length < 2 || table.closest("li, blockquote")) flatten(table);
    else tidyTable(table);
  }
}

function tidyTable(table: HTMLTableElement): void {
  const caption = table.caption?.textContent?.replace(/\s+/g, " ").trim();
  if (caption) table.setAttribute("data-caption", caption.slice(0, 300));
  table.caption?.remove();
  for (const cell of table.querySelectorAll("thead td")) {
    const header = table.ownerDocument.createElement("th");
    for (const { name, value } of cell.attributes) header.setAttribute(name, value);
    header.append(...cell.childNodes);
    cell.replaceWith(header);
  }
  for (const cell of table.querySelectorAll("td, th")) {
    for (const name of ["colspan", "rowspan"]) tidySpan(cell, name);
    for (const quote of cell.querySelectorAll("blockquote, details, dl")) unwrap(quote);
  }
}

function tidySpan(cell: Element, name: string): void {
  const span = Math.round(Number(cell.getAttribute(name) ?? 1));
  if (span >= 1 && span <= 50) cell.setAttribute(name, String(span));
  else cell.removeAttribute(name);
}

/** The words of a table without it: each cell becomes a part of the text. */
function flatten(table: Element): void {
  for (const cell of table.querySelectorAll("td, th, caption")) {
    const part = table.ownerDocument.createElement("div");
    part.append(...cell.childNodes);
    table.before(part);
  }
  table.remove();
}
