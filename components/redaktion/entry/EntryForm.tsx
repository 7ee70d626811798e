"use client";

import { type ComponentProps, Fragment, useContext } from "react";
import { Button } from "#components/ui/Button.tsx";
import { Notice } from "#components/ui/Notice.tsx";
import type { FieldInput } from "#lib/content/fields.ts";
import type { Typed } from "#lib/content/formData.ts";
import type { FormAction, FormState } from "#lib/form.ts";
import { ActionForm } from "../ActionForm.tsx";
import { CommentLink } from "../comments/CommentLink.tsx";
import { FormContext } from "../formContext.ts";
import { AddressNotice } from "./AddressNotice.tsx";
import { EntryField, type Targets } from "./EntryField.tsx";
import { VersionField } from "./EntryVersion.tsx";
import { UnsavedWarning } from "./UnsavedWarning.tsx";

export type EntryFormProps = {
  action: FormAction<Typed>;
  /** The page's title. */
  title: string;
  /** Id of the entry; null while it is new. */
  id: string | null;
  type: string;
  groups: { legend: string; fields: { name: string; input: FieldInput }[] }[];
  data: Typed;
  targets: Targets;
  /** What the signed-in person may do. Only a courtesy: the server checks for itself. */
  mayEdit: boolean;
  /** How words get onto the website: at once, or after somebody else has approved them. */
  goLive?: "publish" | "review";
  initial?: FormState<Typed>;
  /** The address field, what its saved words mean, and how to ask what others would. */
  address: ComponentProps<typeof AddressNotice>;
};

/** The form of one entry, made from the definition of its type. Stands inside `EntryVersion`. */
export function EntryForm(props: EntryFormProps) {
  const { action, title, id, type, groups, data, targets, mayEdit, goLive = "publish", initial, address } = props;
  return (
    <ActionForm action={action} title={title} initial={initial} className="entry-form">
      <input type="hidden" name="type" value={type} />
      {id && <input type="hidden" name="id" value={id} />}
      <VersionField />
      <ConflictChoice />
      <fieldset disabled={!mayEdit} className="entry-fields">
        {groups.map(({ legend, fields }) => (
          <fieldset key={legend} className="entry-group">
            <legend>{legend}</legend>
            {fields.map(({ name, input }) => (
              <Fragment key={name}>
                <EntryField name={name} input={input} value={data[name]} targets={targets} />
                <CommentLink name={name} label={input.label} />
                {name === address.name && <AddressNotice {...address} />}
              </Fragment>
            ))}
          </fieldset>
        ))}
      </fieldset>
      {mayEdit && <EntryButtons isNew={id === null} goLive={goLive} />}
    </ActionForm>
  );
}

const goLiveLabels = { publish: "Veröffentlichen", review: "Zur Prüfung geben" };

/** Stays in view below the fields, so that nobody has to scroll to save. */
function EntryButtons({ isNew, goLive }: { isNew: boolean; goLive: "publish" | "review" }) {
  return (
    <div className="entry-buttons">
      <UnsavedWarning />
      <Button name="intent" value="save" look={isNew ? "primary" : "secondary"}>
        Entwurf speichern
      </Button>
      {!isNew && (
        <Button name="intent" value={goLive}>
          {goLiveLabels[goLive]}
        </Button>
      )}
    </div>
  );
}

/** After a conflict: look at what the other person wrote, then write over it knowingly. */
function ConflictChoice() {
  const { status, version } = useContext(FormContext);
  if (status !== "conflict" || version === undefined) return null;
  return (
    <Notice kind="warning">
      <p>
        Sehen Sie zuerst nach, was die andere Person geändert hat:{" "}
        <a href="?" target="_blank" rel="noopener">
          Andere Fassung ansehen (neues Fenster)
        </a>
        . Übernehmen Sie daraus, was bleiben soll.
      </p>
      <p>
        <Button name="overwrite" value={version} look="secondary">
          Andere Fassung durch meine ersetzen
        </Button>
      </p>
    </Notice>
  );
}
