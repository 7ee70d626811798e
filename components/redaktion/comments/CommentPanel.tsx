import { type CommentView, wholeEntry } from "#lib/comments/schema.ts";
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
  /** Address of the form with these fields, when it is another page. */
  form?: string;
  comments: CommentView[];
  mayComment: boolean;
};

/** What editors have said to each other about this entry, as a whole and field by field. */
export function CommentPanel({ write, resolve, title, fields, form, comments, mayComment }: Props) {
  const subjects = [wholeEntry, ...fields];
  const open = comments.filter(({ resolvedBy }) => resolvedBy === null).length;
  if (!mayComment && comments.length === 0) return null;
  return (
    <details className="side-panel" id="kommentare" open={form !== undefined && open > 0}>
      <summary>{open > 0 ? `Kommentare (${open} offen)` : "Kommentare"}</summary>
      <div className="stack">
        <ActionForm action={resolve} title={title} className="stack">
          {subjects.map(({ name, label }) => (
            <CommentThread
              key={name}
              name={name}
              label={label}
              form={form}
              comments={comments.filter(({ field }) => field === name)}
              mayComment={mayComment}
            />
          ))}
        </ActionForm>
        {mayComment && <NewCommentForm action={write} title={title} subjects={subjects} />}
      </div>
    </details>
  );
}
