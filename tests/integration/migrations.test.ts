/** The migrations lead to exactly the tables that the schema describes, on this database. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { adapterFor, isPostgresql } from "#lib/databaseAdapter.ts";
import { env } from "#lib/env.ts";
import { migrate, migrationsDir, schemaDiff, schemaFor } from "#prisma/engine.ts";
import { catalogue, emptyDatabase } from "#tests/setup/catalogue.ts";

const url = env().databaseUrl;
const provider = isPostgresql(url) ? "postgresql" : "sqlite";

test("the newest migration was written for the schema as it is", () => {
  expect(readFileSync(join(migrationsDir(provider), "schema.prisma"), "utf8")).toBe(schemaFor(provider));
});

test("migrated tables are those of the schema", async () => {
  const fresh = await emptyDatabase(url, "fresh");
  const connection = await adapterFor(fresh).connect();
  await connection.executeScript(await schemaDiff(provider, null, schemaFor(provider)));
  await connection.dispose();
  const migrated = await catalogue(url);
  expect(migrated.length).toBeGreaterThan(100);
  expect(migrated).toEqual(await catalogue(fresh));
});

test("migrating again changes nothing", async () => {
  expect(await migrate(url)).toEqual([]);
});

/** What a portal held when its tables were those of the very first migration. */
const early = `
  INSERT INTO "Entry" ("id", "type", "title", "address", "openFacts", "published", "publishedAt", "updatedBy")
    VALUES ('a', 'page', 'Eins', '/eins', '[]', 1, '2026-01-01', 'Kim'), ('b', 'page', 'Zwei', '/zwei', '[]', NULL, NULL, 'Kim');
  INSERT INTO "Revision" ("entryId", "number", "data", "createdBy") VALUES ('a', 1, '{}', 'Kim'), ('a', 2, '{}', 'Kim'), ('b', 1, '{}', 'Kim');
  INSERT INTO "Reference" ("sourceId", "targetId", "field", "live") VALUES ('a', 'b', 'body', false);
  INSERT INTO "Redirect" ("path", "entryId") VALUES ('/alt', 'a');
  INSERT INTO "Address" ("path", "entryId", "type", "title", "modifiedAt") VALUES ('/eins', 'a', 'page', 'Eins', '2026-01-01');
  INSERT INTO "Media" ("id", "name", "mime", "bytes", "width", "height", "sha256", "createdBy")
    VALUES ('m', 'logo.png', 'image/png', 10, 1, 1, 'abc', 'Kim');
  INSERT INTO "User" ("id", "email", "name", "role") VALUES ('u', 'kim@example.org', 'Kim', 'editor');
`;

const tables = ["Entry", "Revision", "Reference", "Redirect", "Address", "Media", "User"];

async function readRows(database: string, sql: string): Promise<unknown[][]> {
  const connection = await adapterFor(database).connect();
  const { rows } = await connection.queryRaw({ sql, args: [], argTypes: [] });
  await connection.dispose();
  return rows;
}

/** How many rows each table has, as "Entry,2". */
async function countRows(database: string): Promise<string[]> {
  const sql = tables.map((table) => `SELECT '${table}' AS name, COUNT(*) AS rows FROM "${table}"`).join(" UNION ALL ");
  return (await readRows(database, sql)).map(String).sort();
}

test("an early portal loses nothing on the way to today's tables", async () => {
  const old = await emptyDatabase(url, "early");
  await migrate(old, "20261123032306_start");
  const connection = await adapterFor(old).connect();
  await connection.executeScript(early);
  await connection.dispose();
  const before = await countRows(old);
  expect(before).toContain("Revision,3");
  expect(await migrate(old)).not.toEqual([]);
  expect(await countRows(old)).toEqual(before);
  const versions = `SELECT "mediaId", "number", "mime", "files" FROM "MediaVersion"`;
  expect(await readRows(old, versions)).toEqual([["m", 1, "image/png", expect.stringContaining('"abc"')]]);
});
