"use client";

import { createContext, type MouseEvent, type ReactNode, useContext } from "react";

type Counts = Record<string, number> | null;

/** Id of the text of a new comment. */
const newComment = "commentText";

const CountsContext = createContext<Counts>(null);

/** Tells the form inside how many comments are open on each field; null while there is nothing to comment on. */
export function CommentCounts({ counts, children }: { counts: Counts; children: ReactNode }) {
  return <CountsContext value={counts}>{children}</CountsContext>;
}

/** From a field of the form to what is said about it: the comments on it, or the form for the first one. */
export function CommentLink({ name, label }: { name: string; label: string }) {
  const counts = useContext(CountsContext);
  // Its place is kept, so that nothing moves when the entry saves itself for the first time.
  if (!counts) return <span aria-hidden="true" className="comment-link" />;
  const count = counts[name] ?? 0;
  const goal = count > 0 ? `kommentare-${name}` : newComment;

  return (
    <a href={`#${goal}`} onClick={(event) => go(event, name, goal)} className="comment-link">
      {count === 0 ? "Kommentieren" : count === 1 ? "1 Kommentar" : `${count} Kommentare`}
      <span className="sr-only"> zu „{label}“</span>
    </a>
  );
}

/** From what was said about a field to the form for an answer. */
export function AnswerLink({ name, label }: { name: string; label: string }) {
  return (
    <a href={`#${newComment}`} onClick={(event) => go(event, name, newComment)}>
      Antworten<span className="sr-only"> zu „{label}“</span>
    </a>
  );
}

/** Opens the comments with the field chosen that is meant. */
function go(event: MouseEvent, field: string, goal: string) {
  const panel = document.getElementById("kommentare");
  const choice = document.getElementById("commentField");
  if (panel instanceof HTMLDetailsElement) panel.open = true;
  if (choice instanceof HTMLSelectElement) choice.value = field;
  event.preventDefault();
  document.getElementById(goal)?.focus();
}
