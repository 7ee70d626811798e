/** Runs once when the server starts: tells the page cache how to read the content version. See lib/pageCache/handler.ts. */
export async function register(): Promise<void> {
  const { readContentVersion } = await import("#lib/pageCache/contentVersion.ts");
  const registry = globalThis as { portalReadContentVersion?: () => Promise<number> };
  registry.portalReadContentVersion = readContentVersion;
}
