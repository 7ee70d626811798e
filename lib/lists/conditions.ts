import { later } from "#lib/calendar.ts";
import { missingAlt } from "#lib/checks/rules/missingAlt.ts";
import { facet } from "#lib/content/listColumns.ts";
import { todayInBerlin } from "#lib/dates.ts";
import type { EntryOrder, EntryWhere } from "#lib/db.ts";
import { foldedWords } from "#lib/search/fold.ts";
import type { Actor } from "#lib/users/policy.ts";
import { type EntryList, type ListQuery, mine, myself, nobody } from "./schema.ts";

/** What the database is asked for by this person: never what lies in the trash. */
export function conditionsOf(list: EntryList, query: ListQuery, me: Actor): EntryWhere {
  return {
    trashedAt: null,
    type: list.type ?? query.typ,
    AND: [
      ...foldedWords(query.q).map((word) => ({ searchText: { contains: word } })),
      ...Object.entries(query.eigene).map(([name, value]) => ({ facets: { contains: ` ${facet(name, value)} ` } })),
      query.stand ? inState[query.stand] : {},
      query.zustaendig ? ownedBy(query.zustaendig, me) : {},
      query.person ? { updatedBy: query.person } : {},
      query.offen ? { openCount: { gt: 0 } } : {},
      query.befund ? withFinding[query.befund] : {},
      query.faellig ? due(query.faellig) : {},
    ],
  };
}

const inState: Record<NonNullable<ListQuery["stand"]>, EntryWhere> = {
  live: { published: { not: null }, changes: 0 },
  geaendert: { published: { not: null }, changes: { gt: 0 } },
  entwurf: { published: null },
  offen: { OR: [{ published: null }, { changes: { gt: 0 } }] },
  geplant: { schedules: { some: { state: "waiting" } } },
  gescheitert: { schedules: { some: { state: "failed" } } },
  pruefung: { reviews: { some: { state: "open" } } },
};

const withFinding: Record<NonNullable<ListQuery["befund"]>, EntryWhere> = {
  alle: { findings: { some: {} } },
  fehler: { findings: { some: { blocking: true } } },
  alternativtext: { findings: { some: { rule: missingAlt.rule } } },
  links: { webLinks: { some: { link: { problem: { not: null }, ignored: false } } } },
};

function ownedBy(who: string, { userId }: Actor): EntryWhere {
  if (who === nobody) return { ownerId: null };
  // Nobody is signed in as "the portal itself", so its entries are nobody's.
  const owned = { ownerId: userId ?? "" };
  // Somebody else may have withdrawn it since: the words in it are still mine.
  const written = { published: null, revisions: { some: { createdById: userId ?? "" } } };
  if (who === mine) return { OR: [owned, { updatedById: userId ?? "" }, written] };
  return who === myself ? owned : { ownerId: who };
}

function due(when: NonNullable<ListQuery["faellig"]>): EntryWhere {
  if (when === "ohne") return { reviewBy: null };
  const today = todayInBerlin();
  return { reviewBy: { lte: when === "jetzt" ? today : later(today, { days: 30 }) } };
}

/** The order of a list. The id comes last, so that equal rows do not change places between two pages. */
export function orderOf({ sortierung, richtung }: Pick<ListQuery, "sortierung" | "richtung">): EntryOrder[] {
  const sort = richtung === "auf" ? "asc" : "desc";
  const orders: Record<ListQuery["sortierung"], EntryOrder[]> = {
    titel: [{ sortKey: sort }],
    // What waits for somebody first: changes, then drafts, then what has been live for longest.
    stand: [
      { changes: sort === "asc" ? "desc" : "asc" },
      { publishedAt: { sort, nulls: sort === "asc" ? "first" : "last" } },
    ],
    zustaendig: [{ owner: { name: sort } }, { sortKey: "asc" }],
    faellig: [{ reviewBy: { sort, nulls: "last" } }, { sortKey: "asc" }],
    geaendert: [{ updatedAt: sort }],
  };
  return [...orders[sortierung], { id: "asc" }];
}
