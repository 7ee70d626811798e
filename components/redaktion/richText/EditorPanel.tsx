"use client";

import type { Editor } from "@tiptap/react";
import { flushSync } from "react-dom";
import type { MediaView } from "#lib/media/schema.ts";
import type { Targets } from "../entry/EntryField.tsx";
import { MediaPicker } from "../media/MediaPicker.tsx";
import { BlockMenu } from "./BlockMenu.tsx";
import { BlockSettings } from "./BlockSettings.tsx";
import { selectNextBlock } from "./blockCommands.ts";
import { type BlockKind, mediaKinds } from "./blockKinds.ts";
import { currentBlock } from "./currentBlock.ts";
import { EntryPanel } from "./EntryPanel.tsx";
import { insertBlock, insertFiles } from "./insertBlock.ts";
import { LinkPanel } from "./LinkPanel.tsx";
import { AbbreviationPanel, LanguagePanel } from "./MarkPanels.tsx";
import type { EntryBlockName } from "./nodes/entryNodes.ts";
import type { MediaBlockName } from "./nodes/mediaNodes.ts";
import { PictureSettings } from "./PictureSettings.tsx";
import { ShortcutList } from "./ShortcutList.tsx";
import type { Files } from "./useFiles.ts";
import type { PanelName } from "./wordTools.ts";

export type OpenPanel =
  | { name: PanelName }
  | { name: "entry"; block: EntryBlockName }
  | { name: "media"; block: MediaBlockName }
  /** So many pictures behind this one wait for the same. */
  | { name: "settings"; more: number }
  | null;

type Props = {
  editor: Editor;
  targets: Targets;
  files: Files;
  panel: OpenPanel;
  open: (panel: OpenPanel) => void;
};

const mediaTitles: Record<MediaBlockName, string> = {
  picture: "Bild wählen",
  gallery: "Bilder für die Galerie wählen",
  video: "Video oder Tonaufnahme wählen",
  download: "Datei wählen",
};

/** The window that is open, if one is. When it closes, the cursor is back in the text. */
export function EditorPanel({ editor, targets, files, panel, open }: Props) {
  function close() {
    // At once, or the focus would be taken from wherever the next key has led.
    flushSync(() => open(null));
    if (editor.isDestroyed) return;
    // The editor's own command does nothing when the browser has given it the focus back, without the cursor.
    editor.view.focus();
    editor.commands.scrollIntoView();
  }

  function insert(block: Parameters<typeof insertBlock>[1]) {
    insertBlock(editor, block);
    close();
  }

  function choose(kind: BlockKind) {
    if ("entry" in kind) open({ name: "entry", block: kind.entry });
    else if ("media" in kind) open({ name: "media", block: kind.media });
    else insert(kind.block);
  }

  function chooseFiles(block: MediaBlockName, chosen: MediaView[]) {
    for (const file of chosen) files.remember(file);
    insertFiles(
      editor,
      block,
      chosen.map(({ id }) => id),
    );
    // What a picture shows is best said right away.
    if (block === "picture" || block === "gallery") open({ name: "settings", more: chosen.length - 1 });
    else close();
  }

  function nextPicture(more: number) {
    selectNextBlock(editor);
    open({ name: "settings", more });
  }

  switch (panel?.name) {
    case "link":
      return <LinkPanel editor={editor} targets={targets} files={files} close={close} />;
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
    case "media":
      return (
        <MediaPicker
          title={mediaTitles[panel.block]}
          kinds={mediaKinds[panel.block]}
          several={panel.block === "gallery"}
          onChoose={(chosen) => chooseFiles(panel.block, chosen)}
          onClose={close}
        />
      );
    case "galleryPicture":
      return (
        <MediaPicker
          title="Weitere Bilder für die Galerie wählen"
          kinds={mediaKinds.gallery}
          several
          onChoose={(chosen) => chooseFiles("gallery", chosen)}
          onClose={close}
        />
      );
    case "settings": {
      const block = currentBlock(editor.state);
      const more = "more" in panel ? panel.more : 0;
      return block?.node.type.name === "picture" ? (
        <PictureSettings
          key={block.pos}
          {...{ editor, close, more }}
          fileOf={files.of}
          next={() => nextPicture(more - 1)}
        />
      ) : (
        <BlockSettings editor={editor} close={close} />
      );
    }
    case "shortcuts":
      return <ShortcutList close={() => open(null)} />;
    default:
      return null;
  }
}
