import "server-only";
import { recordAudit } from "#lib/audit/record.ts";
import { type ContentType, changedFields } from "#lib/content/contentType.ts";
import type { Data, Fields } from "#lib/content/fields.ts";
import type { TitleOf } from "#lib/content/readableLine.ts";
import { typeOf } from "#lib/content/registry.ts";
import { asData } from "#lib/content/revisions.ts";
import { stateKind } from "#lib/content/state.ts";
import { readTitles } from "#lib/content/titles.ts";
import { db } from "#lib/db.ts";
import { env } from "#lib/env.ts";
import { type Cell, type Column, dateCell, momentCell, type Sheet } from "#lib/sheets/sheet.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { commonColumns } from "./commonColumns.ts";
import { conditionsOf, orderOf } from "./conditions.ts";
import { fieldCell } from "./fieldCell.ts";
import { type EntryList, type ListQuery, queryString } from "./schema.ts";

const stateWords = { live: "Live", changed: "Live, Entwurf mit Änderungen", draft: "Entwurf" };
const perRead = 200;

/**
 * A whole list as a table, as it is searched, filtered and sorted. Lists of one type have every field as it stands in the
 * newest draft; another column names those that visitors still see with other words.
 */
export async function exportList(actor: Actor, list: EntryList, query: ListQuery): Promise<Sheet> {
  assertMay(actor, "content.read");
  const entries = await readEntries(list, query, actor);
  const type = list.type && typeOf(list.type);
  const fields = type ? fieldColumns(type) : [];
  const titles = await readTitles();
  const titleOf = (id: string) => titles.get(id) ?? "";
  const rows: Cell[][] = [];
  // Some at a time: the server has others to serve in between.
  for (let start = 0; start < entries.length; start += perRead) {
    const part = entries.slice(start, start + perRead);
    const words = type ? await readWords(type, part) : new Map<string, Data<Fields>>();
    const wordsOf = ({ id }: Entry, number: number | null) => words.get(wordsKey(id, number));
    rows.push(
      ...part.map((entry) => [
        ...commonCells(
          entry,
          type ? namesOfChanges(type, wordsOf(entry, entry.published), wordsOf(entry, entry.draft)) : "",
        ),
        ...fields.map(({ cell }) => cell(wordsOf(entry, entry.draft), titleOf)),
      ]),
    );
  }
  await db.$transaction((tx) =>
    recordAudit(tx, actor, "list.export", list.path, {
      title: list.label,
      query: queryString(query),
      rows: rows.length,
    }),
  );
  return {
    name: list.label,
    columns: [...commonColumns, ...fields.map(({ label, kind }) => ({ label, kind }))],
    rows,
  };
}

const readEntries = (list: EntryList, query: ListQuery, me: Actor) =>
  db.entry.findMany({
    where: conditionsOf(list, query, me),
    orderBy: orderOf(query),
    omit: { searchText: true, facets: true, openFacts: true },
    include: { owner: { select: { name: true } } },
  });

type Entry = Awaited<ReturnType<typeof readEntries>>[number];

const commonCells = (entry: Entry, otherOnSite: string): Cell[] => [
  entry.title,
  typeOf(entry.type).label.one,
  env().publicUrl + entry.address,
  stateWords[stateKind(entry)],
  otherOnSite,
  momentCell(entry.publishedAt),
  momentCell(entry.updatedAt),
  entry.updatedBy,
  entry.owner?.name ?? "",
  dateCell(entry.reviewBy),
  entry.openCount,
  entry.draft,
];

/** Labels of the fields that differ between what is live and the draft; nothing for what is not live at all. */
const namesOfChanges = (type: ContentType, live: Data<Fields> | undefined, draft: Data<Fields> | undefined): string =>
  live && draft
    ? changedFields(type, live, draft)
        .map((name) => type.fields[name]?.input.label ?? name)
        .join(", ")
    : "";

type FieldColumn = Column & { cell(data: Data<Fields> | undefined, titleOf: TitleOf): Cell };

const fieldColumns = (type: ContentType): FieldColumn[] =>
  Object.entries(type.fields)
    // Both stand in front.
    .filter(([name]) => name !== type.titleField && name !== type.addressField)
    .map(([name, { input }]) => ({
      label: input.label,
      kind: input.kind === "date" || input.kind === "number" ? input.kind : "text",
      cell: (data, titleOf) => (data ? fieldCell(input, data[name], titleOf) : null),
    }));

const wordsKey = (id: string, number: number | null) => `${id}.${number}`;

/** The newest and the live words of entries of one type. */
async function readWords(type: ContentType, entries: Entry[]): Promise<Map<string, Data<Fields>>> {
  const revisions = await db.revision.findMany({
    where: {
      OR: entries.map(({ id, draft, published }) => ({ entryId: id, number: { in: [draft, published ?? draft] } })),
    },
  });
  return new Map(revisions.map(({ entryId, number, data }) => [wordsKey(entryId, number), asData(type, data)]));
}
