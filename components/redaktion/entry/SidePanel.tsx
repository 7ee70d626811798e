"use client";

import { type ReactNode, useState } from "react";

type Props = { id: string; summary: string; open: boolean; children: ReactNode };

/** A folded panel that is open at first when it has news. What is done in it never closes it: the answer stands inside. */
export function SidePanel({ id, summary, open, children }: Props) {
  const [openAtFirst] = useState(open);
  return (
    <details className="side-panel" id={id} open={openAtFirst}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
