import "server-only";
import { db } from "#lib/db.ts";
import { minute } from "#lib/duration.ts";

/** True when work the server does by itself has been due for minutes and nobody has taken it. */
export async function jobsAreLate(): Promise<boolean> {
  const longAgo = { lte: new Date(Date.now() - 5 * minute) };
  const late = await db.job.findFirst({
    where: { OR: [{ lockedUntil: null, nextRunAt: longAgo }, { lockedUntil: longAgo }] },
    select: { name: true },
  });
  return late !== null;
}
