import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The schema as written, for SQLite. */
export function sqliteSchema(): string {
  return readFileSync(join(import.meta.dirname, "schema.prisma"), "utf8");
}

/** The same schema for PostgreSQL: another provider, another output folder, nothing else. */
export function postgresqlSchema(): string {
  return sqliteSchema()
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('"./generated/sqlite"', '"./postgresql"');
}
