/** Gives every test file a database and a data folder of its own, before anything of the portal is loaded. */
import { randomUUID } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, inject } from "vitest";
import { adapterFor, isPostgresql } from "#lib/databaseAdapter.ts";

const base = inject("baseDatabase");
const dataDir = mkdtempSync(join(tmpdir(), "portal-data-"));

async function copyOfBase(): Promise<string> {
  if (!isPostgresql(base)) {
    const file = join(dataDir, "portal.db");
    copyFileSync(base.replace(/^file:/, ""), file);
    return `file:${file}`;
  }
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const server = await adapterFor(base.replace(/\/base$/, "/postgres")).connect();
  await server.executeScript(`CREATE DATABASE ${name} TEMPLATE base`);
  await server.dispose();
  return base.replace(/\/base$/, `/${name}`);
}

process.env.DATA_DIR = dataDir;
process.env.DATABASE_URL = await copyOfBase();
process.env.LOG_LEVEL = "silent";

afterAll(async () => {
  const { db } = await import("#lib/db.ts");
  await db.$disconnect();
  rmSync(dataDir, { recursive: true });
});
