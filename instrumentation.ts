/** Runs once when the server starts: tells the page cache how to read the content version. See lib/pageCache/handler.ts. */
export async function register(): Promise<void> {
  // Next also compiles this file for a runtime that has no database; it removes everything after this line there.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { readContentVersion } = await import("#lib/pageCache/contentVersion.ts");
  const registry = globalThis as { portalReadContentVersion?: () => Promise<number> };
  registry.portalReadContentVersion = readContentVersion;
}
