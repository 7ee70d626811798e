import { expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { isSeeded, seed } from "#prisma/seed.ts";
import { everything } from "#tests/factories.ts";

test("the start content is published whole, once", async () => {
  expect(await isSeeded()).toBe(false);
  await seed();
  expect(await isSeeded()).toBe(true);
  expect(await db.entry.count({ where: { published: null } })).toBe(0);
  expect(await db.project.count()).toBe(15);
  expect(await db.address.count()).toBe(await db.entry.count());
  const before = await everything();
  await seed();
  const after = await everything();
  expect(after.entries).toEqual(before.entries);
  expect(after.events).toBe(before.events);
});
