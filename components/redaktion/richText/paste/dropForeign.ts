import { isLanguage } from "#lib/richText/languages.ts";
import type { Dropped } from "./dropped.ts";

/** Elements that go with everything in them, and what the note calls them; "" for what nobody would miss. */
const foreign: [selector: string, name: "picture" | "media" | "form" | "comment" | ""][] = [
  ["img, picture, v\\:imagedata", "picture"],
  ["iframe, video, audio, object, embed, canvas, svg, math", "media"],
  ["input, select, textarea, button", "form"],
  [".MsoCommentReference", "comment"],
  ["[data-style*='mso-element:comment-list'], [data-style*='mso-hide:all']", ""],
  ["head, meta, link, title, template, noscript, hr, br.Apple-interchange-newline, br[clear]", ""],
];

/** Takes out what the texts of the portal cannot hold, and keeps the words around it. */
export function dropForeign(body: HTMLElement, dropped: Dropped, isOffice: boolean): void {
  for (const [selector, name] of foreign) {
    for (const element of body.querySelectorAll(selector)) {
      if (name && element.isConnected && !isTiny(element)) dropped.count(name);
      element.remove();
    }
  }
  for (const element of body.querySelectorAll("del, s, strike")) {
    if (element.textContent?.trim()) dropped.mention("deleted");
    element.remove();
  }
  for (const link of body.querySelectorAll("a")) keepOrUnwrap(link, dropped);
  for (const element of body.querySelectorAll("[lang]")) keepLanguage(element, isOffice);
  for (const paragraph of body.querySelectorAll("p, h1, h2, h3, h4, h5, h6, li")) {
    if (!paragraph.textContent?.replace(/\u00a0/g, " ").trim()) paragraph.remove();
  }
}

/** A counting pixel is no picture. */
const isTiny = (element: Element) => ["0", "1"].includes(element.getAttribute("width") ?? "");

function keepOrUnwrap(link: HTMLAnchorElement, dropped: Dropped): void {
  const href = link.getAttribute("href") ?? "";
  if (/^(https?:\/\/|mailto:|tel:)\S/i.test(href)) return;
  // Footnotes and places on the same page keep their words; only a lost way elsewhere is worth a note.
  if (href && !href.includes("#")) dropped.count("link");
  unwrap(link);
}

/** Word processors guess the language of every part; only web pages mean it. */
function keepLanguage(element: Element, isOffice: boolean): void {
  const code = element.getAttribute("lang")?.toLowerCase().split("-")[0] ?? "";
  element.removeAttribute("lang");
  if (isOffice || code === "de" || !isLanguage(code)) return;
  if (element.querySelector("p, div, li, td, h1, h2, h3, h4") === null) wrapContent(element, "span", { lang: code });
}

export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

export function wrapContent(element: Element, tag: string, attributes: Record<string, string> = {}): void {
  const wrapper = element.ownerDocument.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) wrapper.setAttribute(name, value);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}
