import { redoDepth, undoDepth } from "@tiptap/pm/history";
import type { Editor } from "@tiptap/react";
import type { ToolIconName } from "./ToolIcon.tsx";

export type PanelName = "link" | "language" | "abbreviation" | "blocks" | "shortcuts" | "settings" | "galleryPicture";

export type Tool = {
  label: string;
  /** What the button shows instead of its label, as letters or as a drawing; the label is then its name and tooltip. */
  sign?: string;
  icon?: ToolIconName;
  look?: "bold" | "italic";
  /** Whether it is on at the cursor; left out for what cannot be on. */
  active?: (editor: Editor) => boolean;
  able?: (editor: Editor) => boolean;
} & ({ run: (editor: Editor) => void } | { opens: PanelName });

const heading = (level: 2 | 3 | 4, label: string): Tool => ({
  label: `Ü${level - 1}: ${label}`,
  sign: `Ü${level - 1}`,
  active: (editor) => editor.isActive("heading", { level }),
  run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
});

/** The tools for words, group by group. */
export const wordTools: Tool[][] = [
  [
    {
      label: "Rückgängig",
      icon: "undo",
      able: (editor) => undoDepth(editor.state) > 0,
      run: (editor) => editor.chain().focus().undo().run(),
    },
    {
      label: "Wiederholen",
      icon: "redo",
      able: (editor) => redoDepth(editor.state) > 0,
      run: (editor) => editor.chain().focus().redo().run(),
    },
  ],
  // Early, so that it is in view on phones, where the bar scrolls.
  [{ label: "Block einfügen", opens: "blocks" }],
  [heading(2, "Überschrift"), heading(3, "Unterüberschrift"), heading(4, "Kleine Überschrift")],
  [
    {
      label: "Fett",
      sign: "F",
      look: "bold",
      active: (editor) => editor.isActive("bold"),
      run: (editor) => editor.chain().focus().toggleBold().run(),
    },
    {
      label: "Kursiv",
      sign: "K",
      look: "italic",
      active: (editor) => editor.isActive("italic"),
      run: (editor) => editor.chain().focus().toggleItalic().run(),
    },
    { label: "Link", icon: "link", active: (editor) => editor.isActive("link"), opens: "link" },
  ],
  [
    {
      label: "Liste",
      icon: "list",
      active: (editor) => editor.isActive("bulletList"),
      run: (editor) => editor.chain().focus().toggleBulletList().run(),
    },
    {
      label: "Nummern",
      icon: "numbers",
      active: (editor) => editor.isActive("orderedList"),
      run: (editor) => editor.chain().focus().toggleOrderedList().run(),
    },
    {
      label: "Zitat",
      icon: "quote",
      active: (editor) => editor.isActive("blockquote"),
      run: (editor) => editor.chain().focus().toggleBlockquote().run(),
    },
  ],
  [
    { label: "Sprache", active: (editor) => editor.isActive("language"), opens: "language" },
    { label: "Abkürzung", active: (editor) => editor.isActive("abbreviation"), opens: "abbreviation" },
  ],
  [{ label: "Tastenkürzel", sign: "?", opens: "shortcuts" }],
];
