import { adapterFor, isPostgresql } from "#lib/databaseAdapter.ts";

/** What SQLite knows of its tables: columns, indexes and their columns, foreign keys. */
const sqlite = [
  `SELECT t.name AS "table", c.name, c.type, c."notnull", c.dflt_value, c.pk
     FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND {ours}`,
  `SELECT t.name AS "table", i.name, i."unique", c.seqno, c.name AS "column"
     FROM sqlite_master t JOIN pragma_index_list(t.name) i JOIN pragma_index_info(i.name) c WHERE t.type = 'table' AND {ours}`,
  `SELECT t.name AS "table", k."table" AS target, k."from", k."to", k.on_update, k.on_delete
     FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) k WHERE t.type = 'table' AND {ours}`,
].map((sql) => sql.replace("{ours}", "t.name NOT LIKE 'sqlite_%' AND t.name <> '_prisma_migrations'"));

const postgresql = [
  `SELECT table_name, column_name, data_type, is_nullable, column_default, character_maximum_length
     FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'`,
  `SELECT tablename, indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
  `SELECT conrelid::regclass::text AS source, conname::text, pg_get_constraintdef(oid) AS definition FROM pg_constraint
     WHERE connamespace = 'public'::regnamespace AND conrelid IS DISTINCT FROM to_regclass('_prisma_migrations')::oid`,
];

/** Everything a database knows of its own tables, as sorted lines. */
export async function catalogue(url: string): Promise<string[]> {
  const connection = await adapterFor(url).connect();
  const lines: string[] = [];
  for (const sql of isPostgresql(url) ? postgresql : sqlite) {
    const { rows } = await connection.queryRaw({ sql, args: [], argTypes: [] });
    lines.push(...rows.map((row) => JSON.stringify(row)));
  }
  await connection.dispose();
  return lines.sort();
}

/** A new, empty database beside the given one. */
export async function emptyDatabase(beside: string, name: string): Promise<string> {
  if (!isPostgresql(beside)) return beside.replace(/[^/]+$/, `${name}.db`);
  const connection = await adapterFor(beside).connect();
  await connection.executeScript(`CREATE DATABASE ${name}`);
  await connection.dispose();
  return beside.replace(/[^/]+$/, name);
}
