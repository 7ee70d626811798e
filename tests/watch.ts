/** Notes everything a browser complains about, and every request that leaves the portal. */
import { format } from "node:util";
import type { BrowserContext } from "@playwright/test";

/** Starts watching; the returned list fills while the test runs. */
export function watch(context: BrowserContext, origin: string): string[] {
  const complaints: string[] = [];
  const documents = new Set<string>();

  context.on("request", (request) => {
    const url = new URL(request.url());
    if (request.isNavigationRequest()) documents.add(request.url());
    if (url.protocol.startsWith("http") && url.origin !== origin)
      complaints.push(`request to another host: ${url.href}`);
  });
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText;
    // The browser gives up what it no longer needs when somebody moves on, and scripts where they are switched off
    // ("csp"); whatever a policy forbids otherwise stands in the console, too.
    if (reason !== "net::ERR_ABORTED" && reason !== "csp")
      complaints.push(`request failed: ${request.url()} (${reason})`);
  });
  context.on("weberror", (webError) => complaints.push(`error in the page: ${webError.error().stack}`));
  context.on("console", (message) => {
    if (!["error", "warning"].includes(message.type())) return;
    // Chromium reports each page that answers 404 or 403 as an error; the tests look at the status themselves.
    const isAnswer = message.text().startsWith("Failed to load resource") && documents.has(message.location().url);
    if (!isAnswer)
      complaints.push(format("console.%s: %s (%s)", message.type(), message.text(), message.location().url));
  });
  return complaints;
}
