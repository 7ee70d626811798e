import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { SqlDriverAdapter, SqlQuery, Transaction } from "@prisma/driver-adapter-utils";

/** SQLite with a write-ahead log that is synced at every commit: what was confirmed survives a power cut. */
export class DurableSqlite extends PrismaBetterSqlite3 {
  override async connect() {
    const connection = await super.connect();
    await connection.executeScript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;");
    return connection;
  }
}

/**
 * Prisma's adapter has one connection, on which whatever runs beside a transaction sees what that has not committed, and
 * is rolled back with it. Here reading has a connection of its own, which sees only what is committed; a statement that
 * writes outside of transactions waits for its turn.
 */
export class IsolatedSqlite extends DurableSqlite {
  override async connect(): Promise<SqlDriverAdapter> {
    const writer = await super.connect();
    const reader = await super.connect();
    await reader.executeScript("PRAGMA query_only=ON;");

    /** Transactions take turns within the adapter, so a statement that is one itself does, too. */
    async function inTurn<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
      const transaction = await writer.startTransaction();
      try {
        const result = await work(transaction);
        await transaction.executeRaw(statement("COMMIT"));
        return result;
      } catch (error) {
        await transaction.executeRaw(statement("ROLLBACK"));
        throw error;
      } finally {
        await transaction.commit();
      }
    }

    return {
      provider: writer.provider,
      adapterName: writer.adapterName,
      queryRaw: (query) => (reads(query) ? reader.queryRaw(query) : inTurn((tx) => tx.queryRaw(query))),
      executeRaw: (query) => inTurn((tx) => tx.executeRaw(query)),
      executeScript: (script) => writer.executeScript(script),
      startTransaction: (level) => writer.startTransaction(level),
      dispose: async () => {
        await reader.dispose();
        await writer.dispose();
      },
    };
  }
}

const statement = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] });

/** What only looks like reading would be refused by the reading connection. */
const reads = ({ sql }: SqlQuery) => /^\s*select\b/i.test(sql);
