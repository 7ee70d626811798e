import { isPostgresql } from "#lib/databaseAdapter.ts";
import { db, type Tx } from "#lib/db.ts";
import { env } from "#lib/env.ts";

// One per process, although Next bundles this file several times.
const shared = globalThis as { portalContentVersion?: { value: number; readAt: number } };

/** Another server may have published; a page is at most this old on PostgreSQL. SQLite has one server: always exact. */
const maxAge = () => (isPostgresql(env().databaseUrl) ? 1_000 : 0);

/** The number that rises with everything visitors could see. */
export async function readContentVersion(): Promise<number> {
  const known = shared.portalContentVersion;
  if (known && Date.now() - known.readAt < maxAge()) return known.value;
  const readAt = Date.now();
  const site = await db.site.findUnique({ where: { id: 1 }, select: { contentVersion: true } });
  const value = site?.contentVersion ?? 0;
  shared.portalContentVersion = { value, readAt };
  return value;
}

/** Makes every kept page stale; part of the transaction that changes what visitors see. */
export async function raiseContentVersion(tx: Tx): Promise<void> {
  await tx.site.upsert({
    where: { id: 1 },
    create: { id: 1, settings: {} },
    update: { contentVersion: { increment: 1 } },
  });
}

/** After the commit: this server shows the change with the very next request. */
export function forgetContentVersion(): void {
  delete shared.portalContentVersion;
}
