"use client";

import { type ChangeEvent, type ReactNode, useState } from "react";
import { describedBy, Field } from "#components/ui/Field.tsx";
import { useFieldState } from "./formContext.ts";

type Props = {
  name: string;
  label: string;
  hint?: ReactNode;
  accept: string;
  /** Largest file in bytes. A larger one is not even chosen, so nobody waits for an upload that is refused. */
  max: number;
  optional?: boolean;
};

/** A file to upload, inside an ActionForm. The server checks its size again. */
export function FileField({ name, label, hint, accept, max, optional = true }: Props) {
  const { error } = useFieldState(name);
  const [tooLarge, setTooLarge] = useState<string>();

  function check({ currentTarget: input }: ChangeEvent<HTMLInputElement>) {
    const file = input.files?.[0];
    if (!file || file.size <= max) return setTooLarge(undefined);
    setTooLarge(
      `„${file.name}“ hat ${inMegabytes(file.size)}. Erlaubt sind höchstens ${inMegabytes(max)}. Bitte verkleinern Sie die Datei und wählen Sie sie dann noch einmal.`,
    );
    input.value = "";
  }

  const shown = tooLarge ?? error;
  return (
    <Field id={name} label={label} hint={hint} error={shown} optional={optional}>
      <input
        id={name}
        name={name}
        type="file"
        accept={accept}
        className="input"
        onChange={check}
        aria-invalid={shown ? true : undefined}
        aria-describedby={describedBy(name, hint, shown)}
      />
      <span role="alert" className="sr-only">
        {tooLarge}
      </span>
    </Field>
  );
}

const inMegabytes = (bytes: number) =>
  `${(bytes / 1024 / 1024).toLocaleString("de-DE", { maximumFractionDigits: 1 })} MB`;
