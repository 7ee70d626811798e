import { isPostgresql } from "#lib/databaseAdapter.ts";
import { db, type Tx } from "#lib/db.ts";
import { env } from "#lib/env.ts";

/** What this process knows. `forgotten` counts publishes here: a read that one of them overtook must not be kept. */
type Known = { latest: { value: number; readAt: number } | null; forgotten: number };

// One per process, although Next bundles this file several times.
const shared = globalThis as { portalContentVersion?: Known };

function known(): Known {
  shared.portalContentVersion ??= { latest: null, forgotten: 0 };
  return shared.portalContentVersion;
}

/** Another server may have published; a page is at most this old on PostgreSQL. SQLite has one server: always exact. */
const maxAge = () => (isPostgresql(env().databaseUrl) ? 1_000 : 0);

/** The number that rises with everything visitors could see. */
export async function readContentVersion(): Promise<number> {
  const { latest, forgotten } = known();
  const readAt = Date.now();
  if (latest && readAt - latest.readAt < maxAge()) return latest.value;
  const site = await db.site.findUnique({ where: { id: 1 }, select: { contentVersion: true } });
  const value = site?.contentVersion ?? 0;
  if (known().forgotten === forgotten) known().latest = { value, readAt };
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
  known().latest = null;
  known().forgotten += 1;
}
