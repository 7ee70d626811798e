import "server-only";
import { db, isDuplicate } from "#lib/db.ts";
import { InvalidInput, NotFound } from "#lib/errors.ts";
import { parseInput } from "#lib/parse.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { listByPath, ownFilterNames } from "./lists.ts";
import { queryString, readQuery, savedViewSchema } from "./schema.ts";

/** Views belong to one person and change nothing for others, so the log does not list them. */
function ownerOf(actor: Actor): string {
  assertMay(actor, "content.read");
  if (actor.userId === null) throw new NotFound("Dieses Konto");
  return actor.userId;
}

/** Keeps search, filters and order of a list under a name. Throws InvalidInput when the name is taken or missing. */
export async function saveView(actor: Actor, input: unknown): Promise<void> {
  assertMay(actor, "content.read");
  const { name, path, query } = parseInput(savedViewSchema, input);
  const list = listByPath(path);
  if (!list) throw new NotFound("Diese Liste");
  const kept = queryString({ ...readQuery(new URLSearchParams(query), ownFilterNames(list)), seite: 1 });
  await namingDuplicates(name, () =>
    db.savedView.create({ data: { userId: ownerOf(actor), list: path, name, query: kept } }),
  );
}

export async function renameView(actor: Actor, id: string, input: unknown): Promise<void> {
  assertMay(actor, "content.read");
  const { name } = parseInput(savedViewSchema.pick({ name: true }), input);
  const { count } = await namingDuplicates(name, () =>
    db.savedView.updateMany({ where: { id, userId: ownerOf(actor) }, data: { name } }),
  );
  if (count === 0) throw new NotFound("Diese Ansicht");
}

export async function deleteView(actor: Actor, id: string): Promise<void> {
  assertMay(actor, "content.read");
  const { count } = await db.savedView.deleteMany({ where: { id, userId: ownerOf(actor) } });
  if (count === 0) throw new NotFound("Diese Ansicht");
}

async function namingDuplicates<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    throw new InvalidInput({ name: `Eine Ansicht „${name}“ gibt es hier schon. Bitte einen anderen Namen wählen.` });
  }
}
