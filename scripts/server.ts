/**
 * Serves the built portal; `npm start` runs this file in a process of its own. Next's own server would do, but for one
 * thing: when a page fails, it sends an empty shell that only a script could fill.
 */
import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { join } from "node:path";
import next from "next";
import { env } from "#lib/env.ts";
import { stopJobs } from "#lib/jobs/running.ts";
import { countRedirect, writeHits } from "#lib/redirects/hits.ts";
import { withErrorPage } from "./errorPage.ts";
import { withOneLocation } from "./oneLocation.ts";

const root = join(import.meta.dirname, "..");
const errorPage = readFileSync(join(root, "public/fehler.html"));

const { port, publicUrl } = env();
const app = next({ dev: false, dir: root, port });
await app.prepare();
const handle = app.getRequestHandler();

const server = createServer((request, plain: ServerResponse) => {
  const response = withOneLocation(plain);
  const isEditing = request.url?.startsWith("/redaktion") ?? false;
  response.once("finish", () => {
    if (response.statusCode === 308) countRedirect(request.url ?? "");
  });
  handle(request, isEditing ? response : withErrorPage(response, errorPage));
});

// A film over a slow line takes longer than the five minutes Node would wait.
server.requestTimeout = 60 * 60 * 1000;
// Longer than proxies keep a connection (nginx: a minute): they would lose a request to one that closes in that moment.
server.keepAliveTimeout = 75 * 1000;

server.listen(port, () => console.log(`Das Portal läuft: ${publicUrl} (Redaktion: ${publicUrl}/redaktion)`));

/** Requests and jobs under way come to their end; connections that only wait are closed. */
function stop(): void {
  const jobs = stopJobs();
  server.close(() => Promise.allSettled([jobs, app.close(), writeHits()]).finally(() => process.exit(0)));
  server.closeIdleConnections();
}

for (const reason of ["SIGTERM", "SIGINT", "disconnect"]) process.once(reason, stop);
