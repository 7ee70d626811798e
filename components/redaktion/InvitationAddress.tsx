"use client";

import { type ReactNode, useContext } from "react";
import { CopyButton } from "./CopyButton.tsx";
import { FormContext, useFieldState } from "./formContext.ts";

/** The one-time address after a form has made one, instead of the form's fields. It is shown this once only. */
export function InvitationAddress({ children }: { children: ReactNode }) {
  const { status } = useContext(FormContext);
  const { typed: address } = useFieldState("invitation");
  if (status !== "done" || typeof address !== "string") return children;
  return (
    <div className="stack">
      <div className="field">
        <label htmlFor="invitation">Link zum Einrichten</label>
        <div id="invitation-hint" className="field-hint">
          Geben Sie diesen Link persönlich weiter. Er gilt 7 Tage und nur einmal. Hier wird er nur jetzt gezeigt. Geht
          er verloren, stellen Sie beim Konto einen neuen aus; der alte gilt dann nicht mehr.
        </div>
        <textarea
          id="invitation"
          className="input break-all"
          rows={4}
          readOnly
          value={address}
          aria-describedby="invitation-hint"
        />
        <CopyButton value={address} what="Der Link" />
      </div>
      <p>
        <a href="/redaktion/konten">Zurück zu den Konten</a>
      </p>
    </div>
  );
}
