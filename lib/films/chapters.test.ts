import { expect, test } from "vitest";
import type { RichTextDoc } from "#lib/richText/schema.ts";
import { chaptersOf, withJumps } from "./chapters.ts";

const heading = (text: string) => ({
  type: "heading" as const,
  attrs: { level: 2 as const },
  content: [{ type: "text" as const, text }],
});
const words = { type: "paragraph" as const, content: [{ type: "text" as const, text: "02:15 ist kein Kapitel." }] };
const transcript: RichTextDoc = {
  type: "doc",
  content: [heading("00:00 Anfang"), words, heading("02:15 – Die Werkstatt"), heading("Ohne Zeit"), heading("1:02:03")],
};

test("headings that begin with a time are chapters", () => {
  expect(chaptersOf(transcript)).toEqual([
    { seconds: 0, title: "Anfang" },
    { seconds: 135, title: "Die Werkstatt" },
    { seconds: 3723, title: "1:02:03" },
  ]);
  expect(chaptersOf({ type: "doc", content: [heading("2:75 Uhr"), heading("12:00Uhr")] })).toEqual([]);
});

test("and links into the film; everything else stays as it is", () => {
  const { content } = withJumps(transcript, (seconds) => `/ab/${seconds}`);
  expect(content[2]).toEqual({
    ...heading(""),
    content: [{ type: "text", text: "02:15 – Die Werkstatt", marks: [{ type: "link", attrs: { href: "/ab/135" } }] }],
  });
  expect([content[1], content[3]]).toEqual([words, heading("Ohne Zeit")]);
});
