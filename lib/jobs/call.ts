import type { Tx } from "#lib/db.ts";

/**
 * Asks for a job at a time, as part of the transaction that makes work for it. After the commit call `wakeJobs`, so that
 * this server sees it at once; the others see it within seconds.
 */
export async function callJob(tx: Tx, name: string, at: Date): Promise<void> {
  await tx.job.updateMany({ where: { name, nextRunAt: { gt: at } }, data: { nextRunAt: at } });
}
