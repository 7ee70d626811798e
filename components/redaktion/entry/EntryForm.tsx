"use client";

import type { ComponentProps } from "react";
import { Button } from "#components/ui/Button.tsx";
import type { FieldInput } from "#lib/content/fields.ts";
import type { Typed } from "#lib/content/formData.ts";
import type { FormAction } from "#lib/form.ts";
import { ActionForm } from "../ActionForm.tsx";
import type { AddressNotice } from "./AddressNotice.tsx";
import { AutosaveNote } from "./AutosaveNote.tsx";
import type { Targets } from "./EntryField.tsx";
import { BaseField, useSaveStatus, VersionField } from "./EntryVersion.tsx";
import { EntryWords } from "./EntryWords.tsx";

export type EntryFormProps = {
  action: FormAction<Typed>;
  /** Whether the words of a form are those of a revision that came after the one it names. */
  wasSaved: (form: FormData) => Promise<boolean>;
  /** The page's title. */
  title: string;
  /** Id of the entry; while it is new, the one it will get. */
  id: string;
  /** Id of the account the page was made for: what is typed here is saved for nobody else. */
  user: string;
  type: string;
  groups: { legend: string; fields: { name: string; input: FieldInput }[] }[];
  data: Typed;
  targets: Targets;
  /** How words get onto the website, as the page was made: see `GoLive`. */
  goLive: GoLive;
  /** The newest revision the page knew. */
  draft: number;
  /** The address field, what its saved words mean, and how to ask what others would. */
  address: ComponentProps<typeof AddressNotice>;
};

/** The form of one entry, made from the definition of its type. Stands inside `EntryVersion`. */
export function EntryForm({ action, title, id, user, type, goLive, draft, ...words }: EntryFormProps) {
  const { open, problem } = useSaveStatus();
  const settled = problem ? problem.kind !== "offline" && problem.kind !== "server" : !open;
  return (
    <ActionForm action={action} title={title} className="entry-form" autoComplete="off" saveKey settled={settled}>
      <input type="hidden" name="type" value={type} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="user" value={user} />
      <VersionField />
      <BaseField />
      <EntryWords {...{ id, user, type }} {...words} />
      <EntryButtons {...{ id, user, type, goLive, draft }} />
    </ActionForm>
  );
}

/** At once; after a second pair of eyes; somebody has been asked for it; somebody has given it to these very words. */
export type GoLive = "publish" | "review" | "asked" | "approved";

type ButtonProps = Pick<EntryFormProps, "id" | "user" | "type" | "goLive" | "draft">;

/** Stays in view below the fields, so that nobody has to scroll to save. */
function EntryButtons({ id, user, type, goLive, draft }: ButtonProps) {
  const { basis, open } = useSaveStatus();
  const isNew = basis.version === 0;
  const changed = open || basis.revision > draft;
  return (
    <div className="entry-buttons">
      <AutosaveNote user={user} entry={id} type={type} />
      <Button name="intent" value="save" look={isNew ? "primary" : "secondary"}>
        Entwurf speichern
      </Button>
      {!isNew && <GoLiveButton goLive={goLive} changed={changed} />}
    </div>
  );
}

/** Words that wait for somebody, or were approved, do so until somebody writes on. */
function GoLiveButton({ goLive, changed }: { goLive: GoLive; changed: boolean }) {
  if (goLive === "publish" || (goLive === "approved" && !changed))
    return (
      <Button name="intent" value="publish">
        Veröffentlichen
      </Button>
    );
  if (goLive === "asked" && !changed) return null;
  return (
    <Button name="intent" value="review">
      {goLive === "review" ? "Zur Prüfung geben" : "Neue Fassung zur Prüfung geben"}
    </Button>
  );
}
