"use client";

import type { Editor } from "@tiptap/react";
import { type BlockKind, blockKinds } from "./blockKinds.ts";
import { Panel } from "./Panel.tsx";
import { SearchList } from "./SearchList.tsx";

type Props = { editor: Editor; close: () => void; choose: (kind: BlockKind) => void };

const choices = blockKinds.map(({ label, group, hint }) => ({ value: label, label, group, hint }));

/** All blocks to choose from; opened by a button, or by "/" in an empty paragraph. */
export function BlockMenu({ editor, close, choose }: Props) {
  /** "//" was meant as a stroke. */
  function writeStroke(query: string): boolean {
    if (!query.startsWith("/")) return false;
    close();
    editor.chain().focus().insertContent("/").run();
    return true;
  }
  return (
    <Panel label="Block einfügen" editor={editor} close={close}>
      <SearchList
        label="Welcher Block?"
        choices={choices}
        typed={writeStroke}
        choose={({ value }) => {
          const kind = blockKinds.find(({ label }) => label === value);
          if (kind) choose(kind);
        }}
      />
    </Panel>
  );
}
