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
  /** How words get onto the website: at once, or after somebody else has approved them. */
  goLive?: "publish" | "review";
  /** The newest words have been handed in or approved already. */
  waiting?: boolean;
  /** The address field, what its saved words mean, and how to ask what others would. */
  address: ComponentProps<typeof AddressNotice>;
};

/** The form of one entry, made from the definition of its type. Stands inside `EntryVersion`. */
export function EntryForm({ action, title, id, user, type, goLive, waiting, ...words }: EntryFormProps) {
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
      <EntryButtons {...{ id, user, type, goLive, waiting }} />
    </ActionForm>
  );
}

type ButtonProps = Pick<EntryFormProps, "id" | "user" | "type" | "goLive" | "waiting">;

const goLiveLabels = { publish: "Veröffentlichen", review: "Zur Prüfung geben" };

/** Stays in view below the fields, so that nobody has to scroll to save. */
function EntryButtons({ id, user, type, goLive = "publish", waiting = false }: ButtonProps) {
  const isNew = useSaveStatus().basis.version === 0;
  return (
    <div className="entry-buttons">
      <AutosaveNote user={user} entry={id} type={type} />
      <Button name="intent" value="save" look={isNew ? "primary" : "secondary"}>
        Entwurf speichern
      </Button>
      {!isNew && (
        <Button name="intent" value={goLive} look={waiting ? "secondary" : "primary"}>
          {waiting ? "Neue Fassung zur Prüfung geben" : goLiveLabels[goLive]}
        </Button>
      )}
    </div>
  );
}
