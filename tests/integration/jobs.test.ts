/** The work the server does by itself: once, whoever does it, and again after a crash. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, expect, test, vi } from "vitest";
import { db } from "#lib/db.ts";
import { day, hour, minute } from "#lib/duration.ts";
import { callJob } from "#lib/jobs/call.ts";
import { jobsAreLate } from "#lib/jobs/health.ts";
import { startJobs } from "#lib/jobs/runner.ts";
import { type RunningJobs, wakeJobs } from "#lib/jobs/running.ts";
import type { Job } from "#lib/jobs/schema.ts";
import { tidyUp } from "#lib/jobs/tidyUp.ts";
import { makeDraft } from "#tests/factories.ts";
import { makeAccount } from "#tests/makeAccount.ts";

const started: RunningJobs[] = [];
const processes: ChildProcess[] = [];

afterEach(async () => {
  for (const jobs of started.splice(0)) await jobs.stop();
  for (const child of processes.splice(0)) child.kill("SIGKILL");
});

let count = 0;

/** A server with one job, and the times at which it ran. */
function serve(changes: Partial<Job> = {}, lease = 1_000) {
  count += 1;
  const runs: number[] = [];
  const run = async () => {
    runs.push(Date.now());
    return undefined;
  };
  const job: Job = { name: `job-${count}`, every: hour, run, ...changes };
  const jobs = startJobs([job], { poll: 50, lease });
  started.push(jobs);
  return { job, jobs, runs };
}

const rowOf = (name: string) => db.job.findUnique({ where: { name } });

/** A server in a process of its own. */
function serveApart(name: string, { every = hour, lasts = 0, lease = 1_000 }): ChildProcess {
  const file = join(import.meta.dirname, "processes/workUntilKilled.ts");
  const flags = ["--conditions=react-server", "--disable-warning=ExperimentalWarning"];
  const settings = [name, every, lasts, lease].map(String);
  const child = spawn(process.execPath, [...flags, file, ...settings], { stdio: ["pipe", "pipe", "inherit"] });
  processes.push(child);
  return child;
}

const runsOf = (subject: string) => db.auditEvent.findMany({ where: { subject }, orderBy: { at: "asc" } });

test("a new job runs at once and then waits for its next turn", async () => {
  const { job, runs } = serve();
  await vi.waitFor(async () => expect(await rowOf(job.name)).toMatchObject({ lastResult: "ok", lockedUntil: null }));
  await wait(200);
  expect(runs).toHaveLength(1);
  const turn = (await rowOf(job.name))?.nextRunAt.getTime() ?? 0;
  expect(Math.abs(turn - Date.now() - hour)).toBeLessThan(10_000);
});

test("a job that names a time gets its turn then, but never later than its pace", async () => {
  const times = [new Date(Date.now() + 400), new Date(Date.now() + day)];
  const { job, runs } = serve({
    async run() {
      runs.push(Date.now());
      return times.shift();
    },
  });
  await vi.waitFor(() => expect(runs).toHaveLength(2), { timeout: 5_000 });
  expect((runs[1] ?? 0) - (runs[0] ?? 0)).toBeGreaterThan(150);
  await vi.waitFor(async () => expect((await rowOf(job.name))?.lockedUntil).toBeNull());
  expect((await rowOf(job.name))?.nextRunAt.getTime()).toBeLessThan(Date.now() + day / 2);
});

test("work made in this process is done at once, work made elsewhere within the next look", async () => {
  const { job, runs } = serve();
  await vi.waitFor(async () => expect(await rowOf(job.name)).toMatchObject({ lastResult: "ok" }));
  await db.$transaction((tx) => callJob(tx, job.name, new Date()));
  wakeJobs();
  await vi.waitFor(() => expect(runs).toHaveLength(2));
});

test("what is asked for while the job runs is done after it", async () => {
  const { runs } = serve({
    async run() {
      runs.push(Date.now());
      if (runs.length === 1) await db.$transaction((tx) => callJob(tx, `job-${count}`, new Date()));
      return undefined;
    },
  });
  await vi.waitFor(() => expect(runs).toHaveLength(2), { timeout: 5_000 });
});

