import type { Editor, JSONContent } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, NodeSelection, Selection } from "@tiptap/pm/state";
import { containers, currentBlock } from "./currentBlock.ts";
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

/** Innermost place around the cursor that takes such a block; a list item takes none, or lists would grow inwards. */
function placeFor({ doc, selection }: EditorState, block: Node) {
  const { $from } = selection;
  const innermost = selection instanceof NodeSelection ? $from.depth + 1 : $from.depth;
  for (let depth = innermost; depth > 0; depth--) {
    const parent = $from.node(depth - 1);
    const node = $from.node(depth) ?? $from.nodeAfter;
    const index = $from.index(depth - 1);
    const isEmpty = node.type.name === "paragraph" && node.content.size === 0;
    const fits = parent.canReplaceWith(isEmpty ? index : index + 1, index + 1, block.type);
    if (!fits || parent.type.name === "listItem") continue;
    const pos = depth > $from.depth ? $from.pos : $from.before(depth);
    const writable = containers.has(parent.type.name) && parent.type.name !== "gallery";
    return { from: isEmpty ? pos : pos + node.nodeSize, to: pos + node.nodeSize, writable };
  }
  return { from: doc.content.size, to: doc.content.size, writable: true };
}

/** A file of the library as a block. With the cursor in a gallery, a picture joins it. */
export function insertFile(editor: Editor, block: MediaBlockName, mediaId: string): void {
  const picture = { type: "picture", attrs: { mediaId } };
  if (block === "gallery" && currentBlock(editor.state)?.parent.type.name !== "gallery") {
    insertBlock(editor, { type: "gallery", content: [picture] });
  } else insertBlock(editor, block === "gallery" ? picture : { type: block, attrs: { mediaId } });
}
