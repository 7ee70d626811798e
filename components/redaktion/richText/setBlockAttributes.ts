import type { Editor } from "@tiptap/core";
import { currentBlock } from "./currentBlock.ts";

/** Changes what is set at the block with the cursor; the cursor stays where it is. */
export function setBlockAttributes(editor: Editor, attrs: Record<string, unknown>): void {
  const block = currentBlock(editor.state);
  if (!block) return;
  const { tr, selection } = editor.state;
  for (const [name, value] of Object.entries(attrs)) tr.setNodeAttribute(block.pos, name, value);
  editor.view.dispatch(tr.setSelection(selection.map(tr.doc, tr.mapping)));
}
