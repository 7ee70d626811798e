/**
 * Whose turn a job is. Its row is free while `lockedUntil` is null and due once `nextRunAt` has come. Whoever takes it
 * writes until when, and goes on writing while it works; a server that died leaves a time that passes, and then the job
 * is due again. Every change names the row as it was read, so of several servers one gets through.
 */
import { db, isDuplicate } from "#lib/db.ts";
import type { Job } from "./schema.ts";

export type JobRow = { name: string; nextRunAt: Date; lockedUntil: Date | null };

/** How long a taken job stays taken without a sign of life. */
export type Lease = { name: string; until: Date };

/** The time from which the job may be taken. */
export const dueAt = ({ nextRunAt, lockedUntil }: JobRow): number => (lockedUntil ?? nextRunAt).getTime();

/** The rows of these jobs; a new job gets its row and is due at once. */
export async function readJobs(jobs: Job[]): Promise<JobRow[]> {
  const names = jobs.map(({ name }) => name);
  const select = { name: true, nextRunAt: true, lockedUntil: true } as const;
  const rows = await db.job.findMany({ where: { name: { in: names } }, select });
  const missing = names.filter((name) => !rows.some((row) => row.name === name));
  const added = await Promise.all(missing.map((name) => addJob(name)));
  return [...rows, ...added];
}

async function addJob(name: string): Promise<JobRow> {
  const row = { name, nextRunAt: new Date(), lockedUntil: null };
  try {
    await db.job.create({ data: row });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  return row;
}

/**
 * Takes the job as it was read, or returns null when another server was faster. From here on its next turn is a whole
 * round away; what comes in during the run may bring it forward again.
 */
export async function takeJob(row: JobRow, every: number, leaseTime: number): Promise<Lease | null> {
  const until = new Date(Date.now() + leaseTime);
  const { count } = await db.job.updateMany({
    where: row,
    data: { lockedUntil: until, nextRunAt: new Date(Date.now() + every) },
  });
  return count === 1 ? { name: row.name, until } : null;
}

/** A sign of life. Null when the lease had run out and somebody else has the job now. */
export async function renewLease({ name, until }: Lease, leaseTime: number): Promise<Lease | null> {
  const later = new Date(Date.now() + leaseTime);
  const { count } = await db.job.updateMany({ where: { name, lockedUntil: until }, data: { lockedUntil: later } });
  return count === 1 ? { name, until: later } : null;
}

/** Gives the job back; `next` can only bring its next turn forward. */
export async function giveBack({ name, until }: Lease, result: string, next: Date | undefined): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.job.updateMany({
      where: { name, lockedUntil: until },
      data: { lockedUntil: null, lastRunAt: new Date(), lastResult: result.slice(0, 500) },
    });
    if (count === 1 && next)
      await tx.job.updateMany({ where: { name, nextRunAt: { gt: next } }, data: { nextRunAt: next } });
  });
}
