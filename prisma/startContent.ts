/** Reads the start content from prisma/seed: one Markdown file an entry, and one table of projects. */
import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { parse as parseYaml } from "yaml";
import { z } from "zod";
import type { TypeKey } from "#lib/content/typeKeys.ts";
import { slugify } from "#lib/slug.ts";

/** An entry as its file says it: field values as plain text or lists, texts still in Markdown. */
export type SeedEntry = { id: string; type: TypeKey; fields: Record<string, unknown>; origin: string };

const folder = join(import.meta.dirname, "seed");

const projectRow = z.object({
  titel: z.string(),
  traeger: z.string(),
  gemeinde_ags: z.string(),
  quartier: z.string(),
  foerderung_von: z.string(),
  foerderung_bis: z.string(),
  projektbeginn: z.string(),
  quelle: z.string(),
});

const carrierRow = z.object({ name: z.string(), art: z.string() });

function readTable<T>(name: string, schema: z.ZodType<T>): T[] {
  return z
    .array(schema)
    .parse(parseCsv(readFileSync(join(folder, name)), { columns: true, delimiter: ";", bom: true }));
}

function readEntries(type: TypeKey, bodyField: string): SeedEntry[] {
  return readdirSync(join(folder, type))
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => {
      const [, head = "", body = ""] = readFileSync(join(folder, type, name), "utf8").split(/^---$/m);
      const fields = z.record(z.string(), z.unknown()).parse(parseYaml(head));
      const slug = type === "page" ? {} : { slug: basename(name, ".md") };
      return {
        id: randomUUID(),
        type,
        fields: { ...slug, ...fields, [bodyField]: body.trim() },
        origin: `${type}/${name}`,
      };
    });
}

/** All entries in the order in which they can go live: first what others choose in a relation. */
export function readStartContent(): SeedEntry[] {
  const carriers: SeedEntry[] = readTable("carrier.csv", carrierRow).map(({ name, art }) => ({
    id: randomUUID(),
    type: "carrier",
    fields: { name, kind: art },
    origin: "carrier.csv",
  }));
  const projects: SeedEntry[] = readTable("project.csv", projectRow).map((row) => ({
    id: randomUUID(),
    type: "project",
    fields: {
      title: row.titel,
      carrier: row.traeger && `/traeger/${slugify(row.traeger)}`,
      municipality: row.gemeinde_ags,
      quarter: row.quartier,
      fundingFrom: row.foerderung_von,
      fundingTo: row.foerderung_bis,
      startYear: row.projektbeginn ? Number(row.projektbeginn) : null,
      source: row.quelle,
    },
    origin: "project.csv",
  }));
  return [
    ...readEntries("baustein", "body"),
    ...carriers,
    ...projects,
    ...readEntries("event", "review"),
    ...readEntries("film", "body"),
    ...readEntries("publication", "body"),
    ...readEntries("contact", "topics"),
    ...readEntries("term", "explanation"),
    ...readEntries("page", "body").sort((a, b) => Number("original" in a.fields) - Number("original" in b.fields)),
  ];
}
