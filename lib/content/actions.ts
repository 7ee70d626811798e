"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { answer } from "#lib/answer.ts";
import { requireUser } from "#lib/auth/session.ts";
import type { SignedIn } from "#lib/auth/sessions.ts";
import type { AutosaveAnswer } from "#lib/autosave/schema.ts";
import { formatClock } from "#lib/dates.ts";
import { Conflict, InvalidInput, NotFound, NotSignedIn, OtherPerson, UserError } from "#lib/errors.ts";
import { type FormState, failure, typedValues } from "#lib/form.ts";
import { requestReview } from "#lib/reviews/mutations.ts";
import { idSchema } from "#lib/target.ts";
import type { Permission } from "#lib/users/policy.ts";
import { noteAddress } from "./addressNote/queries.ts";
import { namedInputs } from "./contentType.ts";
import { readFields, type Typed } from "./formData.ts";
import { choiceSchema, putTogether } from "./merge.ts";
import { publish, withdraw } from "./publish.ts";
import { isNewest, wasSaved } from "./queries.ts";
import { typeOf } from "./registry.ts";
import { createEntry, type SavedDraft, saveDraft } from "./save.ts";
import { readSides } from "./sides.ts";
import { typeKeys } from "./typeKeys.ts";

const request = z.object({
  id: idSchema,
  type: z.enum(typeKeys),
  /** 0 for an entry that is not there yet. */
  version: z.coerce.number().int().nonnegative(),
  /** The revision the words were written on. */
  base: z.coerce.number().int().nonnegative().default(0),
  /** The revision the page was opened with. */
  opened: z.coerce.number().int().nonnegative().optional(),
  /** When two versions are put together: the other one. */
  newest: z.coerce.number().int().nonnegative().default(0),
  /** Whom the form was made for. */
  user: z.string().max(60).optional(),
  intent: z.enum(["save", "publish", "review", "merge", "autosave"]).default("save"),
});

type Request = z.infer<typeof request>;

const done = {
  create: "Der Entwurf ist angelegt. Auf der Website ist er noch nicht zu sehen.",
  save: "Der Entwurf ist gespeichert. Auf der Website hat sich nichts geändert.",
  autosave: "Der Entwurf ist gespeichert. Auf der Website hat sich nichts geändert.",
  publish: "Veröffentlicht. Die Änderungen sind jetzt auf der Website zu sehen.",
  review: "Gespeichert und zur Prüfung gegeben. Auf der Website hat sich noch nichts geändert.",
  merge: "Zusammengeführt und als Entwurf gespeichert. Auf der Website hat sich nichts geändert.",
};

/** In short, when there is more to tell than that it is saved. */
const deeds: Partial<Record<Request["intent"], string>> = {
  publish: "Veröffentlicht",
  review: "Zur Prüfung gegeben",
  merge: "Zusammengeführt",
};

const withdrawn = "Zurückgezogen. Der Eintrag ist nicht mehr auf der Website zu sehen, der Text bleibt als Entwurf.";

const read = (form: FormData) => {
  const sent = request.parse(Object.fromEntries(form));
  return { sent, input: readFields(typeOf(sent.type).fields, form) };
};

/** The signed-in person, if it is the one who opened the page. */
async function requireSame(permission: Permission, { user }: Request): Promise<SignedIn> {
  const actor = await requireUser(permission);
  if (user !== undefined && user !== actor.userId) throw new OtherPerson(actor.name);
  return actor;
}

/** Saves or publishes an entry, or puts two versions of it together, by the button that was pressed. */
export async function submitEntry(_before: FormState<Typed>, form: FormData): Promise<FormState<Typed>> {
  const { sent, input } = read(form);
  const values = { ...typedValues(form), ...input };
  return answer(values, async () => {
    const actor = await requireSame(sent.intent === "publish" ? "content.publish" : "content.edit", sent);
    try {
      const { version, revision, data } = await write(actor, sent, input, form);
      const { problem } = await noteAddress(actor, sent.type, sent.id, String(data[typeOf(sent.type).addressField]));
      refresh();
      const message = done[sent.version === 0 ? "create" : sent.intent];
      const next = sent.intent === "merge" ? { words: data } : { filled: filledIn(input, data) };
      return {
        status: "done",
        message: [message, problem].filter(Boolean).join(" "),
        deed: deeds[sent.intent],
        version,
        revision,
        ...next,
      };
    } catch (error) {
      const undecided = error instanceof InvalidInput && sent.intent === "merge";
      if (!(error instanceof Conflict) && !undecided) throw error;
      return { ...failure(error, values), sides: await readSides(actor, sent.id, sent.base, input) };
    }
  });
}

