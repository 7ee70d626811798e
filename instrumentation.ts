/** Runs once when the server starts: tells the page cache how to read the stamp of its pages. See lib/pageCache/handler.ts. */
export async function register(): Promise<void> {
  // Next also compiles this file for a runtime that has no database; it removes everything after this line there.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { readPageStamp } = await import("#lib/pageCache/pageStamp.ts");
  const registry = globalThis as { portalReadPageStamp?: () => Promise<string> };
  registry.portalReadPageStamp = readPageStamp;
}
