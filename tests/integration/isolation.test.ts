/** What a transaction does is nobody else's business until it is committed, and it takes back nothing but its own. */
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { db } from "#lib/db.ts";

const newRedirect = () => ({ path: `/probe-${randomUUID()}`, url: "https://beispiel.example", manual: true });
const isThere = async (path: string) => (await db.redirect.count({ where: { path } })) === 1;

class TakenBack extends Error {}

/** Does something while a transaction is open that has written a redirect and is then taken back. */
async function whileOpen<T>(path: string, meanwhile: () => Promise<T>): Promise<T> {
  const written = Promise.withResolvers<void>();
  const end = Promise.withResolvers<void>();
  const taken = db.$transaction(async (tx) => {
    await tx.redirect.create({ data: { ...newRedirect(), path } });
    written.resolve();
    await end.promise;
    throw new TakenBack();
  });
  const outcome = expect(taken).rejects.toThrow(TakenBack);
  await written.promise;
  const doing = meanwhile();
  // Some of it may have to wait for the transaction, as it should.
  setTimeout(end.resolve, 100);
  await outcome;
  return doing;
}

test("nobody reads what a transaction has written and not committed", async () => {
  const { path } = newRedirect();
  expect(await whileOpen(path, () => isThere(path))).toBe(false);
  expect(await isThere(path)).toBe(false);
});

test("what others write meanwhile stays when a transaction is taken back", async () => {
  const other = newRedirect();
  await whileOpen(newRedirect().path, () => db.redirect.create({ data: other }));
  expect(await isThere(other.path)).toBe(true);
});

test("so does what one statement does", async () => {
  const several = [newRedirect(), newRedirect()];
  const where = { path: { in: several.map(({ path }) => path) } };
  const writes = [
    () => db.redirect.createMany({ data: several }),
    () => db.redirect.updateMany({ where, data: { hits: { increment: 1 } } }),
    () => db.redirect.update({ where: { path: several[0]?.path }, data: { hits: { increment: 1 } } }),
    () => db.$executeRaw`UPDATE "Redirect" SET "hits" = "hits" + 1 WHERE "path" = ${several[0]?.path}`,
  ];
  for (const write of writes) await whileOpen(newRedirect().path, async () => await write());
  expect((await db.redirect.findMany({ where, orderBy: { hits: "asc" } })).map(({ hits }) => hits)).toEqual([1, 3]);
  await whileOpen(newRedirect().path, () => db.redirect.deleteMany({ where }));
  expect(await db.redirect.count({ where })).toBe(0);
});
