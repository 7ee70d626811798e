import "server-only";
import createPurifier from "dompurify";
import sharp from "sharp";
import { asItIs, type Prepared } from "./prepared.ts";
import { storeBytes } from "./store.ts";

/** Shapes, text and gradients; nothing that runs, loads, leads away or tells who drew it. */
const rules = {
  USE_PROFILES: { svg: true, svgFilters: true },
  ADD_TAGS: ["use"],
  ADD_ATTR: ["href", "xlink:href"],
  FORBID_TAGS: ["a", "metadata", "image", "feimage", "animate", "animatetransform", "set"],
  FORBID_CONTENTS: ["metadata", "script", "foreignobject", "iframe"],
};

const loads = /@import|url\(\s*['"]?\s*(?!['"]?#)|javascript:|\\/i;

const unreadable = "Die SVG-Datei ist beschädigt. Bitte speichern Sie sie neu oder als PNG.";
const changed = "Aus der SVG-Datei wurde entfernt, was in einem Bild nichts zu suchen hat, zum Beispiel Programmcode.";

/** A drawing without anything that could run or load, or a sentence that says why it cannot be used. */
export async function prepareSvg(bytes: Uint8Array): Promise<Prepared | string> {
  const text = new TextDecoder().decode(bytes);
  // Entities can hide code and grow without end; no drawing program needs them.
  if (/<!ENTITY/i.test(text)) return "SVG-Dateien mit Entitäten werden nicht angenommen. Bitte als PNG speichern.";
  const cleaned = await purified(text);
  if (!cleaned) return unreadable;
  try {
    const { width = 0, height = 0 } = await sharp(cleaned.bytes).metadata();
    const sha256 = await storeBytes(cleaned.bytes, "image/svg+xml");
    const notes = cleaned.dangerous ? [changed] : [];
    const { length } = cleaned.bytes;
    return asItIs({ kind: "image", mime: "image/svg+xml", sha256, bytes: length, width, height, notes });
  } catch {
    return unreadable;
  }
}

async function purified(text: string): Promise<{ bytes: Buffer; dangerous: boolean } | null> {
  // Large, and needed for few uploads.
  const { JSDOM } = await import("jsdom");
  const { window } = new JSDOM("");
  const purifier = createPurifier(window);
  purifier.addHook("uponSanitizeElement", (node) => {
    if (node.nodeName.toLowerCase() === "style" && loads.test(node.textContent ?? "")) node.textContent = "";
  });
  purifier.addHook("uponSanitizeAttribute", (_, attribute) => {
    const leadsOut = /^(xlink:)?href$/.test(attribute.attrName) && !attribute.attrValue.startsWith("#");
    if (leadsOut || loads.test(attribute.attrValue)) attribute.keepAttr = false;
  });
  const fragment = purifier.sanitize(text, { ...rules, RETURN_DOM_FRAGMENT: true });
  const svg = fragment.querySelector("svg");
  if (!svg) return null;
  const removed = purifier.removed.map((item) =>
    "element" in item ? item.element.nodeName : (item.attribute?.name ?? ""),
  );
  const dangerous = removed.some((name) => /^(script|foreignobject|iframe|image|a)$|^on|href$/i.test(name));
  return { bytes: Buffer.from(new window.XMLSerializer().serializeToString(svg)), dangerous };
}
