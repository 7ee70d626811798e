import { Extension } from "@tiptap/core";
import { closeHistory } from "@tiptap/pm/history";
import { Plugin } from "@tiptap/pm/state";
import { writeBehindBlock } from "./blockCommands.ts";
import { cleanPaste } from "./paste/cleanPaste.ts";

export type PasteActions = { dropped: (what: string[]) => void };

/** What is pasted or dropped comes in clean, says what it lost, and goes out again with one "Rückgängig". */
export const CleanPaste = Extension.create<PasteActions>({
  name: "cleanPaste",
  addProseMirrorPlugins() {
    const { dropped } = this.options;
    const { editor } = this;
    return [
      new Plugin({
        props: {
          transformPastedHTML(html) {
            const cleaned = cleanOrPlain(html);
            dropped(cleaned.dropped);
            return cleaned.html;
          },
          handlePaste(view, event) {
            // A step of its own, also right after typing. A block that is selected as a whole stays.
            view.dispatch(closeHistory(view.state.tr));
            writeBehindBlock(editor);
            return refuseFiles(event.clipboardData, dropped);
          },
          handleDrop: (view, event) => !view.dragging && refuseFiles(event.dataTransfer, dropped),
        },
      }),
    ];
  },
});

/** Text that defies cleaning is better than none. */
function cleanOrPlain(html: string) {
  try {
    return cleanPaste(html);
  } catch {
    return { html: html.replace(/<[^>]*>/g, " ").replace(/</g, "&lt;"), dropped: ["die Gestaltung des Textes"] };
  }
}

/** Files have their own way into the portal; dropped here they would replace the whole page in the browser. */
function refuseFiles(data: DataTransfer | null, dropped: PasteActions["dropped"]): boolean {
  if (!data || data.files.length === 0 || data.types.some((type) => type.startsWith("text/"))) return false;
  const files = data.files.length === 1 ? "1 Datei" : `${data.files.length} Dateien`;
  dropped([`${files} (Bilder und Dateien kommen mit „Block einfügen“ in den Text)`]);
  return true;
}
