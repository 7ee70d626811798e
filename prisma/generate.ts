/** Generates the Prisma clients for both databases from the one schema. Skips the work when nothing changed. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { postgresqlSchema, sqliteSchema } from "./schemas.ts";

const generated = join(import.meta.dirname, "generated");
const stamp = join(generated, "schema.txt");
const prisma = join(import.meta.dirname, "../node_modules/prisma/build/index.js");

export function isGenerated(): boolean {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === sqliteSchema();
}

export function generateClients(): void {
  mkdirSync(generated, { recursive: true });
  const postgresql = join(generated, "postgresql.prisma");
  writeFileSync(postgresql, postgresqlSchema());
  for (const schema of [join(import.meta.dirname, "schema.prisma"), postgresql]) {
    execFileSync(process.execPath, [prisma, "generate", "--schema", schema], { stdio: "pipe" });
  }
  writeFileSync(stamp, sqliteSchema());
}

if (import.meta.main && !isGenerated()) generateClients();
