import type { Editor } from "@tiptap/core";
import { closeHistory } from "@tiptap/pm/history";
import { Fragment, type ResolvedPos } from "@tiptap/pm/model";
import { NodeSelection, Selection, TextSelection, type Transaction } from "@tiptap/pm/state";
import { type CurrentBlock, currentBlock, outerBlock } from "./currentBlock.ts";

/** Selects the whole block around the cursor; when it is selected already, the one around it. */
export function selectBlock(editor: Editor): boolean {
  const block = currentBlock(editor.state);
  if (!block) return false;
  const isSelected = editor.state.selection instanceof NodeSelection && editor.state.selection.from === block.pos;
  const pos = isSelected ? outerBlock(editor.state, block) : block.pos;
  return pos !== null && editor.commands.setNodeSelection(pos);
}

/** Puts the block before or after its neighbour; the cursor travels with it. Says where it is now, or null. */
export function moveBlock(editor: Editor, direction: -1 | 1): { place: number; of: number } | null {
  const { state } = editor;
  const block = currentBlock(state);
  const neighbour = block?.parent.maybeChild(block.index + direction);
  if (!block || !neighbour) return null;
  const [first, second] = direction === 1 ? [block.node, neighbour] : [neighbour, block.node];
  const start = direction === 1 ? block.pos : block.pos - neighbour.nodeSize;
  const tr = state.tr.replaceWith(start, start + first.nodeSize + second.nodeSize, Fragment.from([second, first]));
  show(editor, tr.setSelection(travelled(tr, state.selection, block, direction * neighbour.nodeSize)));
  return { place: block.index + direction + 1, of: block.parent.childCount };
}

/** The same words selected as before the block moved, or the whole block when more than words of it were selected. */
function travelled(tr: Transaction, { from, to, anchor, head }: Selection, { pos, node }: CurrentBlock, by: number) {
  const isInside = from > pos && to < pos + node.nodeSize && tr.doc.resolve(from + by).parent.inlineContent;
  return isInside ? TextSelection.create(tr.doc, anchor + by, head + by) : NodeSelection.create(tr.doc, pos + by);
}

/** Selects the block behind this one, when there is one. */
export function selectNextBlock(editor: Editor): boolean {
  const block = currentBlock(editor.state);
  if (!block?.parent.maybeChild(block.index + 1)) return false;
  return editor.commands.setNodeSelection(block.pos + block.node.nodeSize);
}

export function duplicateBlock(editor: Editor): boolean {
  const block = currentBlock(editor.state);
  if (!block) return false;
  const tr = editor.state.tr.insert(block.pos + block.node.nodeSize, block.node);
  show(editor, tr.setSelection(NodeSelection.create(tr.doc, block.pos + block.node.nodeSize)));
  return true;
}

/** Takes the block away; the cursor goes to where it was. */
export function deleteBlock(editor: Editor): boolean {
  const block = currentBlock(editor.state);
  if (!block) return false;
  const { tr } = editor.state;
  tr.delete(block.pos, block.pos + block.node.nodeSize);
  show(editor, tr.setSelection(Selection.near(tr.doc.resolve(Math.min(block.pos, tr.doc.content.size)))));
  return true;
}

/** When a block is selected as a whole: a new paragraph behind it, with the cursor in it. */
export function writeBehindBlock(editor: Editor): boolean {
  const { selection } = editor.state;
  return selection instanceof NodeSelection && selection.node.isBlock && writeBehind(editor, selection.$to);
}

/** From the last cell of a table to the words behind it; where there are none, a new paragraph. */
export function leaveTable(editor: Editor): boolean {
  const { $to } = editor.state.selection;
  const depth = Array.from({ length: $to.depth + 1 }, (_, at) => at).find((at) => $to.node(at).type.name === "table");
  if (depth === undefined) return false;
  const behind = editor.state.doc.resolve($to.after(depth));
  if (!behind.nodeAfter?.isTextblock) return writeBehind(editor, behind);
  const { tr } = editor.state;
  show(editor, tr.setSelection(TextSelection.create(tr.doc, behind.pos + 1)));
  return true;
}

/** A paragraph at the first place from here outwards that takes one: a gallery has none between its pictures. */
function writeBehind(editor: Editor, $from: ResolvedPos): boolean {
  const { schema, tr } = editor.state;
  const paragraph = schema.nodes.paragraph?.create();
  if (!paragraph) return false;
  for (let depth = $from.depth; depth >= 0; depth -= 1) {
    const index = $from.indexAfter(depth);
    if (!$from.node(depth).canReplaceWith(index, index, paragraph.type)) continue;
    const pos = depth === $from.depth ? $from.pos : $from.after(depth + 1);
    tr.insert(pos, paragraph);
    show(editor, tr.setSelection(TextSelection.create(tr.doc, pos + 1)));
    return true;
  }
  return false;
}

/** Copies the whole block as the keyboard would, so that it can be pasted into any text of the portal. */
export function copyBlock(editor: Editor): boolean {
  const block = currentBlock(editor.state);
  if (!block) return false;
  editor.chain().setNodeSelection(block.pos).focus().run();
  // The way that needs no permission and works without https; the editor itself fills the clipboard.
  return document.execCommand("copy");
}

/** What was done to a block is undone by itself, not together with what was typed just before. */
function show(editor: Editor, tr: Transaction) {
  editor.view.dispatch(closeHistory(tr).scrollIntoView());
  editor.view.focus();
}
