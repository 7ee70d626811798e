"use client";

import type { Editor } from "@tiptap/react";
import { useId, useState } from "react";
import { Button } from "#components/ui/Button.tsx";
import { Field } from "#components/ui/Field.tsx";
import type { Targets } from "../entry/EntryField.tsx";
import { asChoice } from "./EntryPanel.tsx";
import { type LinkKind, linkAddress, linkKinds, readAddress } from "./linkAddress.ts";
import { Panel } from "./Panel.tsx";
import { SearchList } from "./SearchList.tsx";

type Props = { editor: Editor; targets: Targets; close: () => void };

const kinds: LinkKind[] = ["entry", "web", "mail", "phone"];

/** Sets, changes or removes the link at the cursor. */
export function LinkPanel({ editor, targets, close }: Props) {
  const id = useId();
  const { entryId, href } = editor.getAttributes("link");
  const stored = readAddress(String(href ?? ""));
  const [kind, setKind] = useState<LinkKind>(href ? stored.kind : "entry");
  const [address, setAddress] = useState(stored.text);
  const [error, setError] = useState<string>();
  const target = targets.find((candidate) => candidate.id === entryId);

  function set(attrs: { entryId: string | null; href: string | null }, words: string) {
    close();
    const link = { type: "link", attrs: { ...attrs, mediaId: null } };
    const chain = editor.chain().focus().extendMarkRange("link");
    if (editor.state.selection.empty && !editor.isActive("link"))
      chain.insertContent({ type: "text", text: words, marks: [link] }).run();
    else chain.setMark("link", link.attrs).run();
  }

  function submit() {
    if (kind === "entry") return;
    const complete = linkAddress(kind, address);
    if (complete) set({ entryId: null, href: complete }, address.trim());
    else setError(linkKinds[kind].error);
  }

  return (
    <Panel label="Link" editor={editor} close={close} submit={submit}>
      <fieldset className="choice-row">
        <legend>Wohin soll der Link führen?</legend>
        {kinds.map((each) => (
          <label key={each} className="check">
            <input type="radio" name={id} checked={kind === each} onChange={() => setKind(each)} />
            {linkKinds[each].label}
          </label>
        ))}
      </fieldset>
      {kind === "entry" ? (
        <>
          {target && <p>Jetzt führt der Link zu: {target.title}</p>}
          <SearchList
            label={linkKinds.entry.field}
            choices={targets.map(asChoice)}
            choose={({ value, label }) => set({ entryId: value, href: null }, label)}
          />
        </>
      ) : (
        <Field id={`${id}-address`} label={linkKinds[kind].field} hint={linkKinds[kind].hint} error={error}>
          <input
            id={`${id}-address`}
            className="input"
            value={address}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-address-error` : `${id}-address-hint`}
            onChange={(event) => setAddress(event.target.value)}
          />
        </Field>
      )}
      <div className="panel-buttons">
        {kind !== "entry" && <Button>Link setzen</Button>}
        {editor.isActive("link") && (
          <Button
            type="button"
            look="secondary"
            onClick={() => {
              close();
              editor.chain().focus().extendMarkRange("link").unsetMark("link").run();
            }}
          >
            Link entfernen
          </Button>
        )}
        <Button type="button" look="plain" onClick={close}>
          Abbrechen
        </Button>
      </div>
    </Panel>
  );
}
