import type { Editor, JSONContent } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, NodeSelection, Selection } from "@tiptap/pm/state";
import { type CurrentBlock, currentBlock } from "./currentBlock.ts";
import type { MediaBlockName } from "./nodes/mediaNodes.ts";

/** Puts a block where an empty paragraph is, or behind the block with the cursor; the cursor goes into it. */
export function insertBlock(editor: Editor, json: JSONContent): void {
  const { state } = editor;
  const block = state.schema.nodeFromJSON(json);
  const place = placeFor(state, block);
  const { from, to } = place;
  // Behind a block nobody can write into there is always a paragraph to go on with.
  const isLast = place.writable && state.doc.resolve(to).nodeAfter === null;
  const paragraph = state.schema.nodes.paragraph?.create();
  const tr = state.tr.replaceWith(from, to, isLast && !block.isTextblock && paragraph ? [block, paragraph] : [block]);
  const selection = block.isAtom ? NodeSelection.create(tr.doc, from) : Selection.near(tr.doc.resolve(from + 1), 1);
  editor.view.dispatch(tr.setSelection(selection).scrollIntoView());
}

/** Innermost place around the cursor that takes such a block. */
function placeFor(state: EditorState, block: Node) {
  for (let around = currentBlock(state); around; around = outer(state, around)) {
    const { node, pos, parent, index } = around;
    if (!parent.canReplaceWith(index, index, block.type)) continue;
    const isEmpty = node.type.name === "paragraph" && node.content.size === 0;
    const writable = parent.type.name !== "gallery";
    return { from: isEmpty ? pos : pos + node.nodeSize, to: pos + node.nodeSize, writable };
  }
  return { from: state.doc.content.size, to: state.doc.content.size, writable: true };
}

function outer(state: EditorState, { pos }: CurrentBlock): CurrentBlock | null {
  const $pos = state.doc.resolve(pos);
  if ($pos.depth === 0) return null;
  const $outer = state.doc.resolve($pos.before($pos.parent.type.name === "gallery" ? $pos.depth : $pos.depth - 1));
  return $outer.nodeAfter && { node: $outer.nodeAfter, pos: $outer.pos, parent: $outer.parent, index: $outer.index() };
}

/** A file of the library as a block. With the cursor in a gallery, a picture joins it. */
export function insertFile(editor: Editor, block: MediaBlockName, mediaId: string): void {
  const picture = { type: "picture", attrs: { mediaId } };
  if (block === "gallery" && currentBlock(editor.state)?.parent.type.name !== "gallery") {
    insertBlock(editor, { type: "gallery", content: [picture] });
  } else insertBlock(editor, block === "gallery" ? picture : { type: block, attrs: { mediaId } });
}
