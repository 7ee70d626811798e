import type { CommentView } from "#lib/comments/schema.ts";
import type { FormAction } from "#lib/form.ts";
import { ActionForm } from "../ActionForm.tsx";
import { CommentThread } from "./CommentThread.tsx";
import { NewCommentForm } from "./NewCommentForm.tsx";

type Props = {
  /** For the two forms: say something, and close or reopen what was said. */
  write: FormAction;
  resolve: FormAction;
  title: string;
  /** The fields of the entry in the order of its form. */
  fields: { name: string; label: string }[];
  comments: CommentView[];
  mayComment: boolean;
};

/** What editors have said to each other about this entry, field by field. */
export function CommentPanel({ write, resolve, title, fields, comments, mayComment }: Props) {
  const open = comments.filter(({ resolvedBy }) => resolvedBy === null).length;
  if (!mayComment && comments.length === 0) return null;
  return (
    <details className="side-panel" id="kommentare">
      <summary>{open > 0 ? `Kommentare (${open} offen)` : "Kommentare"}</summary>
      <div className="stack">
        <ActionForm action={resolve} title={title} className="stack">
          {fields.map(({ name, label }) => (
            <CommentThread
              key={name}
              name={name}
              label={label}
              comments={comments.filter(({ field }) => field === name)}
              mayResolve={mayComment}
            />
          ))}
        </ActionForm>
        {mayComment && <NewCommentForm action={write} title={title} fields={fields} />}
      </div>
    </details>
  );
}
