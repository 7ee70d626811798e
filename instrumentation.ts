/** Runs once when the server starts, in `npm run dev` as well; Next does not run it while it builds. */
export async function register(): Promise<void> {
  // Next also compiles this file for a runtime that has no database; it removes everything after this line there.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;

  // The page cache asks for the stamp of its pages. See lib/pageCache/handler.ts.
  const { readPageStamp } = await import("#lib/pageCache/pageStamp.ts");
  const registry = globalThis as { portalReadPageStamp?: () => Promise<string> };
  registry.portalReadPageStamp = readPageStamp;

  const { startJobs } = await import("#lib/jobs/runner.ts");
  const { jobs } = await import("#lib/jobs/registry.ts");
  startJobs(jobs);
}
