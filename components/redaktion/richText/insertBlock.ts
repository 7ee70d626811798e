import type { Editor, JSONContent } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, NodeSelection, Selection } from "@tiptap/pm/state";
import { containers, currentBlock } from "./currentBlock.ts";
import type { MediaBlockName } from "./nodes/mediaNodes.ts";

/** Puts blocks of one kind where an empty paragraph is, or behind the block with the cursor, which goes into the first. */
export function insertBlock(editor: Editor, ...json: [JSONContent, ...JSONContent[]]): void {
  const { state } = editor;
  const blocks = json.map((each) => state.schema.nodeFromJSON(each));
  const [block] = blocks;
  if (!block) return;
  const place = placeFor(state, block);
  const { from, to } = place;
  // Behind a block nobody can write into there is always a paragraph to go on with.
  const isLast = place.writable && state.doc.resolve(to).nodeAfter === null;
  const paragraph = state.schema.nodes.paragraph?.create();
  const tr = state.tr.replaceWith(
    from,
    to,
    isLast && !block.isTextblock && paragraph ? [...blocks, paragraph] : blocks,
  );
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

/** Files of the library as blocks: all of them in one gallery, otherwise the first. Pictures join the gallery with the cursor. */
export function insertFiles(editor: Editor, block: MediaBlockName, ids: string[]): void {
  const isInGallery = currentBlock(editor.state)?.parent.type.name === "gallery";
  const type = block === "gallery" ? "picture" : block;
  const [first, ...more] = ids.map((mediaId) => ({ type, attrs: { mediaId } }));
  if (!first) return;
  if (block !== "gallery") insertBlock(editor, first);
  else if (isInGallery) insertBlock(editor, first, ...more);
  else insertBlock(editor, { type: "gallery", content: [first, ...more] });
}
