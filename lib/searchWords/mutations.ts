import "server-only";
import { recordAudit } from "#lib/audit/record.ts";
import { db } from "#lib/db.ts";
import { parseInput } from "#lib/parse.ts";
import { changeSettings } from "#lib/settings/change.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { searchWordsInputSchema } from "./schema.ts";

/** Writes the words that mean the same; the search uses them with the next request. Throws Conflict, InvalidInput. */
export async function saveSearchWords(actor: Actor, input: unknown): Promise<void> {
  assertMay(actor, "content.publish");
  const { version, synonyms } = parseInput(searchWordsInputSchema, input);
  await changeSettings(version, async (tx, before) => {
    await recordAudit(tx, actor, "searchWords.save", "site", { title: `${synonyms.length} Zeilen` });
    return { ...before, synonyms };
  });
}

/** Takes searches without hits off the list, because something answers them now or never will. */
export async function forgetMisses(actor: Actor, words: string[]): Promise<void> {
  assertMay(actor, "content.publish");
  await db.searchMiss.deleteMany({ where: { words: { in: words } } });
}
