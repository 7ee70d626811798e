import { Extension } from "@tiptap/core";
import { closeHistory } from "@tiptap/pm/history";
import { type EditorState, NodeSelection, Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { containers } from "./currentBlock.ts";

/** A handle beside the block under the pointer. For the mouse alone; buttons and keys do the same. */
export const DragHandle = Extension.create({
  name: "dragHandle",
  addProseMirrorPlugins: () => [new Plugin({ view: (view) => new Handle(view) })],
});

class Handle {
  readonly #view: EditorView;
  readonly #element = document.createElement("div");
  #pos: number | null = null;

  constructor(view: EditorView) {
    this.#view = view;
    this.#element.className = "drag-handle";
    this.#element.draggable = true;
    this.#element.ariaHidden = "true";
    this.#element.title = "Ziehen, um den Block zu verschieben";
    this.#element.hidden = true;
    this.#element.addEventListener("dragstart", this.#start);
    this.#element.addEventListener("dragend", this.#end);
    view.dom.addEventListener("mousemove", this.#follow);
    view.dom.parentElement?.append(this.#element);
  }

  readonly #follow = ({ clientX, clientY }: MouseEvent) => {
    if (!this.#view.editable) return;
    const found = this.#view.posAtCoords({ left: clientX, top: clientY });
    const pos = found && blockAt(this.#view, found.inside === -1 ? found.pos : found.inside);
    const dom = pos === null ? null : this.#view.nodeDOM(pos);
    if (pos === null || !(dom instanceof HTMLElement)) return;
    this.#pos = pos;
    this.#element.hidden = false;
    const frame = this.#view.dom.getBoundingClientRect();
    const { top, left } = dom.getBoundingClientRect();
    this.#element.style.top = `${top - frame.top}px`;
    this.#element.style.left = `${left - frame.left - 28}px`;
  };

  readonly #start = (event: DragEvent) => {
    const view = this.#view;
    if (this.#pos === null || !event.dataTransfer) return;
    const selection = NodeSelection.create(view.state.doc, this.#pos);
    // Moving is a step of its own, however quickly it follows the typing.
    view.dispatch(closeHistory(view.state.tr.setSelection(selection)));
    const slice = selection.content();
    const { dom, text } = view.serializeForClipboard(slice);
    event.dataTransfer.setData("text/html", dom.innerHTML);
    event.dataTransfer.setData("text/plain", text);
    event.dataTransfer.effectAllowed = "copyMove";
    const shown = view.nodeDOM(this.#pos);
    if (shown instanceof Element) event.dataTransfer.setDragImage(shown, 0, 0);
    view.dragging = { slice, move: true };
  };

  readonly #end = () => {
    this.#view.dragging = null;
  };

  update({ state }: EditorView, before: EditorState) {
    // The text has moved on; the next movement of the pointer finds the block again. A browser drops what it drags when
    // that is hidden, and dragging begins with a new selection.
    if (state.doc !== before.doc) this.#element.hidden = true;
  }

  destroy() {
    this.#view.dom.removeEventListener("mousemove", this.#follow);
    this.#element.remove();
  }
}

/** Where the innermost movable block at a position begins. */
function blockAt(view: EditorView, pos: number): number | null {
  const $pos = view.state.doc.resolve(pos);
  if ($pos.nodeAfter && !$pos.nodeAfter.isText && containers.has($pos.parent.type.name)) return pos;
  for (let depth = $pos.depth; depth > 0; depth--) {
    if (containers.has($pos.node(depth - 1).type.name)) return $pos.before(depth);
  }
  return null;
}
