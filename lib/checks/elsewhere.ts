import type { Tx } from "#lib/db.ts";
import { everyFile } from "./everyFile.ts";
import { everyTarget } from "./everyTarget.ts";
import { type CheckedField, type Elsewhere, nothingElsewhere } from "./schema.ts";
import { webAddresses } from "./webAddresses.ts";

/** What a draft names and what is wrong with it right now. */
export async function readElsewhere(tx: Tx, fields: CheckedField[]): Promise<Elsewhere> {
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
