import { slugify } from "#lib/slug.ts";
import { formats } from "./formats.ts";

/** The last part of a path, wherever it came from. */
const lastPart = (name: string) => name.split(/[\\/]/).at(-1) ?? "";

const stem = (name: string) => lastPart(name).replace(/\.[^.]*$/, "");

/** "C:\\Bilder\\Fest im Hof.JPEG" as PNG → "fest-im-hof.png": fit for an address, true about its content. */
export const addressName = (name: string, mime: string) =>
  `${slugify(stem(name)) || "datei"}.${formats[mime]?.extension ?? "bin"}`;

/** "Fest_im_Hof.jpg" → "Fest im Hof": a title to begin with. */
export const titleFrom = (name: string) =>
  stem(name)
    .replace(/[_\s]+/g, " ")
    .trim()
    .slice(0, 200) || "Ohne Titel";
