/** `npm run db:migration -- <name>`: writes the next migration for both databases from the change of the schema. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { migrationsDir, type Provider, schemaDiff, schemaFor } from "./engine.ts";

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error("Usage: npm run db:migration -- <name>   (small letters, digits and _)");
  process.exit(2);
}

const providers: Provider[] = ["sqlite", "postgresql"];
const folder = `${new Date().toISOString().replace(/\D/g, "").slice(0, 14)}_${name}`;

for (const provider of providers) {
  const dir = migrationsDir(provider);
  // The schema as of the newest migration lies beside the migrations, so that no database is needed to compare.
  const last = join(dir, "schema.prisma");
  const sql = await schemaDiff(provider, existsSync(last) ? readFileSync(last, "utf8") : null, schemaFor(provider));
  if (/^-- This is an empty migration/.test(sql.trim()) || sql.trim() === "") {
    writeFileSync(last, schemaFor(provider));
    console.log(`${provider}: no table has changed`);
    continue;
  }
  mkdirSync(join(dir, folder), { recursive: true });
  writeFileSync(join(dir, folder, "migration.sql"), sql);
  writeFileSync(join(dir, "migration_lock.toml"), `provider = "${provider}"\n`);
  writeFileSync(last, schemaFor(provider));
  console.log(`${provider}: prisma/migrations/${provider}/${folder}/migration.sql`);
}
