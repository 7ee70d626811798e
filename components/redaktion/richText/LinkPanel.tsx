"use client";

import type { Editor } from "@tiptap/react";
import { useId, useState } from "react";
import { Button } from "#components/ui/Button.tsx";
import { Field } from "#components/ui/Field.tsx";
import { listPageAt, listPages } from "#lib/addresses/reserved.ts";
import type { MediaKind } from "#lib/media/formats.ts";
import type { Targets } from "../entry/EntryField.tsx";
import { MediaPicker } from "../media/MediaPicker.tsx";
import { asChoice } from "./EntryPanel.tsx";
import { type LinkKind, linkAddress, linkKinds, readAddress } from "./linkAddress.ts";
import { Panel } from "./Panel.tsx";
import { SearchList } from "./SearchList.tsx";
import type { Files } from "./useFiles.ts";

type Props = { editor: Editor; targets: Targets; files: Files; close: () => void };

type Target = { entryId?: string; href?: string; mediaId?: string };

const kinds: LinkKind[] = ["entry", "web", "mail", "phone", "file"];
const linkable: MediaKind[] = ["document", "image", "video", "audio"];

/** Sets, changes or removes the link at the cursor. */
export function LinkPanel({ editor, targets, files, close }: Props) {
  const id = useId();
  const { entryId, href, mediaId } = editor.getAttributes("link");
  const stored = readAddress(String(href ?? ""));
  const [kind, setKind] = useState<LinkKind>(href ? stored.kind : mediaId ? "file" : "entry");
  const [address, setAddress] = useState(stored.text);
  const [error, setError] = useState<string>();
  const [choosing, setChoosing] = useState(false);
  const target = targets.find((candidate) => candidate.id === entryId)?.title ?? listPageAt(String(href))?.label;
  // A list with words of editors is an entry, too; it is offered once.
  const areas = listPages.filter(({ label }) => !targets.some(({ title }) => title === label));

  function set(target: Target, words: string) {
    close();
    const link = { type: "link", attrs: { entryId: null, href: null, mediaId: null, ...target } };
    const chain = editor.chain().focus().extendMarkRange("link");
    if (editor.state.selection.empty && !editor.isActive("link"))
      chain.insertContent({ type: "text", text: words, marks: [link] }).run();
    else chain.setMark("link", link.attrs).run();
  }

  function submit() {
    if (kind === "entry" || kind === "file") return;
    const complete = linkAddress(kind, address);
    if (complete) set({ href: complete }, address.trim());
    else setError(linkKinds[kind].error);
  }

  return (
    <Panel label="Link" editor={editor} close={close} submit={submit} begin=".input">
      <fieldset className="choice-row">
        <legend>Wohin soll der Link führen?</legend>
        {kinds.map((each) => (
          <label key={each} className="check">
            <input type="radio" name={id} checked={kind === each} onChange={() => setKind(each)} />
            {linkKinds[each].label}
          </label>
        ))}
      </fieldset>
      {kind === "file" && (
        <>
          {mediaId && <p>Jetzt führt der Link zu: {files.of(mediaId)?.title ?? "einer Datei"}</p>}
          <Button type="button" look="secondary" onClick={() => setChoosing(true)}>
            Datei wählen
          </Button>
        </>
      )}
      {choosing && (
        <MediaPicker
          title="Datei für den Link wählen"
          kinds={linkable}
          onChoose={([file]) => {
            if (!file) return;
            files.remember(file);
            set({ mediaId: file.id }, file.title);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
      {kind === "entry" && (
        <>
          {target && <p>Jetzt führt der Link zu: {target}</p>}
          <SearchList
            label={linkKinds.entry.field}
            choices={[
              ...targets.map(asChoice),
              ...areas.map(({ path, label }) => ({ value: path, label, group: "Bereich" })),
            ]}
            choose={({ value, label }) => set(listPageAt(value) ? { href: value } : { entryId: value }, label)}
          />
        </>
      )}
      {kind !== "entry" && kind !== "file" && (
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
        {kind !== "entry" && kind !== "file" && <Button>Link setzen</Button>}
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
