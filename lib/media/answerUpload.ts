import "server-only";
import { Conflict, InvalidInput, UserError } from "#lib/errors.ts";
import { log } from "#lib/log.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { replaceMedia, uploadMedia } from "./mutations.ts";
import { findMedia } from "./queries.ts";
import type { Upload } from "./receive.ts";
import type { UploadAnswer } from "./schema.ts";

/** Takes one file into the library, or puts it in the place of another, and says in words what came of it. */
export async function answerUpload(
  actor: Actor,
  upload: Upload,
  replaced?: { id: string; version: number },
): Promise<UploadAnswer> {
  assertMay(actor, "content.edit");
  try {
    if (replaced) {
      const notes = await replaceMedia(actor, replaced, upload);
      return { outcome: "new", message: ["Ersetzt.", ...notes].join(" "), media: await viewOf(actor, replaced.id) };
    }
    const { id, known, notes } = await uploadMedia(actor, upload);
    if (known?.trashed) {
      const message = `Gibt es schon, liegt aber im Papierkorb: „${known.title}“. Sie können die Datei dort zurückholen.`;
      return { outcome: "known", message, media: null };
    }
    const message = known ? `Gibt es schon: „${known.title}“.` : ["Hochgeladen.", ...notes].join(" ");
    return { outcome: known ? "known" : "new", message, media: await viewOf(actor, id) };
  } catch (error) {
    return { outcome: "refused", message: sentenceFor(error), media: null };
  }
}

const viewOf = async (actor: Actor, id: string) => (await findMedia(actor, [id]))[id] ?? null;

function sentenceFor(error: unknown): string {
  if (error instanceof InvalidInput) return Object.values(error.fields).join(" ");
  if (error instanceof Conflict) return `${error.message} Bitte laden Sie die Seite neu.`;
  if (error instanceof UserError) return error.message;
  if (isDiskFull(error)) return "Auf dem Server ist kein Platz mehr. Bitte sagen Sie der Administration Bescheid.";
  log.error({ err: error }, "An upload could not be processed");
  return "Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.";
}

const isDiskFull = (error: unknown) => error instanceof Error && "code" in error && error.code === "ENOSPC";
