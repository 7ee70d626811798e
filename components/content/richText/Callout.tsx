import type { ReactNode } from "react";
import { type CalloutTone, calloutLabels } from "#lib/richText/schema.ts";

/** Words set apart from the text around them; says in words what kind they are. */
export function Callout({ tone, children }: { tone: CalloutTone; children: ReactNode }) {
  return (
    <div className={`callout callout-${tone}`}>
      <p className="callout-label">{calloutLabels[tone]}</p>
      {children}
    </div>
  );
}
