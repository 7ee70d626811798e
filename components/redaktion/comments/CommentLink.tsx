"use client";

import { createContext, type MouseEvent, type ReactNode, useContext } from "react";

type Counts = Record<string, number> | null;

const CountsContext = createContext<Counts>(null);

/** Tells the form inside how many comments are open on each field; null while there is nothing to comment on. */
export function CommentCounts({ counts, children }: { counts: Counts; children: ReactNode }) {
  return <CountsContext value={counts}>{children}</CountsContext>;
}

/** From a field of the form to what is said about it: the comments on it, or the form for the first one. */
export function CommentLink({ name, label }: { name: string; label: string }) {
  const counts = useContext(CountsContext);
  if (!counts) return null;
  const count = counts[name] ?? 0;
  const goal = count > 0 ? `kommentare-${name}` : "commentText";

  function go(event: MouseEvent) {
    const panel = document.getElementById("kommentare");
    const choice = document.getElementById("commentField");
    if (panel instanceof HTMLDetailsElement) panel.open = true;
    if (choice instanceof HTMLSelectElement) choice.value = name;
    event.preventDefault();
    document.getElementById(goal)?.focus();
  }

  return (
    <a href={`#${goal}`} onClick={go} className="comment-link">
      {count === 0 ? "Kommentieren" : count === 1 ? "1 Kommentar" : `${count} Kommentare`}
      <span className="sr-only"> zu „{label}“</span>
    </a>
  );
}
