import { type ContentType, checkLive, isEmpty, namedInputs } from "#lib/content/contentType.ts";
import type { Data, Fields } from "#lib/content/fields.ts";
import type { Tx } from "#lib/db.ts";
import { everyFile } from "./everyFile.ts";
import { everyTarget } from "./everyTarget.ts";
import { type CheckedDraft, type CheckedField, type Elsewhere, nothingElsewhere } from "./schema.ts";
import { webAddresses } from "./webAddresses.ts";

/** A draft as the checks see it: the fields of its type with its words, and what they cannot know by themselves. */
export async function readCheckedDraft(tx: Tx, type: ContentType, data: Data<Fields>): Promise<CheckedDraft> {
  const fields = namedInputs(type).map((field) => ({ ...field, value: data[field.name] }));
  return { fields, elsewhere: { ...(await readNamed(tx, fields)), wrong: wrongValues(type, data) } };
}

/** What is still empty is no mistake, it is missing. */
function wrongValues(type: ContentType, data: Data<Fields>): Elsewhere["wrong"] {
  const found = Object.entries(checkLive(type, data)).flatMap(([field, message]) => {
    const value = data[field.split(".")[0] ?? ""];
    return isEmpty(value) ? [] : [[field, { message, value }] as const];
  });
  return Object.fromEntries(found);
}

/** What a draft names and what is wrong with it right now. */
async function readNamed(tx: Tx, fields: CheckedField[]): Promise<Omit<Elsewhere, "wrong">> {
  const ids = [...new Set(everyTarget({ fields, elsewhere: nothingElsewhere }).map(({ entryId }) => entryId))];
  const urls = [...new Set(webAddresses(fields).map(({ url }) => url))];
  const found = await tx.entry.findMany({
    where: { id: { in: ids } },
    select: { id: true, title: true, published: true, trashedAt: true },
  });
  const broken = await tx.webLink.findMany({
    where: { url: { in: urls }, problem: { not: null }, ignored: false },
    select: { url: true, problem: true },
  });
  const entries = ids.flatMap((id) => {
    const entry = found.find((candidate) => candidate.id === id);
    const state = stateOf(entry);
    return state ? [[id, { title: entry?.title ?? "", state }] as const] : [];
  });
  return {
    entries: Object.fromEntries(entries),
    files: await readFiles(tx, fields),
    unreachable: Object.fromEntries(broken.map(({ url, problem }) => [url, problem ?? ""])),
  };
}

async function readFiles(tx: Tx, fields: CheckedField[]): Promise<Elsewhere["files"]> {
  const ids = [...new Set(everyFile({ fields }).map(({ mediaId }) => mediaId))];
  if (ids.length === 0) return {};
  const found = await tx.media.findMany({
    where: { id: { in: ids }, trashedAt: null },
    select: { id: true, kind: true, title: true, alt: true },
  });
  const files = ids.flatMap((id): [string, Elsewhere["files"][string]][] => {
    const file = found.find((candidate) => candidate.id === id);
    if (!file) return [[id, { title: "", state: "missing", alt: "" }]];
    return file.kind === "image" ? [[id, { title: file.title, state: "picture", alt: file.alt }]] : [];
  });
  return Object.fromEntries(files);
}

/** Why visitors cannot see an entry, or null when they can. */
function stateOf(entry: { published: number | null; trashedAt: Date | null } | undefined) {
  if (!entry) return "missing" as const;
  if (entry.trashedAt) return "trash" as const;
  return entry.published === null ? ("draft" as const) : null;
}
