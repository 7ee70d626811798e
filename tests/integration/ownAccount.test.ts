/** What everybody may do with the own account. */
import { expect, test } from "vitest";
import { findSession, type SignedIn } from "#lib/auth/sessions.ts";
import { signIn } from "#lib/auth/signIn.ts";
import { db } from "#lib/db.ts";
import { changeMyPassword, renameMyself } from "#lib/users/ownAccount.ts";
import { system } from "#lib/users/policy.ts";
import { readAccount } from "#lib/users/queries.ts";
import { makeAccount, password } from "#tests/makeAccount.ts";

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => "accepted",
    (error: unknown) => error,
  );
const fresh = { password: "drei blaue Türen offen", repeated: "drei blaue Türen offen" };

async function signedIn(email: string): Promise<SignedIn> {
  const user = await findSession(await signIn({ email, password }));
  if (!user) throw new Error("not signed in");
  return user;
}

test("the own password needs the old one and ends the other sessions", async () => {
  const { email } = await makeAccount("reader");
  const [here, there] = [await signedIn(email), await signedIn(email)];
  const refused = await refusal(changeMyPassword(here, { ...fresh, current: "falsch" }));
  expect(refused).toMatchObject({ fields: { current: expect.any(String) } });
  await changeMyPassword(here, { ...fresh, current: password });
  expect(await findSession(here)).not.toBeNull();
  expect(await findSession(there)).toBeNull();
  await signIn({ email, password: fresh.password });
});

test("the old password cannot be guessed from an open session", async () => {
  const { email } = await makeAccount("reader");
  const session = await signedIn(email);
  for (let guess = 0; guess < 5; guess += 1) await refusal(changeMyPassword(session, { ...fresh, current: "falsch" }));
  expect(await refusal(changeMyPassword(session, { ...fresh, current: password }))).toMatchObject({
    name: "LockedOut",
  });
});

test("a new name is noted with the old one", async () => {
  const { id, email } = await makeAccount("reader");
  await renameMyself(await signedIn(email), { name: "  Neuer Name " });
  expect(await readAccount(system, id)).toMatchObject({ name: "Neuer Name" });
  const event = await db.auditEvent.findFirst({ where: { action: "user.rename" } });
  expect(event?.details).toEqual({
    name: "Neuer Name",
    changes: [{ label: "Name", before: email, after: "Neuer Name" }],
  });
});
