import type { Node } from "@tiptap/pm/model";
import { type EditorState, NodeSelection } from "@tiptap/pm/state";

/** Nodes whose children are blocks that can be moved among each other. */
export const containers = new Set(["doc", "accordionBody", "column", "gallery"]);

export type CurrentBlock = { node: Node; pos: number; parent: Node; index: number };

/** The block an editor means: the one that is selected as a whole, or the innermost one around the cursor. */
export function currentBlock({ selection }: EditorState): CurrentBlock | null {
  const { $from } = selection;
  if (selection instanceof NodeSelection && containers.has($from.parent.type.name)) {
    return { node: selection.node, pos: $from.pos, parent: $from.parent, index: $from.index() };
  }
  for (let depth = $from.depth; depth > 0; depth--) {
    const parent = $from.node(depth - 1);
    if (containers.has(parent.type.name)) {
      return { node: $from.node(depth), pos: $from.before(depth), parent, index: $from.index(depth - 1) };
    }
  }
  return null;
}

/** Where the block around a block begins, when a column or an accordion holds it. */
export function outerBlock(state: EditorState, { pos }: CurrentBlock): number | null {
  const $pos = state.doc.resolve(pos);
  if ($pos.depth === 0) return null;
  return $pos.parent.type.name === "gallery" ? $pos.before() : $pos.before($pos.depth - 1);
}
