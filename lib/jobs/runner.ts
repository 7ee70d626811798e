/**
 * Runs the jobs inside a server. It looks at their rows every few seconds (one small query), at the very moment the next
 * one is due, and at once when this process has made work (`wakeJobs`). Each job runs apart from the others; what it
 * throws is logged and tried again, later each time.
 */
import "server-only";
import { minute, second } from "#lib/duration.ts";
import { log } from "#lib/log.ts";
import { createAlarm } from "./alarm.ts";
import { hold } from "./hold.ts";
import { dueAt, giveBack, type JobRow, readJobs, takeJob } from "./lease.ts";
import { keepRunning, type RunningJobs } from "./running.ts";
import type { Job } from "./schema.ts";

type Options = {
  /** How often to look whether another server has left or made work. */
  poll?: number;
  /** How long a job of a server that died stays taken. */
  lease?: number;
};

/** How long the end of the server waits for jobs; the rest goes on after the lease, here or elsewhere. */
const patience = 5 * second;

/** 5 seconds after the first failure, then twice as long each time, up to an hour and a half. */
const retryAfter = (failures: number) => 5 * second * 2 ** Math.min(failures - 1, 10);

export function startJobs(jobs: Job[], { poll = 10 * second, lease: leaseTime = minute }: Options = {}): RunningJobs {
  const stopping = new AbortController();
  const running = new Map<string, Promise<void>>();
  const failures = new Map<string, number>();
  const alarm = createAlarm(() => void look());

  /** Starts what is due and sets the alarm to when to look again. */
  async function look(): Promise<void> {
    if (stopping.signal.aborted) return;
    alarm.set(Date.now() + poll);
    try {
      for (const row of await readJobs(jobs)) {
        if (dueAt(row) > Date.now()) alarm.set(dueAt(row));
        else start(row);
      }
    } catch (error) {
      log.error({ err: error }, "The jobs could not be read");
    }
  }

  function start(row: JobRow): void {
    const job = jobs.find(({ name }) => name === row.name);
    if (!job || running.has(job.name) || stopping.signal.aborted) return;
    const run = take(job, row)
      .catch((error: unknown) => log.error({ err: error, job: job.name }, "A job could not be taken or given back"))
      .finally(() => {
        running.delete(job.name);
        if (!stopping.signal.aborted) alarm.set(Date.now() + second / 10);
      });
    running.set(job.name, run);
  }

  async function take(job: Job, row: JobRow): Promise<void> {
    const taken = await takeJob(row, job.every, leaseTime);
    if (!taken) return;
    const held = hold(taken, leaseTime);
    try {
      const next = await job.run(AbortSignal.any([stopping.signal, held.lost]));
      failures.delete(job.name);
      await giveBack(await held.end(), "ok", next);
    } catch (error) {
      log.error({ err: error, job: job.name }, "A job has failed");
      const count = (failures.get(job.name) ?? 0) + 1;
      failures.set(job.name, count);
      await giveBack(await held.end(), String(error), new Date(Date.now() + retryAfter(count)));
    }
  }

  const started: RunningJobs = {
    wake: () => alarm.set(Date.now()),
    async stop() {
      stopping.abort();
      alarm.off();
      const late = new Promise<void>((resolve) => setTimeout(resolve, patience).unref());
      await Promise.race([Promise.allSettled(running.values()), late]);
    },
  };
  keepRunning(started);
  void look();
  return started;
}
