import type { Node } from "@tiptap/pm/model";

type Level = 2 | 3 | 4;
export type HeadingGap = { pos: number; text: string; level: Level; expected: Level };

const isLevel = (level: unknown): level is Level => level === 2 || level === 3 || level === 4;

/** The first heading more than one level below the one before it; the title of the page is level 1. */
export function findGap(doc: Node): HeadingGap | null {
  let before = 1;
  let gap: HeadingGap | null = null;
  doc.descendants((node, pos) => {
    const { level } = node.attrs;
    if (gap || node.isTextblock === false || !isLevel(level)) return !gap && !node.isTextblock;
    const expected = before + 1;
    if (level > expected && isLevel(expected)) gap = { pos, text: node.textContent, level, expected };
    before = level;
    return false;
  });
  return gap;
}
