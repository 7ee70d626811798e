// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { Editor } from "@tiptap/core";
import { expect, test } from "vitest";
import { normalizeRichText } from "#lib/richText/normalize.ts";
import { type RichTextNode, richTextSchema } from "#lib/richText/schema.ts";
import { plainText, walk } from "#lib/richText/walk.ts";
import { documentExtensions } from "../richTextExtensions.ts";
import { cleanPaste } from "./cleanPaste.ts";

const nothing = () => undefined;

/** What an editor holds after somebody has pasted this. */
function paste(html: string) {
  const { html: cleaned, dropped } = cleanPaste(html);
  const editor = new Editor({ extensions: documentExtensions(nothing, nothing), content: cleaned, injectCSS: false });
  const doc = normalizeRichText(richTextSchema.parse(editor.getJSON()));
  editor.destroy();
  return { doc, dropped, outline: doc.content.map(outline) };
}

/** "h2: Words", "ul(a, ul(b))": what stands where, in one line a block. */
function outline(node: RichTextNode): string {
  const inside = () => ("content" in node && node.content ? node.content.map(outline).join(", ") : "");
  switch (node.type) {
    case "text":
      return (node.marks ?? []).reduce((words, mark) => `${mark.type[0]}[${words}]`, node.text);
    case "paragraph":
      return (node.content ?? []).map(outline).join("");
    case "heading":
      return `h${node.attrs.level}: ${inside()}`;
    default:
      return `${node.type}(${inside()})`;
  }
}

const fixture = (name: string) => readFileSync(`tests/clipboard/${name}.clipboard`, "utf8");

test("Word", () => {
  const { outline, dropped } = paste(fixture("word"));
  expect(outline).toEqual([
    "h2: Probe Nachbarschaftsfest",
    "Alle sind b[willkommen], auch i[kleine] Kinder. Das Fest ist in Düsseldorf. Eintritt frei. Bitte anmelden.",
    "h3: Was Sie brauchen",
    "bulletList(listItem(Tische, bulletList(listItem(kleine Tische))), listItem(Stühle))",
    "So geht es:",
    "orderedList(listItem(Platz suchen), listItem(Nachbar:innen fragen))",
    "Die Stadt gibt die Bühne.[1] Siehe l[Ministerium] und unseren Plan. Morgen mehr.",
    "table(tableRow(tableHeader(b[Zeit]), tableHeader(b[Programm])), tableRow(tableCell(14 Uhr), tableCell(Musik)))",
    "[1] So steht es im Vertrag.",
  ]);
  expect(dropped).toEqual([
    "1 Bild",
    "1 Kommentar",
    "1 Link ohne gültige Adresse",
    "durchgestrichener Text",
    "Schriftfarben",
    "farbige Hervorhebungen",
    "Ausrichtung des Textes",
  ]);
});

test("lists as Word on the web and Outlook write them", () => {
  expect(paste(fixture("wordOnline")).outline).toEqual([
    "bulletList(listItem(Erstens), listItem(Zweitens))",
    "bulletList(listItem(Außen, bulletList(listItem(Innen))))",
  ]);
});

test("LibreOffice", () => {
  const { outline, dropped } = paste(fixture("libreOffice"));
  expect(outline).toEqual([
    "h2: Probe Lesepaten",
    "Lesen macht b[Freude] und i[Mut]. Wichtig:",
    "bulletList(listItem(Bücher, bulletList(listItem(Bilderbücher))), listItem(Zeit))",
    "h3: Wann und wo",
    "table(tableRow(tableHeader(Tag), tableHeader(Ort)), tableRow(tableCell(Dienstag), tableCell(Bücherei)))",
    "Mehr dazu1",
    "1 In der Broschüre.",
  ]);
  expect(dropped).toEqual([
    "2 Bilder",
    "Schriftfarben",
    "Unterstreichungen",
    "hoch- oder tiefgestellte Zeichen",
    "Ausrichtung des Textes",
  ]);
});

test("a web page", () => {
  const { doc, outline, dropped } = paste(fixture("webPage"));
  expect(outline).toEqual([
    "h2: Angebote",
    "Kinder im Hof",
    "Das a[MAGS] sagt l[open house] dazu. Kontakt, Skript, l[mehr], l[Post].",
    "h3: Zeiten",
    "Montag",
    "9 bis 12 Uhr",
    "Name",
    "blockquote(b[Eine Stimme], Hier ist es schön.)",
    "table(tableRow(tableHeader(Kaffee), tableCell(1, Euro)))",
    "Nur zum Gestalten",
    "accordion(accordionTitle(Wie komme ich hin?), accordionBody(Mit dem Bus.))",
    "Zeile eins",
  ]);
  expect(JSON.stringify(doc)).toContain('"caption":"Preise"');
  expect(JSON.stringify(doc)).not.toMatch(/javascript|onclick/);
  expect(dropped).toEqual([
    "1 Bild",
    "1 eingebetteter Inhalt",
    "2 Formularfelder",
    "2 Links ohne gültige Adresse",
    "1 Tabelle in einer Tabelle",
  ]);
});

test("Google Docs", () => {
  const { outline, dropped } = paste(fixture("googleDocs"));
  expect(outline).toEqual(["h2: Probe Garten", "Wir b[säen]i[ und ernten]", "bulletList(listItem(Tomaten))"]);
  expect(dropped).toEqual(["Schriftfarben"]);
});

test("blocks of our own come back as they were, with the ids they name", () => {
  const own = `<div data-block="projectTeaser" data-entry="p1" data-pm-slice="0 0 []">Projekt</div><div data-tone="tip"><p>Tipp</p></div>`;
  const { doc, dropped } = paste(own);
  expect(doc.content.map(({ type }) => type)).toEqual(["projectTeaser", "callout"]);
  expect(JSON.stringify(doc)).toContain('"entryId":"p1"');
  expect(dropped).toEqual([]);
});

test("headings get levels without gaps, wherever they came from", () => {
  const levels = (html: string) =>
    [...walk(paste(html).doc)].flatMap((n) => (n.type === "heading" ? [n.attrs.level] : []));
  expect(levels("<h1>A</h1><h5>B</h5><h2>C</h2>")).toEqual([2, 4, 3]);
  expect(levels("<h3>A</h3><h6>B</h6>")).toEqual([3, 4]);
});

test.each(["<table>", "<ul><li>", '<p style="mso-list:l0 level9 lfo1">x', "<<<>>> & <b", "", "\u0000<div><td>a</td>"])(
  "%j is no reason to fall over",
  (html) => {
    expect(() => plainText(paste(html).doc)).not.toThrow();
  },
);
