"use client";

import { useContext, useState } from "react";
import { Button } from "#components/ui/Button.tsx";
import type { FormAction } from "#lib/form.ts";
import { altWarning } from "#lib/media/altText.ts";
import { ActionForm } from "../ActionForm.tsx";
import { UnsavedWarning } from "../entry/UnsavedWarning.tsx";
import { FormContext } from "../formContext.ts";
import { TextField } from "../TextField.tsx";

type Props = { id: string; title: string; version: number; describe: FormAction };

/** The alternative text of one file in a list of many. The row stays where it is after saving, so nothing jumps. */
export function AltForm({ id, title, version, describe }: Props) {
  const [alt, setAlt] = useState("");
  return (
    <ActionForm action={describe} title={title} className="stack">
      <LatestVersion version={version} />
      <TextField
        name={`alt-${id}`}
        label={`Was ist auf „${title}“ zu sehen?`}
        hint={altWarning(alt) ?? undefined}
        onInput={(event) => setAlt(event.currentTarget.value)}
      />
      <Button look="secondary" className="self-start">
        Speichern <span className="sr-only">für „{title}“</span>
      </Button>
      <UnsavedWarning othersStay />
    </ActionForm>
  );
}

function LatestVersion({ version }: { version: number }) {
  const { version: latest } = useContext(FormContext);
  return <input type="hidden" name="version" value={latest ?? version} />;
}
