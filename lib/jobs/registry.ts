import "server-only";
import { recheckDrafts } from "#lib/checks/recheck.ts";
import { day, hour, minute } from "#lib/duration.ts";
import { purgeImports } from "#lib/imports/purge.ts";
import { purgeMedia } from "#lib/media/purge.ts";
import { purgeMessages } from "#lib/messages/purge.ts";
import { sendDigests } from "#lib/ownership/digest.ts";
import { carryOutPlans } from "#lib/schedules/carryOut.ts";
import { planJob } from "#lib/schedules/job.ts";
import { purgeMisses } from "#lib/searchWords/purge.ts";
import { emptyTrash } from "#lib/trash/emptyTrash.ts";
import { checkLinksInTurn } from "#lib/webLinks/job.ts";
import type { Job } from "./schema.ts";
import { tidyUp } from "./tidyUp.ts";

/** Everything the server does by itself. One line each; what they do is in their own domain. */
export const jobs: Job[] = [
  { name: planJob, every: minute, run: carryOutPlans },
  { name: "mediaTrash", every: 6 * hour, run: purgeMedia },
  { name: "tidyUp", every: 6 * hour, run: tidyUp },
  { name: "checkWebLinks", every: hour, run: checkLinksInTurn },
  { name: "digest", every: hour, run: sendDigests },
  { name: "recheckDrafts", every: day, run: recheckDrafts },
  { name: "purgeMessages", every: 6 * hour, run: purgeMessages },
  { name: "purgeImports", every: 24 * hour, run: purgeImports },
  { name: "purgeMisses", every: 24 * hour, run: purgeMisses },
  { name: "emptyTrash", every: 6 * hour, run: emptyTrash },
];
