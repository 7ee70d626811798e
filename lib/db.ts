import { PrismaClient as PostgresqlClient } from "#prisma/generated/postgresql/client.ts";
import { type Prisma, PrismaClient as SqliteClient } from "#prisma/generated/sqlite/client.ts";
import { adapterFor, isPostgresql } from "./databaseAdapter.ts";
import { env } from "./env.ts";

export type Db = SqliteClient;
/** What runs inside one transaction. */
export type Tx = Prisma.TransactionClient;
/** Conditions on and orders of entries, for functions that put them together. */
export type EntryWhere = Prisma.EntryWhereInput;
export type EntryOrder = Prisma.EntryOrderByWithRelationInput;
export type Json = Prisma.InputJsonValue;

function connect(): Db {
  const url = env().databaseUrl;
  const options = { adapter: adapterFor(url, "shared"), transactionOptions: { maxWait: 10_000, timeout: 20_000 } };
  // Both clients are generated from the same schema and have the same methods, so one type serves for both.
  return isPostgresql(url) ? (new PostgresqlClient(options) as unknown as Db) : new SqliteClient(options);
}

// Kept across hot reloads of the development server.
const kept = globalThis as { portalDb?: Db };

kept.portalDb ??= connect();

/** The database of this process. */
export const db: Db = kept.portalDb;

class TakenBack extends Error {}

/** Does something in a transaction and takes it back; whatever it throws is thrown. */
export async function takeBack(work: (tx: Tx) => Promise<unknown>): Promise<void> {
  try {
    await db.$transaction(async (tx) => {
      await work(tx);
      throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
}

/** True for the error a unique index raises: somebody else was first. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "P2002";
}
