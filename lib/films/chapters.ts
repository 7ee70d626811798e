import type { RichTextDoc } from "#lib/richText/schema.ts";
import { headings, plainText } from "#lib/richText/walk.ts";

/** A part of a film: when it begins, in seconds, and what it is called. */
export type Chapter = { seconds: number; title: string };

/** "02:15 Die Werkstatt" or "1:02:15 – Die Werkstatt". */
const timed = /^(?:(\d{1,2}):)?(\d{1,2}):([0-5]\d)(?:[\s–-]+(\S.*))?$/;

/** The chapter that a heading of a transcript begins, or null for one without a time. */
function chapterOf(heading: string): Chapter | null {
  const found = timed.exec(heading.trim());
  if (!found) return null;
  const [whole, hours = "0", minutes, seconds, title = whole] = found;
  return { seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds), title };
}

/** The chapters of a film, from the headings of its transcript. */
export const chaptersOf = (transcript: RichTextDoc): Chapter[] =>
  headings(transcript).flatMap(({ text }) => chapterOf(text) ?? []);

/** The transcript with its chapters as links into the film. */
export function withJumps(transcript: RichTextDoc, hrefOf: (seconds: number) => string): RichTextDoc {
  return {
    ...transcript,
    content: transcript.content.map((node) => {
      const chapter = node.type === "heading" ? chapterOf(plainText(node)) : null;
      if (node.type !== "heading" || !chapter) return node;
      const link = { type: "link" as const, attrs: { href: hrefOf(chapter.seconds) } };
      return { ...node, content: [{ type: "text" as const, text: plainText(node).trim(), marks: [link] }] };
    }),
  };
}
