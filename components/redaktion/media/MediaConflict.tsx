"use client";

import { useContext } from "react";
import { Button } from "#components/ui/Button.tsx";
import { Notice } from "#components/ui/Notice.tsx";
import { FormContext } from "../formContext.ts";

/** After a conflict: look at what the other person wrote, then write over it knowingly. */
export function MediaConflict() {
  const { status, version } = useContext(FormContext);
  if (status !== "conflict" || version === undefined) return null;
  return (
    <Notice kind="warning">
      <p>
        Sehen Sie zuerst nach, was die andere Person geändert hat:{" "}
        <a href="?" target="_blank" rel="noopener">
          Andere Angaben ansehen (neues Fenster)
        </a>
        . Übernehmen Sie daraus, was bleiben soll.
      </p>
      <Button name="overwrite" value={version} look="secondary">
        Andere Angaben durch meine ersetzen
      </Button>
    </Notice>
  );
}
