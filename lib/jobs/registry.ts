import "server-only";
import { purgeMedia } from "#lib/media/purge.ts";
import { carryOutPlans } from "#lib/schedules/carryOut.ts";
import { planJob } from "#lib/schedules/job.ts";
import { hour, type Job, minute } from "./schema.ts";
import { tidyUp } from "./tidyUp.ts";

/** Everything the server does by itself. One line each; what they do is in their own domain. */
export const jobs: Job[] = [
  { name: planJob, every: minute, run: carryOutPlans },
  { name: "mediaTrash", every: 6 * hour, run: purgeMedia },
  { name: "tidyUp", every: 6 * hour, run: tidyUp },
];
