import type { ReactNode } from "react";

/** A state in a word. The colour only repeats what the word says. */
export function Badge({ kind, children }: { kind: "good" | "open" | "off"; children: ReactNode }) {
  return <span className={`badge badge-${kind}`}>{children}</span>;
}
