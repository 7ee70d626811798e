import "server-only";
import type { ContentType } from "#lib/content/contentType.ts";
import type { Data, Fields } from "#lib/content/fields.ts";
import { typeOf } from "#lib/content/registry.ts";
import { db } from "#lib/db.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { checkOf, checks, findAll } from "./checks.ts";
import { readCheckedDraft } from "./elsewhere.ts";
import { fieldLabel } from "./fieldLabel.ts";
import type { FindingFilter } from "./filter.ts";
import { brokenLink, brokenLinkMessage } from "./rules/brokenLink.ts";
import { draftLink, draftLinkMessage } from "./rules/draftLink.ts";
import type { Finding } from "./schema.ts";

const perPage = 100;

/** What the checks say about one draft as things are right now, and what they need to go on while somebody writes. */
export async function readChecks(actor: Actor, type: ContentType, data: Data<Fields>) {
  assertMay(actor, "content.read");
  const draft = await readCheckedDraft(db, type, data);
  return { elsewhere: draft.elsewhere, findings: findAll(draft) };
}

type Row = Finding & { entry: { id: string; type: string; title: string } };

/** One page of all open findings, the ones that keep an entry from being published first; and how many each check has. */
export async function listFindings(actor: Actor, { regel, art, seite }: FindingFilter) {
  assertMay(actor, "content.read");
  const all = [...(await readStored()), ...(await readLinkFindings())].filter(
    ({ rule, entry }) => checkOf(rule) && (!art || entry.type === art),
  );
  const found = all.filter(({ rule }) => !regel || rule === regel).sort(gravestFirst);
  const pages = Math.max(1, Math.ceil(found.length / perPage));
  const page = Math.min(seite, pages);
  return {
    findings: found.slice((page - 1) * perPage, page * perPage).map((row) => {
      const type = typeOf(row.entry.type);
      return { ...row, segment: type.segment, typeLabel: type.label.one, fieldLabel: fieldLabel(type, row.field) };
    }),
    total: found.length,
    page,
    pages,
    counts: checks
      .map(({ rule, label }) => ({ rule, label, count: all.filter((row) => row.rule === rule).length }))
      .filter(({ count }) => count > 0),
  };
}

const entry = { select: { id: true, type: true, title: true } } as const;
const notTrashed = { trashedAt: null };

const readStored = (): Promise<Row[]> => db.finding.findMany({ where: { entry: notTrashed }, include: { entry } });

/** Who names what visitors cannot see. Targets come and go without a word of the draft, so this is not stored. */
async function readLinkFindings(): Promise<Row[]> {
  const references = await db.reference.findMany({
    where: {
      live: false,
      source: notTrashed,
      OR: [{ target: { published: null } }, { target: { trashedAt: { not: null } } }],
    },
    select: { field: true, source: entry, target: { select: { title: true, trashedAt: true } } },
  });
  return references.flatMap(({ field, source, target }): Row[] => {
    if (target.trashedAt) {
      const message = brokenLinkMessage({ title: target.title, state: "trash" });
      return [{ field, entry: source, rule: brokenLink.rule, blocking: true, message, excerpt: "" }];
    }
    if (typeOf(source.type).fields[field]?.input.kind !== "richText") return [];
    return [
      { field, entry: source, rule: draftLink.rule, blocking: false, message: draftLinkMessage(target), excerpt: "" },
    ];
  });
}

const order = checks.map(({ rule }) => rule);

const gravestFirst = (a: Row, b: Row) =>
  Number(b.blocking) - Number(a.blocking) ||
  order.indexOf(a.rule) - order.indexOf(b.rule) ||
  a.entry.title.localeCompare(b.entry.title, "de");
