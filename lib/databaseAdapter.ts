import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { DurableSqlite, IsolatedSqlite } from "./isolatedSqlite.ts";

export const isPostgresql = (url: string) => /^postgres(ql)?:/.test(url);

/** The driver for a database address ("file:…" or "postgresql://…"). Migrations want SQLite to themselves: `"alone"`. */
export function adapterFor(url: string, use: "alone" | "shared" = "alone") {
  if (isPostgresql(url)) {
    return new PrismaPg({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000, idleTimeoutMillis: 30_000 });
  }
  mkdirSync(dirname(url.replace(/^file:/, "")), { recursive: true, mode: 0o700 });
  const Sqlite = use === "shared" ? IsolatedSqlite : DurableSqlite;
  return new Sqlite({ url, timeout: 5_000 });
}
