/** A server that does what is planned, until it is killed. */
import { jobs } from "#lib/jobs/registry.ts";
import { startJobs } from "#lib/jobs/runner.ts";

startJobs(jobs, { poll: 50, lease: 2_000 });
process.stdout.write("started\n");
process.stdin.resume();
