/** A document with every kind of block and mark in its normal form; for the tests of all that handles documents. */
const text = (words: string, ...marks: object[]) => ({ type: "text", text: words, ...(marks.length > 0 && { marks }) });
const paragraph = (...words: (string | object)[]) => ({
  type: "paragraph",
  content: words.map((part) => (typeof part === "string" ? text(part) : part)),
});
const cell = (type: "tableCell" | "tableHeader", words: string) => ({
  type,
  attrs: { colspan: 1, rowspan: 1 },
  content: [paragraph(words)],
});
const row = (...cells: object[]) => ({ type: "tableRow", content: cells });
const picture = (mediaId: string) => ({
  type: "picture",
  attrs: { mediaId, alt: "Kinder malen einen Drachen.", decorative: false, caption: "Im Hof" },
});

export const everyBlock = {
  type: "doc",
  content: [
    { type: "heading", attrs: { level: 2 }, content: [text("Was wir tun")] },
    paragraph(
      "Wir helfen ",
      text("allen", { type: "bold" }),
      text(" gern", { type: "italic" }),
      { type: "hardBreak" },
      text("Merhaba", { type: "language", attrs: { lang: "tr" } }),
      text("MAGS", { type: "abbreviation", attrs: { title: "Ministerium für Arbeit, Gesundheit und Soziales" } }),
      text("Mehr ", { type: "link", attrs: { entryId: "entry1" } }),
      text("lesen", { type: "bold" }, { type: "link", attrs: { entryId: "entry1" } }),
      text("Seite", { type: "link", attrs: { href: "https://www.mags.nrw" } }),
      text("Datei", { type: "link", attrs: { mediaId: "media1" } }),
    ),
    paragraph(text("مرحبا", { type: "language", attrs: { lang: "ar" } })),
    { type: "bulletList", content: [{ type: "listItem", content: [paragraph("Punkt")] }] },
    { type: "orderedList", attrs: { start: 3 }, content: [{ type: "listItem", content: [paragraph("Drei")] }] },
    { type: "blockquote", attrs: { source: "Aus dem Konzept" }, content: [paragraph("Alle kommen mit.")] },
    { type: "callout", attrs: { tone: "tip" }, content: [paragraph("Bringen Sie Zeit mit.")] },
    {
      type: "table",
      attrs: { caption: "Sprechzeiten" },
      content: [
        row(cell("tableHeader", "Tag"), cell("tableHeader", "Zeit")),
        row(cell("tableHeader", "Montag"), cell("tableCell", "9 Uhr")),
      ],
    },
    picture("media1"),
    { type: "gallery", content: [picture("media1"), picture("media2")] },
    { type: "video", attrs: { mediaId: "media3", label: "Der Film" } },
    { type: "download", attrs: { mediaId: "media4", label: "Das Konzept" } },
    { type: "contact", attrs: { entryId: "contact1" } },
    { type: "projectTeaser", attrs: { entryId: "project1" } },
    { type: "eventTeaser", attrs: { entryId: "event1" } },
    {
      type: "accordion",
      content: [
        { type: "accordionTitle", content: [text("Wie mache ich mit?")] },
        { type: "accordionBody", content: [{ type: "heading", attrs: { level: 3 }, content: [text("So")] }] },
      ],
    },
    {
      type: "columns",
      content: [
        { type: "column", content: [paragraph("Links")] },
        { type: "column", content: [paragraph("Rechts")] },
      ],
    },
  ],
};
