import "server-only";
import { recheckDrafts } from "#lib/checks/recheck.ts";
import { day, hour, type Job } from "./schema.ts";
import { tidyUp } from "./tidyUp.ts";

/** Everything the server does by itself. One line each; what they do is in their own domain. */
export const jobs: Job[] = [
  { name: "tidyUp", every: 6 * hour, run: tidyUp },
  { name: "recheckDrafts", every: day, run: recheckDrafts },
];