test("a failure is noted and tried again later, and stops neither the server nor the other jobs", async () => {
  let tries = 0;
  const failing = serve({
    async run() {
      tries += 1;
      throw new Error("Kein Strom");
    },
  });
  const other = serve({ every: 100 });
  await vi.waitFor(async () =>
    expect(await rowOf(failing.job.name)).toMatchObject({ lastResult: "Error: Kein Strom", lockedUntil: null }),
  );
  const retry = (await rowOf(failing.job.name))?.nextRunAt.getTime() ?? 0;
  expect(retry - Date.now()).toBeGreaterThan(2_000);
  expect(retry - Date.now()).toBeLessThan(6_000);
  await vi.waitFor(() => expect(other.runs.length).toBeGreaterThan(2), { timeout: 5_000 });
  expect(tries).toBe(1);
});

test("a run that takes longer than its lease keeps it, and nobody else starts", async () => {
  let active = 0;
  let most = 0;
  let done = 0;
  const name = "long-run";
  const run = async () => {
    active += 1;
    most = Math.max(most, active);
    await wait(1_500);
    active -= 1;
    done += 1;
    return undefined;
  };
  serve({ name, run }, 600);
  serve({ name, run }, 600);
  await vi.waitFor(() => expect(done).toBe(1), { timeout: 10_000 });
  await wait(300);
  expect([most, done]).toEqual([1, 1]);
});

test("stopping tells what runs to leave off and waits for it", async () => {
  let left = false;
  const { job, jobs } = serve({
    async run(stop) {
      await once(stop, "abort");
      await wait(100);
      left = true;
      return new Date();
    },
  });
  await vi.waitFor(async () => expect((await rowOf(job.name))?.lockedUntil).toBeTruthy());
  await jobs.stop();
  expect(left).toBe(true);
  expect(await rowOf(job.name)).toMatchObject({ lockedUntil: null });
  expect((await rowOf(job.name))?.nextRunAt.getTime()).toBeLessThanOrEqual(Date.now());
});

test("of several servers one does it", async () => {
  const servers = [1, 2, 3].map(() => serveApart("shared", { every: 300 }));
  await vi.waitFor(async () => expect((await runsOf("shared")).length).toBeGreaterThan(8), { timeout: 15_000 });
  for (const server of servers) server.kill("SIGKILL");
  const times = (await runsOf("shared")).map(({ at }) => at.getTime());
  // Each run begins a round of 300 ms; a second run in the same round would be close to the first.
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThan(150);
}, 30_000);

test("a server that was killed at work is replaced when its lease has run out", async () => {
  const first = serveApart("orphan", { lasts: hour, lease: 1_500 });
  await vi.waitFor(async () => expect(await runsOf("orphan")).toHaveLength(1), { timeout: 10_000 });
  first.kill("SIGKILL");
  serveApart("orphan", { lasts: hour, lease: 1_500 });
  await vi.waitFor(async () => expect(await runsOf("orphan")).toHaveLength(2), { timeout: 10_000 });
  const [one, two] = await runsOf("orphan");
  expect(Number(two?.at) - Number(one?.at)).toBeGreaterThan(900);
}, 30_000);

test("the health check notices jobs nobody does", async () => {
  await db.job.deleteMany();
  expect(await jobsAreLate()).toBe(false);
  await db.job.create({ data: { name: "nobody", nextRunAt: new Date(Date.now() - 10 * minute) } });
  expect(await jobsAreLate()).toBe(true);
});

test("tidying up takes away what has run out and nothing else", async () => {
  const { id: userId } = await makeAccount("editor");
  const { id: entryId } = await makeDraft("project");
  const [past, future] = [new Date(Date.now() - 40 * day), new Date(Date.now() + day)];
  for (const [id, expiresAt] of [
    ["alt", past],
    ["neu", future],
  ] as const) {
    await db.session.create({ data: { id, userId, expiresAt } });
    await db.previewLink.create({ data: { id, entryId, note: "", createdBy: "Erika", expiresAt } });
  }
  await db.presence.create({ data: { entryId, userId, seenAt: past } });
  await tidyUp();
  expect(await db.session.findMany({ select: { id: true } })).toEqual([{ id: "neu" }]);
  expect(await db.previewLink.findMany({ select: { id: true } })).toEqual([{ id: "neu" }]);
  expect(await db.presence.count()).toBe(0);
});
