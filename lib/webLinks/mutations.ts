import "server-only";
import { recordAudit } from "#lib/audit/record.ts";
import { db } from "#lib/db.ts";
import { InvalidInput, NotFound } from "#lib/errors.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { type CheckOptions, checkOne } from "./check.ts";
import type { Verdict } from "./verdict.ts";

/** Asks one address right now. Throws InvalidInput when there is no network to ask through. */
export async function recheckWebLink(actor: Actor, url: string, options: CheckOptions = {}): Promise<Verdict> {
  assertMay(actor, "content.edit");
  if (!(await db.webLink.findUnique({ where: { url } }))) throw gone();
  const verdict = await checkOne(url, new Date(), options);
  if (verdict) return verdict;
  throw new InvalidInput({
    "": "Der Server kommt gerade nicht ins Internet. Bitte versuchen Sie es später noch einmal.",
  });
}

/** An ignored address is neither asked nor told of again, until somebody takes it back. */
export async function ignoreWebLink(actor: Actor, url: string, ignored: boolean): Promise<void> {
  assertMay(actor, "content.edit");
  await db.$transaction(async (tx) => {
    const changed = await tx.webLink.updateMany({ where: { url, ignored: !ignored }, data: { ignored } });
    if (changed.count === 0) throw gone();
    await recordAudit(tx, actor, ignored ? "webLink.ignore" : "webLink.watch", url, { title: url });
  });
}

const gone = () => new NotFound("Diese Adresse");
