import type { Editor } from "@tiptap/react";
import { copyBlock, deleteBlock, duplicateBlock, moveBlock } from "./blockCommands.ts";
import { blockNames } from "./blockKinds.ts";
import { settingsLabels } from "./blockSettingsLabels.ts";
import { currentBlock } from "./currentBlock.ts";
import type { Tool } from "./wordTools.ts";

/** The tools for the block with the cursor; `say` hears what has happened. */
export function blockTools(type: string, say: (words: string) => void): Tool[] {
  const name = blockNames[type] ?? "Block";
  const move = (direction: -1 | 1) => (editor: Editor) => say(movedWords(moveBlock(editor, direction)));
  const settings = settingsLabels[type];
  return [
    ...(settings ? [{ label: settings, opens: "settings" as const }] : []),
    { label: `${name} nach oben`, sign: "↑", able: (editor) => hasNeighbour(editor, -1), run: move(-1) },
    { label: `${name} nach unten`, sign: "↓", able: (editor) => hasNeighbour(editor, 1), run: move(1) },
    { label: "Verdoppeln", run: (editor) => duplicateBlock(editor) && say(`${name} verdoppelt.`) },
    {
      label: "Kopieren",
      run: (editor) => say(copyBlock(editor) ? `${name} kopiert.` : "Das Kopieren hat nicht geklappt."),
    },
    { label: "Löschen", run: (editor) => deleteBlock(editor) && say(`${name} gelöscht.`) },
    ...(type === "galleryPicture" ? [{ label: "Bilder hinzufügen", opens: "galleryPicture" as const }] : []),
    ...(/List$/.test(type) ? listTools : []),
  ];
}

const listTools: Tool[] = [
  {
    label: "Einrücken",
    able: (editor) => editor.can().sinkListItem("listItem"),
    run: (editor) => editor.chain().focus().sinkListItem("listItem").run(),
  },
  {
    label: "Ausrücken",
    able: (editor) => editor.isActive("listItem"),
    run: (editor) => editor.chain().focus().liftListItem("listItem").run(),
  },
];

function hasNeighbour(editor: Editor, direction: -1 | 1): boolean {
  const block = currentBlock(editor.state);
  return block !== null && block.parent.maybeChild(block.index + direction) !== null;
}

export const movedWords = (to: { place: number; of: number } | null) =>
  to ? `Verschoben, jetzt Block ${to.place} von ${to.of}.` : "Weiter geht es in diese Richtung nicht.";
