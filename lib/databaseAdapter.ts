import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaPg } from "@prisma/adapter-pg";

export const isPostgresql = (url: string) => /^postgres(ql)?:/.test(url);

/** SQLite with a write-ahead log that is synced at every commit: what was confirmed survives a power cut. */
class DurableSqlite extends PrismaBetterSqlite3 {
  override async connect() {
    const connection = await super.connect();
    await connection.executeScript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;");
    return connection;
  }
}

/** The driver for a database address ("file:…" or "postgresql://…"); the client and the migrations share it. */
export function adapterFor(url: string) {
  if (isPostgresql(url)) {
    return new PrismaPg({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000, idleTimeoutMillis: 30_000 });
  }
  mkdirSync(dirname(url.replace(/^file:/, "")), { recursive: true, mode: 0o700 });
  return new DurableSqlite({ url, timeout: 5_000 });
}
