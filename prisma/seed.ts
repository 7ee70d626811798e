import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { publish } from "#lib/content/publish.ts";
import { typeOf } from "#lib/content/registry.ts";
import { createEntry } from "#lib/content/save.ts";
import { db } from "#lib/db.ts";
import { siteSettingsSchema } from "#lib/site/schema.ts";
import { slugify } from "#lib/slug.ts";
import { system } from "#lib/users/policy.ts";
import { richTextFromMarkdown } from "./markdown.ts";
import { readStartContent, type SeedEntry } from "./startContent.ts";

/** Public address of an entry as its type will give it, from the fields as they stand in the file. */
function addressOf({ type, fields }: SeedEntry): string {
  if (type === "page") return String(fields.path);
  return typeOf(type).address({ slug: fields.slug ?? slugify(String(fields.title ?? fields.name)) });
}

/** Field values as the engine takes them: Markdown becomes structured text, addresses in relations become ids. */
function inputOf({ type, fields, origin }: SeedEntry, idOf: (path: string) => string): Record<string, unknown> {
  const known = typeOf(type).fields;
  const unknown = Object.keys(fields).filter((name) => !known[name]);
  if (unknown.length > 0) throw new Error(`prisma/seed/${origin} has unknown fields: ${unknown.join(", ")}`);
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const kind = known[name]?.input.kind;
      if (kind === "richText") return [name, richTextFromMarkdown(String(value ?? ""), idOf)];
      if (kind === "relation" && value) return [name, idOf(String(value))];
      if (kind === "relations" && Array.isArray(value)) return [name, value.map(String).map(idOf)];
      return [name, value];
    }),
  );
}

export async function isSeeded(): Promise<boolean> {
  const site = await db.site.findUnique({ where: { id: 1 }, select: { seededAt: true } });
  return site?.seededAt != null;
}

/**
 * Fills a new portal with the start content, through the same functions the editors use. Goes on where it was
 * interrupted: what has its address already is not written again.
 */
export async function seed(): Promise<void> {
  const settings = siteSettingsSchema.parse(
    parse(readFileSync(join(import.meta.dirname, "seed/settings.yaml"), "utf8")),
  );
  await db.site.upsert({ where: { id: 1 }, create: { id: 1, settings }, update: { settings } });
  const written = await db.entry.findMany({ select: { id: true, address: true, version: true, published: true } });
  const writtenAt = new Map(written.map((entry) => [entry.address, entry]));
  const entries = readStartContent().map((entry) => {
    const found = writtenAt.get(addressOf(entry));
    return { ...entry, id: found?.id ?? entry.id, found };
  });
  const ids = new Map(entries.map((entry) => [addressOf(entry), entry.id]));
  const idOf = (path: string) => {
    const id = ids.get(path);
    if (!id) throw new Error(`The start content links to ${path}, but nothing has that address`);
    return id;
  };
  const inputs = entries.map((entry) => ({ ...entry, input: inputOf(entry, idOf) }));
  for (const { id, type, input, found } of inputs) if (!found) await createEntry(system, type, input, id);
  for (const { id, input, origin, found } of inputs.filter((entry) => !entry.found?.published)) {
    await publish(system, { id, version: found?.version ?? 1 }, input).catch((cause: unknown) => {
      throw new Error(`prisma/seed/${origin} cannot be published`, { cause });
    });
  }
  await db.site.update({ where: { id: 1 }, data: { seededAt: new Date() } });
}
