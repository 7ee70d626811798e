import { unwrap, wrapContent } from "./dropForeign.ts";
import type { Dropped } from "./dropped.ts";

const colourless =
  /^(|transparent|none|auto|inherit|initial|unset|currentcolor|windowtext|black|white|[a-z]*gr[ae]y|silver)$/;

/** Whether somebody chose this colour on purpose: black, white and grey are those of any page. */
function isColourful(colour = ""): boolean {
  if (colourless.test(colour)) return false;
  const parts = colour.startsWith("#") ? hexParts(colour) : (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  return parts.length < 3 || Math.max(...parts) - Math.min(...parts) > 40;
}

const hexParts = (hex: string) =>
  (hex.length === 4
    ? hex
        .slice(1)
        .split("")
        .map((digit) => digit + digit)
    : (hex.slice(1).match(/../g) ?? [])
  ).map((part) => Number.parseInt(part, 16));

/** Bold and italic said by a style become elements; what else styles say is noted and forgotten. */
export function readStyles(body: HTMLElement, dropped: Dropped): void {
  for (const font of body.querySelectorAll("font[color]")) {
    if (isColourful(font.getAttribute("color")?.toLowerCase())) dropped.mention("colour");
  }
  if (body.querySelector("u")) dropped.mention("underline");
  if (body.querySelector("sup, sub")) dropped.mention("raised");
  for (const element of body.querySelectorAll("[data-style]")) readStyle(element, dropped);
  for (const aligned of body.querySelectorAll("[align=center], [align=right]")) {
    if (aligned.textContent?.trim() && !aligned.matches("table, td, th, img")) dropped.mention("alignment");
  }
}

function readStyle(element: Element, dropped: Dropped): void {
  const style = declarations(element.getAttribute("data-style") ?? "");
  element.removeAttribute("data-style");
  if (!element.textContent?.trim()) return;
  const weight = style.get("font-weight");
  // Google Docs wraps everything into a <b> that is not bold.
  if (weight === "normal" && element.matches("b, strong")) {
    unwrap(element);
    return;
  }
  if (isInline(element)) {
    if (weight && (weight === "bold" || Number(weight) >= 600) && !element.matches("b, strong"))
      wrapContent(element, "strong");
    if (style.get("font-style") === "italic" && !element.matches("i, em")) wrapContent(element, "em");
  }
  if (isColourful(style.get("color")) && !element.closest("a")) dropped.mention("colour");
  if (isColourful(style.get("background-color") ?? style.get("background"))) dropped.mention("background");
  if (/underline/.test(style.get("text-decoration") ?? "") && !element.closest("a")) dropped.mention("underline");
  if (/^(center|right|justify)$/.test(style.get("text-align") ?? "") && !element.matches("td, th"))
    dropped.mention("alignment");
}

const isInline = (element: Element) => element.matches("span, font, a, b, i, em, strong, u, sup, sub, ins");

const declarations = (style: string) =>
  new Map(
    style.split(";").flatMap((declaration) => {
      const [name = "", ...value] = declaration.split(":");
      return name.trim() ? [[name.trim().toLowerCase(), value.join(":").trim().toLowerCase()] as const] : [];
    }),
  );
