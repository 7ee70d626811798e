"use client";

import type { Editor } from "@tiptap/react";
import type { Targets } from "../entry/EntryField.tsx";
import { BlockMenu } from "./BlockMenu.tsx";
import { BlockSettings } from "./BlockSettings.tsx";
import type { BlockKind } from "./blockKinds.ts";
import { EntryPanel } from "./EntryPanel.tsx";
import { insertBlock } from "./insertBlock.ts";
import { LinkPanel } from "./LinkPanel.tsx";
import { AbbreviationPanel, LanguagePanel } from "./MarkPanels.tsx";
import type { EntryBlockName } from "./nodes/entryNodes.ts";
import { ShortcutList } from "./ShortcutList.tsx";
import type { PanelName } from "./wordTools.ts";

export type OpenPanel = { name: PanelName } | { name: "entry"; block: EntryBlockName } | null;

type Props = { editor: Editor; targets: Targets; panel: OpenPanel; open: (panel: OpenPanel) => void };

/** The window that is open, if one is. When it closes, the cursor is back in the text. */
export function EditorPanel({ editor, targets, panel, open }: Props) {
  function close() {
    open(null);
    editor.commands.focus();
  }

  function insert(block: Parameters<typeof insertBlock>[1]) {
    insertBlock(editor, block);
    close();
  }

  const choose = (kind: BlockKind) =>
    "entry" in kind ? open({ name: "entry", block: kind.entry }) : insert(kind.block);

  switch (panel?.name) {
    case "link":
      return <LinkPanel editor={editor} targets={targets} close={close} />;
    case "language":
      return <LanguagePanel editor={editor} close={close} />;
    case "abbreviation":
      return <AbbreviationPanel editor={editor} close={close} />;
    case "blocks":
      return <BlockMenu editor={editor} close={close} choose={choose} />;
    case "entry":
      return (
        <EntryPanel
          editor={editor}
          block={panel.block}
          targets={targets}
          close={close}
          choose={(entryId) => insert({ type: panel.block, attrs: { entryId } })}
        />
      );
    case "settings":
      return <BlockSettings editor={editor} close={close} />;
    case "shortcuts":
      return <ShortcutList close={() => open(null)} />;
    default:
      return null;
  }
}
