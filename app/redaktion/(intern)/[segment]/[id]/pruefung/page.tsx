import { notFound } from "next/navigation";
import { CommentPanel } from "#components/redaktion/comments/CommentPanel.tsx";
import { FieldComparison } from "#components/redaktion/entry/FieldComparison.tsx";
import { StateLine } from "#components/redaktion/entry/StateBadge.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { Panel } from "#components/redaktion/Panel.tsx";
import { ReviewDecision } from "#components/redaktion/review/ReviewDecision.tsx";
import { Notice } from "#components/ui/Notice.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { resolveCommentAction, writeCommentAction } from "#lib/comments/actions.ts";
import { listComments } from "#lib/comments/queries.ts";
import { filesOf } from "#lib/content/compare.ts";
import { namedInputs } from "#lib/content/contentType.ts";
import { findEntry } from "#lib/content/queries.ts";
import { formatDateTime } from "#lib/dates.ts";
import { formTitle } from "#lib/formTitle.ts";
import { findMedia } from "#lib/media/queries.ts";
import { decideReviewAction } from "#lib/reviews/actions.ts";
import { readEntryReview, readReviewChanges } from "#lib/reviews/queries.ts";
import { reviewStates } from "#lib/reviews/schema.ts";
import { may } from "#lib/users/policy.ts";

type Props = PageProps<"/redaktion/[segment]/[id]/pruefung">;

export const generateMetadata = () => formTitle("Prüfung");

/** What somebody wants to publish, field by field beside what visitors see now, and the decision about it. */
export default async function Review({ params }: Props) {
  const actor = await requirePage("content.read");
  const { segment, id } = await params;
  const entry = await findEntry(actor, id);
  if (entry?.type.segment !== segment) notFound();
  const { last, mayDecide, now } = await readEntryReview(actor, id);
  if (!last) notFound();
  const changes = last.state === "open" ? await readReviewChanges(actor, id, last.revision) : [];
  const files = await findMedia(actor, filesOf(changes));
  const href = `/redaktion/${segment}/${id}`;
  return (
    <>
      <PageHeading title={`Prüfung: ${entry.title}`} back={{ href, label: entry.title }} />
      <StateLine state={{ ...entry, review: now }} />
      <p>
        {last.requestedBy} hat am {formatDateTime(last.requestedAt)} um Prüfung gebeten. Stand:{" "}
        <strong>{reviewStates[last.state]}</strong>
      </p>
      {last.state === "open" && (
        <>
          <p>
            <a href={`${href}/vorschau`} target="_blank" rel="noreferrer">
              Vorschau der Fassung <span className="text-sm">(neues Fenster)</span>
            </a>
          </p>
          <section className="stack" aria-labelledby="aenderungen">
            <h2 id="aenderungen" className="text-h3">
              {entry.publishedAt ? "Was sich gegenüber der Website ändert" : "Was neu auf die Website kommt"}
            </h2>
            {changes.map((difference) => (
              <section key={difference.name} className="stack">
                <h3 className="text-h4">{difference.label}</h3>
                <FieldComparison difference={difference} files={files} />
              </section>
            ))}
          </section>
        </>
      )}
      {last.state === "open" && !mayDecide && (
        <Notice kind="info">
          Entscheiden kann nur, wer veröffentlichen darf und an dieser Fassung nicht selbst geschrieben hat.
        </Notice>
      )}
      <CommentPanel
        write={writeCommentAction.bind(null, id)}
        resolve={resolveCommentAction}
        title="Prüfung"
        fields={namedInputs(entry.type).map(({ name, input }) => ({ name, label: input.label }))}
        form={href}
        comments={await listComments(actor, id)}
        mayComment={may(actor, "content.edit")}
      />
      <Panel title={mayDecide ? "Entscheidung" : "Wie es weitergeht"}>
        <ReviewDecision action={decideReviewAction} title="Prüfung" review={last.id} open={mayDecide} />
        {!mayDecide && (
          <p>
            <a href={href}>Zurück zum Eintrag</a>
          </p>
        )}
      </Panel>
    </>
  );
}
