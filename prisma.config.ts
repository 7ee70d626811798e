import { defineConfig } from "prisma/config";

// Prisma would download its own schema engine; generate, validate and format do not need one. Migrations run through
// the same engine as WebAssembly: prisma/migrate.ts.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: "prisma/schema.prisma" });
