/**
 * The four-eyes rule: for content types of which the settings say so, a revision goes live only when somebody else than
 * those who wrote it has approved exactly this revision. Asked by lib/content/publish.ts for every way to the public pages.
 */
import type { Tx } from "#lib/db.ts";
import { NotReviewed } from "#lib/errors.ts";
import { siteSettingsSchema } from "#lib/site/schema.ts";
import { accountsThatMay } from "#lib/users/able.ts";

/** What the rule wants to know of an entry. */
export type Ruled = { id: string; type: string; published: number | null };

/** Keys of the content types for which the rule is on. */
export async function fourEyesTypes(tx: Tx): Promise<string[]> {
  const site = await tx.site.findUnique({ where: { id: 1 }, select: { settings: true } });
  return siteSettingsSchema.parse(site?.settings ?? {}).fourEyes;
}

/** Throws NotReviewed when these words may not go live yet. */
export async function assertReviewed(tx: Tx, entry: Ruled, revision: number): Promise<void> {
  if (await isReviewed(tx, entry, revision)) return;
  throw new NotReviewed(
    "Hier gilt das Vier-Augen-Prinzip: Jemand anderes muss genau diese Fassung freigeben, bevor sie auf die Website kommt. Bitte geben Sie sie zur Prüfung.",
  );
}

/** False when the rule is on and nobody who may has approved this revision. What is live already may stay. */
export async function isReviewed(tx: Tx, entry: Ruled, revision: number): Promise<boolean> {
  if (revision === entry.published || !(await fourEyesTypes(tx)).includes(entry.type)) return true;
  const authors = await authorsOf(tx, entry, revision);
  const approvals = await tx.review.findMany({
    where: { entryId: entry.id, revision, state: "approved" },
    select: { decidedById: true },
  });
  const others = approvals.flatMap(({ decidedById }) =>
    decidedById && !authors.has(decidedById) ? [decidedById] : [],
  );
  return anyMayPublish(tx, others);
}

/** Accounts that wrote what visitors have not seen yet, up to this revision. */
export async function authorsOf(tx: Tx, { id, published }: Ruled, revision: number): Promise<Set<string>> {
  const revisions = await tx.revision.findMany({
    where: { entryId: id, OR: [{ number: revision }, { number: { gt: published ?? 0, lt: revision } }] },
    select: { createdById: true },
    distinct: ["createdById"],
  });
  return new Set(revisions.flatMap(({ createdById }) => createdById ?? []));
}

/** An approval counts as long as whoever gave it could give it today. */
const anyMayPublish = async (tx: Tx, ids: string[]): Promise<boolean> =>
  (await accountsThatMay(tx, "content.publish")).some(({ id }) => ids.includes(id));
