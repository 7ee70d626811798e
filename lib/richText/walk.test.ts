import { describe, expect, it } from "vitest";
import { richTextSchema } from "#lib/richText/schema.ts";
import { isEmptyRichText, linkedEntryIds, plainText } from "#lib/richText/walk.ts";

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
});
