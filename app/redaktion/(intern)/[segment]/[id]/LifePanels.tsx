import { ReviewPanel } from "#components/redaktion/review/ReviewPanel.tsx";
import { PlanPanel } from "#components/redaktion/schedule/PlanPanel.tsx";
import { publishApprovedAction } from "#lib/reviews/actions.ts";
import type { EntryReview } from "#lib/reviews/schema.ts";
import { changePlanAction, createPlanAction } from "#lib/schedules/actions.ts";
import { listEntryPlans } from "#lib/schedules/queries.ts";
import { type Actor, may } from "#lib/users/policy.ts";

type Props = { actor: Actor; id: string; title: string; href: string; review: EntryReview };

/** Beside the form: who else has to look at the entry, and what will happen to it by itself. */
export async function LifePanels({ actor, id, title, href, review }: Props) {
  const mayPublish = may(actor, "content.publish");
  return (
    <>
      <ReviewPanel
        publish={publishApprovedAction}
        id={id}
        title={title}
        href={href}
        review={review}
        mayPublish={mayPublish}
      />
      <PlanPanel
        create={createPlanAction}
        change={changePlanAction}
        id={id}
        title={title}
        plans={await listEntryPlans(actor, id)}
        mayPlan={mayPublish}
      />
    </>
  );
}
