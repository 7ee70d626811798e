import "server-only";
import { hour, type Job } from "./schema.ts";
import { tidyUp } from "./tidyUp.ts";

/** Everything the server does by itself. One line each; what they do is in their own domain. */
export const jobs: Job[] = [{ name: "tidyUp", every: 6 * hour, run: tidyUp }];
