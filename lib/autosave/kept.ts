/** Words that lie in this browser until the server has them: after a crash, without a connection, after a session ended. */

import { z } from "zod";
import { day } from "#lib/duration.ts";

const copySchema = z.object({
  user: z.string(),
  entry: z.string(),
  type: z.string(),
  /** ISO. */
  at: z.string(),
  basis: z.object({ version: z.number(), revision: z.number() }),
  values: z.array(z.tuple([z.string(), z.string()])),
});

export type Copy = z.infer<typeof copySchema>;

const prefix = "redaktion.fassung.";
const keyOf = ({ user, entry }: Pick<Copy, "user" | "entry">) => `${prefix}${user}.${entry}`;
/** So many copies of one browser, and for so long. */
const most = 20;
const longest = 30 * day;

/** Where copies lie, or null when the browser keeps nothing for us. */
export function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function parsed(text: string | null): Copy | null {
  try {
    return copySchema
      .nullable()
      .catch(null)
      .parse(JSON.parse(text ?? "null"));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** All copies, newest first; what is too old or no longer readable goes. */
function allCopies(storage: Storage): Copy[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
  const copies = keys
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => {
      const copy = parsed(storage.getItem(key));
      if (copy && Date.now() - Date.parse(copy.at) < longest) return [copy];
      storage.removeItem(key);
      return [];
    });
  return copies.sort((a, b) => b.at.localeCompare(a.at));
}

/** Everything one person has lying here, newest first. */
export const copiesOf = (storage: Storage, user: string) => allCopies(storage).filter((copy) => copy.user === user);

export const findCopy = (storage: Storage, who: Pick<Copy, "user" | "entry">) => parsed(storage.getItem(keyOf(who)));

export const forgetCopy = (storage: Storage, who: Pick<Copy, "user" | "entry">) => storage.removeItem(keyOf(who));

/** At sign-out: the next person at this computer finds nothing. */
export function forgetCopies(storage: Storage, user: string): void {
  for (const copy of copiesOf(storage, user)) forgetCopy(storage, copy);
}

/** Puts a copy aside; the oldest ones make room. False when the browser does not let us. */
export function keepCopy(storage: Storage, copy: Copy): boolean {
  const others = allCopies(storage).filter((other) => keyOf(other) !== keyOf(copy));
  for (const old of others.slice(most - 1)) forgetCopy(storage, old);
  try {
    storage.setItem(keyOf(copy), JSON.stringify(copy));
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
