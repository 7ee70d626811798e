"use client";

import { useContext } from "react";
import { CopyButton } from "../CopyButton.tsx";
import { FormContext, useFieldState } from "../formContext.ts";

/** The address after a form has made one. It is shown this once only. */
export function NewPreviewAddress() {
  const { status } = useContext(FormContext);
  const { typed: address } = useFieldState("address");
  if (status !== "done" || typeof address !== "string") return null;
  return (
    <div className="field">
      <label htmlFor="preview-address">Neuer Vorschau-Link</label>
      <div id="preview-address-hint" className="field-hint">
        Er wird nur jetzt gezeigt. Wer ihn hat, kann den Entwurf lesen.
      </div>
      <textarea
        id="preview-address"
        className="input break-all"
        rows={4}
        readOnly
        value={address}
        aria-describedby="preview-address-hint"
      />
      <CopyButton value={address} what="Der Link" />
    </div>
  );
}
