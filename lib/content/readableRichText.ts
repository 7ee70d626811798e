import { z } from "zod";
import { calloutLabels } from "#lib/richText/schema.ts";
import { type Line, line, type TitleOf, type Word, words } from "./readableLine.ts";

/** Any node of a text, seen from afar, so that blocks which come later show sensibly, too. */
const nodeSchema = z.object({
  type: z.string(),
  text: z.string().optional(),
  attrs: z.record(z.string(), z.unknown()).nullish(),
  marks: z.array(z.object({ type: z.string(), attrs: z.record(z.string(), z.unknown()).nullish() })).optional(),
  get content() {
    return z.array(nodeSchema).optional();
  },
});

type Node = z.infer<typeof nodeSchema>;
type Attrs = Node["attrs"];

/** What blocks, formats and their settings are called; whatever is not listed shows its own name. */
const names = new Map([
  ["doc", ""],
  ["paragraph", ""],
  ["heading", "Überschrift"],
  ["bulletList", "Liste"],
  ["orderedList", "Nummerierte Liste"],
  ["listItem", ""],
  ["blockquote", "Zitat"],
  ["table", "Tabelle"],
  ["tableRow", ""],
  ["tableHeader", "Kopfzelle"],
  ["tableCell", ""],
  ["picture", "Bild"],
  ["gallery", "Galerie"],
  ["video", "Video"],
  ["accordion", "Ausklappbarer Text"],
  ["accordionTitle", "Titel"],
  ["accordionBody", ""],
  ["callout", "Kasten"],
  ["tone", "Art"],
  ["columns", "Spalten"],
  ["column", ""],
  ["download", "Download"],
  ["contact", "Kontakt"],
  ["projectTeaser", "Projekt"],
  ["eventTeaser", "Veranstaltung"],
  ["bold", "fett"],
  ["italic", "kursiv"],
  ["link", "Link"],
  ["language", "Sprache"],
  ["abbreviation", "Abkürzung"],
  ["href", "Adresse"],
  ["entryId", "Eintrag"],
  ["mediaId", "Datei"],
  ["alt", "Alternativtext"],
  ["caption", "Bildunterschrift"],
  ["label", "Beschriftung"],
  ["source", "Quelle"],
  ["title", "steht für"],
  ["decorative", "schmückend"],
  ["lang", "Sprache"],
  ["start", "beginnt bei"],
]);

const nameOf = (key: string) => names.get(key) ?? key;

/** A text with structure as lines: one a block, list item or table row, with its place as label. */
export function richTextLines(doc: unknown, titleOf: TitleOf): Line[] {
  const parsed = nodeSchema.safeParse(doc);
  return parsed.success ? linesOf(parsed.data, [], titleOf) : [];
}

const isInline = ({ type }: Node) => type === "text" || type === "hardBreak";

function linesOf(node: Node, place: string[], titleOf: TitleOf): Line[] {
  const content = node.content ?? [];
  const here = [...place, labelOf(node)].filter((part) => part !== "");
  const label = here.join(" › ");
  if (node.type === "tableRow")
    return [
      line(
        label,
        content.flatMap((cell) => cellWords(cell, titleOf)),
      ),
    ];
  if (content.some(isInline))
    return [
      line(
        label,
        content.flatMap((child) => inlineWords(child, titleOf)),
      ),
    ];
  const settings = words(settingsOf(node.attrs, titleOf));
  const own = settings.length > 0 || content.length === 0 ? [line(label, settings)] : [];
  return [...(node.type === "doc" ? [] : own), ...content.flatMap((child) => linesOf(child, here, titleOf))];
}

/** A heading says its level in its label, so its settings need not. */
const labelOf = ({ type, attrs }: Node) =>
  type === "heading" ? `${nameOf(type)} ${valueText(attrs?.level, String)}` : nameOf(type);

function cellWords(cell: Node, titleOf: TitleOf): Word[] {
  const format = nameOf(cell.type);
  const text = linesOf({ ...cell, type: "doc" }, [], titleOf).flatMap((inside) => [...inside.words, ...words(" ")]);
  return [...text.map((word) => ({ ...word, format: word.format || format })), ...words("| ")];
}

function inlineWords(node: Node, titleOf: TitleOf): Word[] {
  const format = (node.marks ?? [])
    .map(({ type, attrs }) => [nameOf(type), settingsOf(attrs, titleOf)].filter(Boolean).join(" "))
    .sort()
    .join(", ");
  if (node.type === "text") return words(node.text ?? "", format);
  if (node.type === "hardBreak") return words(" ↵ ", format);
  return words(`[${[nameOf(node.type), settingsOf(node.attrs, titleOf)].filter(Boolean).join(" ")}]`, format);
}

/** "Alternativtext: Ein Haus · schmückend: nein", without what is not set. */
function settingsOf(attrs: Attrs, titleOf: TitleOf): string {
  return Object.entries(attrs ?? {})
    .filter(([key, value]) => value !== null && value !== undefined && value !== "" && key !== "level")
    .filter(([key, value]) => key !== "decorative" || value === true)
    .map(([key, value]) => `${nameOf(key)}: ${key === "tone" ? toneText(value) : valueText(value, titleOf)}`)
    .join(" · ");
}

const toneText = (tone: unknown): string => new Map<unknown, string>(Object.entries(calloutLabels)).get(tone) ?? "";

function valueText(value: unknown, titleOf: TitleOf): string {
  if (value === true) return "ja";
  if (value === false) return "nein";
  if (Array.isArray(value)) return value.map((item) => valueText(item, titleOf)).join(", ");
  if (typeof value === "object" && value !== null)
    return settingsOf(Object.fromEntries(Object.entries(value)), titleOf);
  const text = String(value ?? "");
  return titleOf(text) ?? text;
}
