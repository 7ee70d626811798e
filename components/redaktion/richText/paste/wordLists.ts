import { unwrap } from "./dropForeign.ts";

/**
 * Word writes a list as paragraphs with a style "mso-list:l0 level2 lfo1" and the bullet or number as words of its own, between
 * the comments "[if !supportLists]" and "[endif]". Here they become lists.
 */
export function wordLists(body: HTMLElement): void {
  for (const list of body.querySelectorAll("ul > ul, ul > ol, ol > ul, ol > ol"))
    list.previousElementSibling?.append(list);
  for (const item of body.querySelectorAll("[data-style*='mso-list:']:is(p, h1, h2, h3, h4, h5, h6)")) {
    const marker = takeMarker(item);
    const level = Number(item.getAttribute("data-style")?.match(/mso-list:[^;]*?level(\d)/)?.[1] ?? 0);
    if (level > 0 && item.tagName === "P") putIntoList(item, level, marker);
  }
}

/** The words that Word writes for a bullet or a number, which a list does by itself. */
function takeMarker(item: Element): string {
  const comment = [...item.childNodes].find((node) => node.nodeValue === "[if !supportLists]");
  let marker = "";
  for (let next = comment?.nextSibling; next && next.nodeValue !== "[endif]"; next = comment?.nextSibling) {
    marker += next.textContent ?? "";
    next.remove();
  }
  for (const element of item.querySelectorAll("[data-style*='mso-list:Ignore']")) {
    marker += element.textContent ?? "";
    element.remove();
  }
  return marker.trim();
}

const isNumber = (marker: string) => /^\(?(\d+|[a-z]{1,4})[.)]/i.test(marker);

/** Puts the item at the end of the list before it, as deep as Word says, or begins a list. */
function putIntoList(item: Element, level: number, marker: string): void {
  const tag = isNumber(marker) ? "ol" : "ul";
  const before = item.previousElementSibling;
  const continues = before?.hasAttribute("data-word-list") && (level > 1 || before.localName === tag);
  let list = continues && before ? before : begin(item, level > 1 ? "ul" : tag, marker);
  for (let depth = 1; depth < level; depth++) {
    const last = list.lastElementChild ?? make(list, "li");
    const inner = last.lastElementChild;
    list = inner?.matches("ul, ol") ? inner : make(last, tag);
  }
  const added = make(list, "li");
  added.append(item);
  unwrap(item);
}

function make(parent: Element, tag: string): Element {
  return parent.appendChild(parent.ownerDocument.createElement(tag));
}

function begin(item: Element, tag: string, marker: string): Element {
  const list = item.ownerDocument.createElement(tag);
  list.setAttribute("data-word-list", "");
  const start = Number.parseInt(marker.replace("(", ""), 10);
  if (tag === "ol" && start > 1) list.setAttribute("start", String(start));
  item.before(list);
  return list;
}
