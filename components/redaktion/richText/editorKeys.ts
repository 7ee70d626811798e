import { type Editor, Extension } from "@tiptap/core";
import { NodeSelection, Plugin } from "@tiptap/pm/state";
import { duplicateBlock, leaveTable, moveBlock, selectBlock, writeBehindBlock } from "./blockCommands.ts";
import { settingsLabels } from "./blockSettingsLabels.ts";
import { shortcutsAreOn } from "./shortcutSettings.ts";

export type KeyActions = {
  openLink: () => void;
  openBlocks: () => void;
  openSettings: () => void;
  focusToolbar: () => void;
  moved: (to: { place: number; of: number } | null) => void;
};

const sinkItem = (editor: Editor) => editor.commands.sinkListItem("listItem");

/** A point of an inner list moves out; one of the outermost list stays a point, so that Shift + Tab leads out of the text. */
function liftItem(editor: Editor): boolean {
  const { $from } = editor.state.selection;
  const items = Array.from({ length: $from.depth }, (_, depth) => $from.node(depth)).filter(
    (node) => node.type.name === "listItem",
  );
  return items.length > 1 && editor.commands.liftListItem("listItem");
}

/** The library selects all words of a cell it goes to: the next key would replace them. */
const toTheEnd = (editor: Editor) => editor.commands.setTextSelection(editor.state.selection.to);

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
      Tab: () => sinkItem(editor) || (editor.commands.goToNextCell() ? toTheEnd(editor) : leaveTable(editor)),
      "Shift-Tab": () => liftItem(editor) || (editor.commands.goToPreviousCell() && toTheEnd(editor)),
      Escape: () => selectBlock(editor),
      Enter: () => writeBehindBlock(editor),
      // Where the text ends in a picture or a table, browsers look for the last word and go astray.
      "Mod-End": () => editor.commands.focus("end"),
      "Mod-k": also(openLink),
      "Mod-Shift-d": () => duplicateBlock(editor),
      "Alt-ArrowUp": whileOn(also(() => moved(moveBlock(editor, -1)))),
      "Alt-ArrowDown": whileOn(also(() => moved(moveBlock(editor, 1)))),
      "Alt-Shift-ArrowRight": whileOn(() => sinkItem(editor)),
      "Alt-Shift-ArrowLeft": whileOn(() => editor.commands.liftListItem("listItem")),
      "Alt-F10": whileOn(also(focusToolbar)),
    };
  },
  addProseMirrorPlugins() {
    const { openBlocks, openSettings } = this.options;
    const { editor } = this;
    return [
      new Plugin({
        props: {
          // A second click on a block that is selected would select what is around it.
          handleClickOn: ({ state: { selection } }, _pos, _node, nodePos, _event, direct) =>
            direct && selection instanceof NodeSelection && selection.from === nodePos,
          handleDoubleClickOn(_view, _pos, node, _nodePos, _event, direct) {
            if (!direct || !node.isAtom || !settingsLabels[node.type.name]) return false;
            openSettings();
            return true;
          },
          // Typing leaves a block that is selected as a whole where it is; words go behind it. A stroke at the start of an
          // empty paragraph opens the menu; also from the keyboard of a phone.
          handleTextInput(view, _from, _to, text) {
            const isBlock = view.state.selection instanceof NodeSelection;
            const isBehind = writeBehindBlock(editor);
            const { $from, empty } = view.state.selection;
            const isEmptyParagraph = $from.parent.type.name === "paragraph" && $from.parent.content.size === 0;
            if (text === "/" && empty && isEmptyParagraph && shortcutsAreOn()) {
              openBlocks();
              return true;
            }
            if (isBehind) view.dispatch(view.state.tr.insertText(text));
            return isBlock;
          },
        },
      }),
    ];
  },
});
