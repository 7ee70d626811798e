"use client";

import type { Editor } from "@tiptap/react";
import type { Targets } from "../entry/EntryField.tsx";
import type { EntryBlockName } from "./nodes/entryNodes.ts";
import { Panel } from "./Panel.tsx";
import { SearchList } from "./SearchList.tsx";

const entryTypes = { contact: "contact", projectTeaser: "project", eventTeaser: "event" };
const labels = { contact: "Welcher Kontakt?", projectTeaser: "Welches Projekt?", eventTeaser: "Welche Veranstaltung?" };

type Props = {
  editor: Editor;
  block: EntryBlockName;
  targets: Targets;
  close: () => void;
  choose: (entryId: string) => void;
};

/** Chooses the entry that a block shows. */
export function EntryPanel({ editor, block, targets, close, choose }: Props) {
  const choices = targets.filter(({ type }) => type === entryTypes[block]).map(asChoice);
  return (
    <Panel label={labels[block]} editor={editor} close={close}>
      <SearchList label={labels[block]} choices={choices} choose={({ value }) => choose(value)} />
    </Panel>
  );
}

export const asChoice = ({ id, title, typeLabel }: Targets[number]) => ({ value: id, label: title, group: typeLabel });
