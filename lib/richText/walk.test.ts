import { describe, expect, it } from "vitest";
import { mediaIdsIn } from "#lib/media/collect.ts";
import { richTextSchema } from "#lib/richText/schema.ts";
import {
  headings,
  isEmptyRichText,
  linkedEntryIds,
  links,
  pictures,
  plainText,
  tables,
  texts,
} from "#lib/richText/walk.ts";
import { everyBlock } from "#tests/everyBlock.ts";

const link = (attrs: object) => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text: "Wort", marks: [{ type: "link", attrs }] }] }],
});

describe("richTextSchema", () => {
  it("takes a link outwards or to an entry, and drops other attributes", () => {
    expect(richTextSchema.parse(link({ href: "https://www.mags.nrw", entryId: null, target: "_blank" }))).toEqual(
      link({ href: "https://www.mags.nrw", entryId: null }),
    );
    expect(richTextSchema.safeParse(link({ entryId: "abc" })).success).toBe(true);
  });

  it.each([{}, { href: "javascript:alert(1)" }, { href: "//host" }, { href: "https://a.de", entryId: "abc" }])(
    "refuses the link %j",
    (attrs) => {
      expect(richTextSchema.safeParse(link(attrs)).success).toBe(false);
    },
  );

  it("refuses nodes outside the allowed set", () => {
    expect(richTextSchema.safeParse({ type: "doc", content: [{ type: "image" }] }).success).toBe(false);
  });
});

describe("walk", () => {
  const doc = richTextSchema.parse({
    type: "doc",
    content: [
      { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Ziele" }] },
      {
        type: "bulletList",
        content: [
          {
            type: "listItem",
            content: [
              {
                type: "paragraph",
                content: [{ type: "text", text: "Mut", marks: [{ type: "link", attrs: { entryId: "e1" } }] }],
              },
            ],
          },
        ],
      },
    ],
  });

  it("finds entry ids and words at any depth", () => {
    expect(linkedEntryIds(doc, doc)).toEqual(["e1"]);
    expect(plainText(doc)).toBe("Ziele\nMut");
  });

  it("knows an empty document", () => {
    expect(isEmptyRichText(richTextSchema.parse({ type: "doc", content: [{ type: "paragraph" }] }))).toBe(true);
    expect(isEmptyRichText(doc)).toBe(false);
  });

  it("knows that a text of one picture or teaser is not empty", () => {
    const picture = { type: "picture", attrs: { mediaId: "m" } };
    const teaser = { type: "eventTeaser", attrs: { entryId: "e" } };
    for (const block of [picture, teaser]) {
      expect(isEmptyRichText(richTextSchema.parse({ type: "doc", content: [block] }))).toBe(false);
    }
  });

  it("finds everything in every kind of block", () => {
    const every = richTextSchema.parse(everyBlock);
    expect(linkedEntryIds(every)).toEqual(["entry1", "contact1", "project1", "event1"]);
    expect(mediaIdsIn(every)).toEqual(["media1", "media2", "media3", "media4"]);
    expect(headings(every)).toEqual([
      { level: 2, text: "Was wir tun" },
      { level: 3, text: "So" },
    ]);
    expect(links(every)).toEqual([
      { text: "Mehr lesen", entryId: "entry1" },
      { text: "Seite", href: "https://www.mags.nrw" },
      { text: "Datei", mediaId: "media1" },
    ]);
    expect(pictures(every)).toHaveLength(3);
    expect(tables(every)).toEqual([
      { caption: "Sprechzeiten", hasHeaders: true, text: "Sprechzeiten\nTag\nZeit\nMontag\n9 Uhr" },
    ]);
    expect(texts(every)).toEqual(
      expect.arrayContaining(["Wie mache ich mit?", "Aus dem Konzept", "Im Hof", "Der Film", "Das Konzept", "Rechts"]),
    );
  });
});
