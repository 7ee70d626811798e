import { slugify } from "#lib/slug.ts";
import { formats } from "./formats.ts";

/** Without signs that no database and no reader can do anything with. */
export const printable = (text: string) => text.replace(/\p{Cc}/gu, " ").trim();

/** The last part of a path, wherever it came from. */
const lastPart = (name: string) => printable(name).split(/[\\/]/).at(-1) ?? "";

const stem = (name: string) => lastPart(name).replace(/\.[^.]*$/, "");

/** "C:\\Bilder\\Fest im Hof.JPEG" as PNG → "fest-im-hof.png": fit for an address, true about its content. */
export const addressName = (name: string, mime: string) =>
  `${slugify(stem(name)) || "datei"}.${formats[mime]?.extension ?? "bin"}`;

/** "Fest_im_Hof.jpg" → "Fest im Hof": a title to begin with. */
export const titleFrom = (name: string) =>
  stem(name)
    .replace(/[_\s]+/g, " ")
    .replace(/^[\s.]+/, "")
    .trim()
    .slice(0, 200) || "Ohne Titel";