function write(actor: SignedIn, sent: Request, input: Typed, form: FormData): Promise<SavedDraft> {
  const { id, type, version, opened, intent } = sent;
  if (intent === "merge") return merge(actor, sent, input, form);
  if (version === 0) return createEntry(actor, type, input, id, intent === "autosave" ? "autosave" : "save");
  if (intent === "publish") return publish(actor, { id, type, version }, input);
  if (intent === "review") return requestReview(actor, { id, type, version }, input);
  return saveOnNewest(actor, sent, (newest) => saveDraft(actor, { id, type, version: newest, opened }, input, intent));
}

/** Publishing, withdrawing and the like raise the version and change no word: who writes on the newest words is not stale. */
async function saveOnNewest<T>(actor: SignedIn, { id, version, base }: Request, save: (version: number) => Promise<T>) {
  try {
    return await save(version);
  } catch (error) {
    if (!(error instanceof Conflict) || !(await isNewest(actor, id, base))) throw error;
    return save(error.currentVersion);
  }
}

/** Throws Conflict when the other version has been overtaken, too: then there is more to choose from, and nothing is lost. */
async function merge(actor: SignedIn, { id, type, base, newest }: Request, input: Typed, form: FormData) {
  const { version, by, own, mine, theirs, ...sides } = await readSides(actor, id, base, input);
  if (version !== newest)
    throw new Conflict(`${own ? "Sie haben" : `${by} hat`} gerade noch einmal gespeichert.`, version);
  const common = sides.base ?? commonSchema.parse(form.get("common"));
  const fields = namedInputs(typeOf(type));
  const choices = Object.fromEntries(
    fields.flatMap(({ name }) => {
      const choice = choiceSchema.safeParse(form.get(`wahl.${name}`));
      return choice.success ? [[name, choice.data] as const] : [];
    }),
  );
  const { words, open } = putTogether(fields, { mine, theirs, base: common }, choices);
  if (open.length > 0) {
    throw new InvalidInput(
      Object.fromEntries(open.map((name) => [`wahl.${name}`, undecided(typeOf(type).fields[name]?.input.label)])),
    );
  }
  return saveDraft(actor, { id, type, version }, words);
}

/** What both came from as the page still knows it, in case it is folded away here: it decides nothing but what to suggest. */
const commonSchema = z
  .string()
  .transform((text) => z.record(z.string(), z.unknown()).parse(JSON.parse(text)))
  .nullable()
  .catch(null);

const undecided = (label = "") => `${label}: Bitte wählen Sie, welche Fassung bleiben soll.`;

/** Texts that were left empty and that the portal has suggested, such as the address. */
const filledIn = (input: Typed, data: Typed): Record<string, string> =>
  Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) =>
      input[name] === "" && typeof value === "string" && value !== "" ? [[name, value] as const] : [],
    ),
  );

/** Whether these words are those of a revision that came after the one they were written on. */
export async function wasSavedAction(form: FormData): Promise<boolean> {
  const { sent, input } = read(form);
  return wasSaved(await requireSame("content.edit", sent), sent, input);
}

/** Saves what somebody is typing. Answers in data, for a form that goes on while it waits. */
export async function autosaveEntry(form: FormData): Promise<AutosaveAnswer> {
  const { sent, input } = read(form);
  try {
    const actor = await requireSame("content.edit", sent);
    const { version, revision, unsaved } = await write(actor, { ...sent, intent: "autosave" }, input, form);
    return { status: "saved", version, revision, at: formatClock(new Date()), unsaved };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { status: statusOf(error), message: error.message };
  }
}

function statusOf(error: UserError) {
  if (error instanceof Conflict) return "conflict";
  if (error instanceof NotSignedIn) return "signedOut";
  if (error instanceof OtherPerson) return "otherPerson";
  // Perhaps in the trash, from where it may come back.
  if (error instanceof NotFound) return "gone";
  return error instanceof InvalidInput ? "invalid" : "refused";
}

/** Takes an entry off the website. */
export async function withdrawEntry(_before: FormState, form: FormData): Promise<FormState> {
  const { id, version } = request.pick({ id: true, version: true }).parse(Object.fromEntries(form));
  return answer(typedValues(form), async () => {
    const saved = await withdraw(await requireUser("content.publish"), { id, version });
    refresh();
    return { status: "done", message: withdrawn, version: saved.version };
  });
}
