/** A migrated SQLite file, once for all test files. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "#prisma/engine.ts";
import { baseDatabase } from "./provided.ts";

export default async function setUp(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), "portal-sqlite-"));
  const url = `file:${join(folder, "base.db")}`;
  await migrate(url);
  project.provide(baseDatabase, url);
  return () => rmSync(folder, { recursive: true });
}
