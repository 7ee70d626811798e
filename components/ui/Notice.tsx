import type { ReactNode } from "react";

export type NoticeKind = "info" | "success" | "warning";

/** A sentence that stands out. What it means is in its words; the colour only helps. */
export function Notice({ kind, children }: { kind: NoticeKind; children: ReactNode }) {
  return <div className={`notice notice-${kind}`}>{children}</div>;
}
