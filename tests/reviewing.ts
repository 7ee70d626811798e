/** A live project that somebody has rewritten, people who could review it, and the rule that wants them to. */
import { saveDraft } from "#lib/content/save.ts";
import { db } from "#lib/db.ts";
import { saveFourEyes } from "#lib/reviews/mutations.ts";
import { readSettings } from "#lib/settings/queries.ts";
import { type Actor, type Role, system } from "#lib/users/policy.ts";
import { type Made, makePublished } from "./factories.ts";
import { makeAccount } from "./makeAccount.ts";

export type Rewritten = Made & { revision: number };

/** Somebody with an account: whoever reviews or plans needs one. */
export async function makeActor(role: Role = "editor"): Promise<Actor> {
  const { id, name } = await makeAccount(role);
  return { userId: id, name, role };
}

/** Puts the four-eyes rule on for these types and off for all others. */
export const switchOn = async (...types: ("project" | "film")[]) =>
  saveFourEyes(system, { version: (await readSettings(system)).version, types });

/** A live project with newer words of `author` that nobody has seen. */
export async function rewritten(author: Actor): Promise<Rewritten> {
  const made = await makePublished("project");
  const input = { ...made.input, summary: `Neue Worte ${made.id}` };
  const { version } = await saveDraft(author, made, input);
  return { id: made.id, version, input, revision: 2 };
}

export const newestReview = (entryId: string) =>
  db.review.findFirstOrThrow({ where: { entryId }, orderBy: { requestedAt: "desc" } });

export const versionOf = async (id: string) => (await db.entry.findUniqueOrThrow({ where: { id } })).version;
