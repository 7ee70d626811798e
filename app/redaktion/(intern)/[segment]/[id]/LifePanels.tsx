import { CommentPanel } from "#components/redaktion/comments/CommentPanel.tsx";
import { ReviewPanel } from "#components/redaktion/review/ReviewPanel.tsx";
import { PlanPanel } from "#components/redaktion/schedule/PlanPanel.tsx";
import { resolveCommentAction, writeCommentAction } from "#lib/comments/actions.ts";
import type { CommentView } from "#lib/comments/schema.ts";
import { namedInputs } from "#lib/content/contentType.ts";
import type { findEntry } from "#lib/content/queries.ts";
import { publishApprovedAction, withdrawReviewAction } from "#lib/reviews/actions.ts";
import type { EntryReview } from "#lib/reviews/schema.ts";
import { changePlanAction, createPlanAction } from "#lib/schedules/actions.ts";
import { listEntryPlans } from "#lib/schedules/queries.ts";
import { type Actor, may } from "#lib/users/policy.ts";

type Props = {
  actor: Actor;
  entry: NonNullable<Awaited<ReturnType<typeof findEntry>>>;
  review: EntryReview;
  comments: CommentView[];
};

/** Beside the form: who else has to look at the entry, what was said about it, and what will happen to it by itself. */
export async function LifePanels({ actor, entry, review, comments }: Props) {
  const { id, title, type } = entry;
  return (
    <>
      <ReviewPanel
        publish={publishApprovedAction}
        withdraw={withdrawReviewAction}
        id={id}
        title={title}
        href={`/redaktion/${type.segment}/${id}`}
        review={review}
        mayPublish={may(actor, "content.publish")}
      />
      <CommentPanel
        write={writeCommentAction.bind(null, id)}
        resolve={resolveCommentAction}
        title={title}
        fields={namedInputs(type).map(({ name, input }) => ({ name, label: input.label }))}
        comments={comments}
        mayComment={may(actor, "content.edit")}
      />
      <PlanPanel
        create={createPlanAction}
        change={changePlanAction}
        id={id}
        title={title}
        plans={await listEntryPlans(actor, id)}
        mayPlan={may(actor, "content.publish")}
      />
    </>
  );
}
