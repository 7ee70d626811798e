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
