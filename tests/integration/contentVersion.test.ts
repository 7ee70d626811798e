import { expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { forgetContentVersion, raiseContentVersion, readContentVersion } from "#lib/pageCache/contentVersion.ts";

/** What publishing does: raise in the transaction, forget after the commit. */
async function publishSomething(): Promise<void> {
  await db.$transaction(raiseContentVersion);
  forgetContentVersion();
}

test("the server that published knows the new version at once", async () => {
  const before = await readContentVersion();
  await publishSomething();
  expect(await readContentVersion()).toBe(before + 1);
});

test("a read that a publish overtook is not kept", async () => {
  forgetContentVersion();
  const overtaken = readContentVersion();
  forgetContentVersion();
  const before = await overtaken;
  // Had it been kept, PostgreSQL would go on showing it for a second.
  await db.$transaction(raiseContentVersion);
  expect(await readContentVersion()).toBe(before + 1);
});
