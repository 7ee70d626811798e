import { Button } from "#components/ui/Button.tsx";
import { type CommentView, wholeEntry } from "#lib/comments/schema.ts";
import { formatDateTime } from "#lib/dates.ts";
import { AnswerLink } from "./CommentLink.tsx";

type Props = {
  name: string;
  label: string;
  /** Address of the form with the field, when it is another page. */
  form?: string;
  comments: CommentView[];
  mayComment: boolean;
};

/** The comments on one field, or on the whole entry; those that are dealt with are folded away. */
export function CommentThread({ name, label, form = "", comments, mayComment }: Props) {
  const open = comments.filter(({ resolvedBy }) => resolvedBy === null);
  const resolved = comments.filter(({ resolvedBy }) => resolvedBy !== null);
  if (comments.length === 0) return null;
  return (
    <section aria-labelledby={`kommentare-${name}`}>
      <h2 id={`kommentare-${name}`} tabIndex={-1} className="text-h4">
        {name === wholeEntry.name ? (
          label
        ) : (
          <a href={`${form}#${name}`} className="inline-flex min-h-8 items-center">
            {label}
          </a>
        )}
      </h2>
      <CommentList comments={open} mayResolve={mayComment} />
      {mayComment && open.length > 0 && (
        <p>
          <AnswerLink name={name} label={label} />
        </p>
      )}
      {resolved.length > 0 && (
        <details>
          <summary>
            {resolved.length === 1 ? "1 erledigter Kommentar" : `${resolved.length} erledigte Kommentare`}
          </summary>
          <CommentList comments={resolved} mayResolve={mayComment} />
        </details>
      )}
    </section>
  );
}

function CommentList({ comments, mayResolve }: { comments: CommentView[]; mayResolve: boolean }) {
  return (
    <ul className="plans">
      {comments.map(({ id, text, author, createdAt, resolvedBy }) => (
        <li key={id}>
          <p className="text-sm text-ink-soft">
            <strong>{author}</strong>, {formatDateTime(createdAt)}
          </p>
          <p className="wrap-anywhere whitespace-pre-line">{text}</p>
          {resolvedBy && <p className="text-sm text-ink-soft">Erledigt von {resolvedBy}</p>}
          {mayResolve && (
            <p className="plan-buttons">
              <Button look="plain" name={resolvedBy ? "reopen" : "resolve"} value={id}>
                {resolvedBy ? "Wieder öffnen" : "Erledigt"}
                <span className="sr-only">: Kommentar von {author}</span>
              </Button>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
