/** Prisma's own migration engine as WebAssembly: no download, no binary. Source: @prisma/schema-engine-wasm. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { SchemaEngine } from "@prisma/schema-engine-wasm";
import { adapterFor, isPostgresql } from "#lib/databaseAdapter.ts";
import { postgresqlSchema, sqliteSchema } from "./schemas.ts";

export type Provider = "sqlite" | "postgresql";

const filters = { externalTables: [], externalEnums: [] };

export const migrationsDir = (provider: Provider) => join(import.meta.dirname, "migrations", provider);

export const schemaFor = (provider: Provider) => (provider === "sqlite" ? sqliteSchema() : postgresqlSchema());

/** Runs the engine and closes its connections afterwards: it holds an exclusive lock on SQLite while they are open. */
async function withEngine<T>(provider: Provider, url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const factory = adapterFor(url);
  const connect = factory.connect.bind(factory);
  const open: Awaited<ReturnType<typeof connect>>[] = [];
  factory.connect = async () => {
    const connection = await connect();
    open.push(connection);
    return connection;
  };
  const engine = await SchemaEngine.new(
    { datamodels: [["schema.prisma", schemaFor(provider)]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  try {
    return await work(engine);
  } finally {
    await Promise.all(open.map((connection) => connection.dispose()));
  }
}

function migrationsList(provider: Provider, last?: string) {
  const baseDir = migrationsDir(provider);
  const names = readdirSync(baseDir, { withFileTypes: true }).filter((file) => file.isDirectory());
  const read = (path: string) => readFileSync(join(baseDir, path, "migration.sql"), "utf8");
  return {
    baseDir,
    lockfile: { path: "migration_lock.toml", content: `provider = "${provider}"\n` },
    shadowDbInitScript: "",
    migrationDirectories: names
      .map((file) => file.name)
      .filter((name) => last === undefined || name <= last)
      .sort()
      .map((path) => ({
        path,
        migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: read(path) } },
      })),
  };
}

/** Applies what is missing, up to the migration `last` or all, and returns the names of those that were applied. */
export async function migrate(url: string, last?: string): Promise<string[]> {
  const provider = isPostgresql(url) ? "postgresql" : "sqlite";
  const result = await withEngine(provider, url, (engine) =>
    engine.applyMigrations({ migrationsList: migrationsList(provider, last), filters }),
  );
  return result.appliedMigrationNames;
}

/** The SQL that leads from one schema to another; from null it makes an empty database. Needs no database. */
export async function schemaDiff(provider: Provider, from: string | null, to: string): Promise<string> {
  const target = (content: string) => ({
    tag: "schemaDatamodel" as const,
    files: [{ path: "schema.prisma", content }],
    configDir: ".",
  });
  const result = await withEngine(provider, "file::memory:", (engine) =>
    engine.diff({
      from: from === null ? { tag: "empty" } : target(from),
      to: target(to),
      script: true,
      exitCode: false,
      filters,
    }),
  );
  return result.stdout ?? "";
}
