"use client";

import { useState } from "react";
import { Button } from "#components/ui/Button.tsx";
import type { FormAction } from "#lib/form.ts";
import { altProblem, altWarning } from "#lib/media/altText.ts";
import type { MediaKind } from "#lib/media/formats.ts";
import type { LibraryFile } from "#lib/media/librarySchema.ts";
import { ActionForm } from "../ActionForm.tsx";
import { VersionField } from "../entry/EntryVersion.tsx";
import { UnsavedWarning } from "../entry/UnsavedWarning.tsx";
import { TextArea } from "../TextArea.tsx";
import { TextField } from "../TextField.tsx";
import { MediaConflict } from "./MediaConflict.tsx";
import { MediaField } from "./MediaField.tsx";

type Props = { file: LibraryFile; action: FormAction; mayEdit: boolean };

const captionFiles: MediaKind[] = ["captions"];
const pictures: MediaKind[] = ["image"];
const chosen = (mediaId: string | null) => mediaId && { mediaId };

/** What is said about a file wherever it is used. */
export function DetailsForm({ file, action, mayEdit }: Props) {
  const { view } = file;
  const isFilm = view.kind === "video" || view.kind === "audio";
  return (
    <ActionForm action={action} title={view.title} className="panel">
      <h2 className="text-h3">Angaben</h2>
      <VersionField />
      <MediaConflict />
      <fieldset disabled={!mayEdit} className="stack">
        <TextField name="title" label="Titel" defaultValue={view.title} />
        {view.kind === "image" && <AltField alt={view.alt} />}
        {isFilm && (
          <>
            <MediaField
              name="captions"
              label="Untertitel"
              accept={captionFiles}
              optional
              defaultValue={chosen(file.captionsId)}
            />
            {view.kind === "video" && (
              <MediaField
                name="poster"
                label="Bild vor dem Start"
                accept={pictures}
                optional
                plain
                defaultValue={chosen(file.posterId)}
              />
            )}
          </>
        )}
        <TextField
          name="credit"
          label="Bildnachweis"
          hint="Wer hat es gemacht? Steht öffentlich dabei."
          optional
          defaultValue={view.credit}
        />
        <TextField name="licence" label="Lizenz" hint="Nur für die Redaktion." optional defaultValue={file.licence} />
        <TextField
          name="licenceUntil"
          label="Lizenz gilt bis"
          hint="Leer lassen, wenn sie nicht endet."
          type="date"
          className="input input-short"
          optional
          defaultValue={file.licenceUntil ?? ""}
        />
        {mayEdit && (
          <div className="flex flex-wrap items-center gap-4">
            <Button>Speichern</Button>
            <UnsavedWarning />
          </div>
        )}
      </fieldset>
    </ActionForm>
  );
}

function AltField({ alt }: { alt: string }) {
  const [typed, setTyped] = useState(alt);
  const advice = altProblem(typed) ?? altWarning(typed);
  return (
    <>
      <TextArea
        name="alt"
        label="Alternativtext"
        hint="In einem Satz: Was ist zu sehen? Gilt überall, wo kein eigener Text angegeben ist. Fehlt er hier, braucht ihn jede Stelle, die das Bild zeigt."
        rows={2}
        optional
        defaultValue={alt}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p className="field-hint" aria-live="polite">
        {advice}
      </p>
    </>
  );
}
