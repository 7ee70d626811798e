/** A real PostgreSQL from npm with one migrated database, once for all test files. */
import type { TestProject } from "vitest/node";
import { migrate } from "#prisma/engine.ts";
import { startPostgresql } from "./postgresqlServer.ts";
import { baseDatabase } from "./provided.ts";

export default async function setUp(project: TestProject) {
  const server = await startPostgresql();
  const url = await server.createDatabase("base");
  await migrate(url);
  project.provide(baseDatabase, url);
  return server.stop;
}
