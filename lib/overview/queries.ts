import "server-only";
import { editHref } from "#lib/content/editHref.ts";
import { contentTypes } from "#lib/content/registry.ts";
import { formatDateTime, shortDateTime } from "#lib/dates.ts";
import { db } from "#lib/db.ts";
import { everything } from "#lib/lists/lists.ts";
import { countList, readRecent } from "#lib/lists/queries.ts";
import { type ListQuery, type ListRow, nobody } from "#lib/lists/schema.ts";
import { countLibrary } from "#lib/media/library.ts";
import { libraryHref, libraryQuerySchema } from "#lib/media/librarySchema.ts";
import { countNewMessages } from "#lib/messages/queries.ts";
import { listFailedPlans, listUpcomingPlans } from "#lib/schedules/queries.ts";
import { type CalendarPlan, planActions } from "#lib/schedules/schema.ts";
import { countTrash } from "#lib/trash/queries.ts";
import { type Actor, assertMay, may } from "#lib/users/policy.ts";
import { countWebLinks } from "#lib/webLinks/queries.ts";
import { everythingHref, withFilter } from "./filters.ts";
import { itemOf, mostItems } from "./items.ts";
import type { Creatable, Stock, Watch, Work } from "./schema.ts";

/** What will happen by itself, and what could not. */
export async function readPlans(actor: Actor): Promise<{ next: Work; failed: Work }> {
  assertMay(actor, "content.read");
  const [next, failed] = await Promise.all([listUpcomingPlans(actor), listFailedPlans(actor)]);
  return {
    next: asWork(next, ({ at, unreviewed }) => formatDateTime(at) + (unreviewed ? " · noch nicht freigegeben" : "")),
    failed: asWork(failed, ({ message }) => message ?? ""),
  };
}

const asWork = (plans: CalendarPlan[], about: (plan: CalendarPlan) => string): Work => ({
  total: plans.length,
  items: plans.slice(0, mostItems).map((plan) => ({
    key: plan.id,
    href: editHref({ type: plan.type, id: plan.entryId }),
    title: plan.title,
    meta: `${planActions[plan.action]} · ${about(plan)}`,
  })),
});

/** What others have changed lately. */
export async function readOthersChanges(actor: Actor): Promise<Work> {
  assertMay(actor, "content.read");
  const rows = await readRecent(actor, mostItems);
  const meta = ({ typeLabel, updatedBy, updatedAt }: ListRow) =>
    `${typeLabel} · ${updatedBy}, ${shortDateTime(updatedAt)}`;
  return { total: rows.length, items: rows.map((row) => itemOf(row, meta(row))) };
}

const expiringFiles = libraryQuerySchema.parse({ zeige: "lizenz" });
const trashedFiles = libraryQuerySchema.parse({ zeige: "papierkorb" });
const undescribedFiles = libraryQuerySchema.parse({ zeige: "ohne-alternativtext" });

/** What wants looking at in the whole portal, each with the list of it. */
export async function readWatches(actor: Actor): Promise<Watch[]> {
  assertMay(actor, "content.read");
  const watches: (Omit<Watch, "href" | "count"> & { filter: Partial<ListQuery>; href?: string })[] = [
    {
      label: "Offene Angaben",
      about: "Einträge, in denen etwas fehlt, das noch niemand belegen konnte",
      good: "nichts offen",
      filter: { offen: "ja" },
      href: "/redaktion/offene-angaben",
    },
    { label: "Fehler, die am Veröffentlichen hindern", good: "keine", filter: { befund: "fehler" } },
    {
      label: "Hinweise zur Verbesserung",
      about: "Kein Muss, zum Beispiel lange Sätze",
      good: "keine",
      filter: { befund: "alle" },
    },
    { label: "Einträge mit Bild ohne Alternativtext", good: "keine", filter: { befund: "alternativtext" } },
    { label: "Ohne zuständige Person", good: "alle vergeben", filter: { zustaendig: nobody } },
  ];
  const counted = watches.map(async ({ filter, ...watch }) => {
    const query = withFilter(filter);
    return { href: everythingHref(query), ...watch, count: await countList(actor, everything, query) };
  });
  const [links, trash, undescribed, expiring, thrown] = await Promise.all([
    countWebLinks(actor),
    countTrash(actor),
    countLibrary(actor, undescribedFiles),
    countLibrary(actor, expiringFiles),
    countLibrary(actor, trashedFiles),
  ]);
  return [
    ...(await Promise.all(counted)),
    ...(may(actor, "content.edit")
      ? [
          {
            label: "Neue Nachrichten",
            good: "keine",
            href: "/redaktion/nachrichten",
            count: await countNewMessages(actor),
          },
        ]
      : []),
    {
      label: "Bilder der Bibliothek ohne Alternativtext",
      good: "keine",
      href: libraryHref(undescribedFiles),
      count: undescribed,
    },
    {
      label: "Kaputte Links",
      about: links.unchecked > 0 ? `${links.unchecked} Adressen sind noch nicht geprüft` : undefined,
      good: links.unchecked > 0 ? "noch keine gefunden" : "keine",
      href: "/redaktion/pruefen/links",
      count: links.broken,
    },
    {
      label: "Dateien, deren Lizenz abläuft oder abgelaufen ist",
      good: "keine",
      href: libraryHref(expiringFiles),
      count: expiring,
    },
    { label: "Einträge im Papierkorb", good: "keine", href: "/redaktion/papierkorb", count: trash },
    { label: "Dateien im Papierkorb", good: "keine", href: libraryHref(trashedFiles), count: thrown },
  ];
}

/** What this person may create. */
export async function listCreatable(actor: Actor): Promise<Creatable[]> {
  assertMay(actor, "content.read");
  if (!may(actor, "content.edit")) return [];
  return contentTypes.map(({ label, segment }) => ({ label: label.one, href: `/redaktion/${segment}/neu` }));
}

/** What there is of each type. */
export async function readStock(actor: Actor): Promise<Stock[]> {
  assertMay(actor, "content.read");
  const count = async (where: object) => {
    const rows = await db.entry.groupBy({ by: ["type"], where: { trashedAt: null, ...where }, _count: true });
    return new Map(rows.map(({ type, _count }) => [type, _count]));
  };
  const [all, live, changed] = await Promise.all([
    count({}),
    count({ published: { not: null } }),
    count({ published: { not: null }, changes: { gt: 0 } }),
  ]);
  const of = (counts: Map<string, number>, key: string) => counts.get(key) ?? 0;
  return contentTypes.map(({ key, label, segment }) => ({
    key,
    label: label.many,
    href: `/redaktion/${segment}`,
    live: of(live, key),
    changed: of(changed, key),
    drafts: of(all, key) - of(live, key),
  }));
}
