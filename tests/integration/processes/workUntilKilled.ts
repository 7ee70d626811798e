/** A server whose one job notes each of its runs in the log of events. Takes the job's name, its pace and how long a run lasts. */
import { setTimeout as wait } from "node:timers/promises";
import { recordAudit } from "#lib/audit/record.ts";
import { db } from "#lib/db.ts";
import { startJobs } from "#lib/jobs/runner.ts";
import { system } from "#lib/users/policy.ts";

const [name = "", every = "0", lasts = "0", lease = "0"] = process.argv.slice(2);

async function run(): Promise<undefined> {
  await db.$transaction((tx) => recordAudit(tx, system, "test.run", name, { process: process.pid }));
  process.stdout.write("run\n");
  await wait(Number(lasts));
}

startJobs([{ name, every: Number(every), run }], { poll: 50, lease: Number(lease) });
process.stdin.resume();
