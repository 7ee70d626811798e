import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { duplicateBlock, moveBlock, selectBlock, writeBehindBlock } from "./blockCommands.ts";
import { shortcutsAreOn } from "./shortcutSettings.ts";

export type KeyActions = {
  openLink: () => void;
  openBlocks: () => void;
  focusToolbar: () => void;
  moved: (to: { place: number; of: number } | null) => void;
};

const whileOn = (run: () => boolean) => () => shortcutsAreOn() && run();

/** The keys of the editor beyond those its library brings; shortcuts.ts says them to people. */
export const EditorKeys = Extension.create<KeyActions>({
  name: "editorKeys",
  // Before the keys of the library.
  priority: 1000,
  addKeyboardShortcuts() {
    const { openLink, focusToolbar, moved } = this.options;
    const { editor } = this;
    const also = (run: () => void) => () => {
      run();
      return true;
    };
    return {
      Escape: () => selectBlock(editor),
      Enter: () => writeBehindBlock(editor),
      "Mod-k": also(openLink),
      "Mod-Shift-d": () => duplicateBlock(editor),
      "Alt-ArrowUp": whileOn(also(() => moved(moveBlock(editor, -1)))),
      "Alt-ArrowDown": whileOn(also(() => moved(moveBlock(editor, 1)))),
      "Alt-Shift-ArrowRight": whileOn(() => editor.commands.sinkListItem("listItem")),
      "Alt-Shift-ArrowLeft": whileOn(() => editor.commands.liftListItem("listItem")),
      "Alt-F10": whileOn(also(focusToolbar)),
    };
  },
  addProseMirrorPlugins() {
    const { openBlocks } = this.options;
    return [
      new Plugin({
        props: {
          // A stroke at the start of an empty paragraph opens the menu; also from the keyboard of a phone.
          handleTextInput({ state }, _from, _to, text) {
            const { $from, empty } = state.selection;
            const isEmptyParagraph = $from.parent.type.name === "paragraph" && $from.parent.content.size === 0;
            if (text !== "/" || !empty || !isEmptyParagraph || !shortcutsAreOn()) return false;
            openBlocks();
            return true;
          },
        },
      }),
    ];
  },
});
