/** Accounts: the first one, invitations, roles, and that somebody can always administer. */
import { beforeEach, expect, test } from "vitest";
import { findSession, type SignedIn } from "#lib/auth/sessions.ts";
import { signIn } from "#lib/auth/signIn.ts";
import { db } from "#lib/db.ts";
import { Conflict, InvalidInput, NotAllowed, NotFound, SettingsError } from "#lib/errors.ts";
import { createFirstAccount, createSetupInvitation } from "#lib/users/firstAccount.ts";
import { InvitationGone } from "#lib/users/invitations.ts";
import { changePerson, changeRole, createAccount, inviteAgain, setActive } from "#lib/users/mutations.ts";
import { type Actor, system } from "#lib/users/policy.ts";
import { listAccounts, readAccount } from "#lib/users/queries.ts";
import { setUp } from "#lib/users/setUp.ts";
import { makeAccount, password } from "#tests/makeAccount.ts";

beforeEach(async () => {
  await db.user.deleteMany();
  await db.invitation.deleteMany();
});

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => "accepted",
    (error: unknown) => error,
  );
const secretOf = (path: string | null) => path?.replace("/redaktion/einrichten?schluessel=", "") ?? "";
const fresh = { password: "drei blaue Türen offen", repeated: "drei blaue Türen offen" };
const erika = { name: "Erika Muster", email: "erika@example.org", role: "editor" };

async function signedIn(email: string): Promise<SignedIn> {
  const user = await findSession(await signIn({ email, password }));
  if (!user) throw new Error("not signed in");
  return user;
}

test("the settings create the first account once", async () => {
  await createFirstAccount({ email: "Chefin@Example.org", password });
  await createFirstAccount({ email: "andere@example.org", password });
  expect(await db.user.findMany({ select: { email: true, role: true } })).toEqual([
    { email: "chefin@example.org", role: "admin" },
  ]);
  expect(await createSetupInvitation()).toBeNull();
});

test("a password anybody would guess is no setting", async () => {
  const refused = await refusal(createFirstAccount({ email: "a@example.org", password: "Passwort1234" }));
  expect(refused).toBeInstanceOf(SettingsError);
  expect(await db.user.count()).toBe(0);
});

test("the set-up address creates the first account, once, and signs it in", async () => {
  const secret = secretOf(await createSetupInvitation());
  const outcomes = await Promise.all([
    refusal(setUp(secret, { ...erika, ...fresh })),
    refusal(setUp(secret, { name: "Zweite", email: "zweite@example.org", ...fresh })),
  ]);
  expect(outcomes.filter((outcome) => outcome instanceof InvitationGone)).toHaveLength(1);
  expect(await db.user.findMany({ select: { role: true } })).toEqual([{ role: "admin" }]);
  expect(await db.session.count()).toBe(1);
});

test("a new start replaces the set-up address; it is stored as a hash and lasts an hour", async () => {
  const [old, current] = [secretOf(await createSetupInvitation()), secretOf(await createSetupInvitation())];
  expect(await refusal(setUp(old, { ...erika, ...fresh }))).toBeInstanceOf(InvitationGone);
  expect(JSON.stringify(await db.invitation.findMany())).not.toContain(current);
  const [invitation] = await db.invitation.findMany();
  expect(invitation?.expiresAt.getTime()).toBeLessThanOrEqual(Date.now() + 60 * 60_000);
  await db.invitation.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
  expect(await refusal(setUp(current, { ...erika, ...fresh }))).toBeInstanceOf(InvitationGone);
});

test("the set-up address is worth nothing once there is an account", async () => {
  const secret = secretOf(await createSetupInvitation());
  await makeAccount("admin");
  expect(await refusal(setUp(secret, { ...erika, ...fresh }))).toBeInstanceOf(InvitationGone);
});

test("a mistake does not use the invitation up", async () => {
  const { invitation } = await createAccount(system, erika);
  const secret = secretOf(invitation);
  for (const bad of [
    { password: "kurz", repeated: "kurz" },
    { ...fresh, repeated: "anders als das erste" },
  ]) {
    expect(await refusal(setUp(secret, { name: erika.name, ...bad }))).toBeInstanceOf(InvalidInput);
  }
  await setUp(secret, { name: erika.name, ...fresh });
  expect(await signIn({ email: erika.email, password: fresh.password })).toMatchObject({ userId: expect.any(String) });
});

test("an invited account keeps its address and role, whatever is sent", async () => {
  const { id, invitation } = await createAccount(system, erika);
  await setUp(secretOf(invitation), { name: "Erika M.", email: "boese@example.org", ...fresh });
  expect(await readAccount(system, id)).toMatchObject({
    name: "Erika M.",
    email: erika.email,
    role: "editor",
    ready: true,
  });
});

test("a new invitation resets the password and ends all sessions", async () => {
  const user = await makeAccount("editor");
  const before = await signedIn(user.email);
  const secret = secretOf(await inviteAgain(system, user.id));
  expect(await findSession(before)).not.toBeNull();
  await setUp(secret, { name: user.name, ...fresh });
  expect(await findSession(before)).toBeNull();
  expect(await refusal(signIn({ email: user.email, password }))).toBeInstanceOf(InvalidInput);
});

test("an address has one account", async () => {
  await createAccount(system, erika);
  const refused = await refusal(createAccount(system, { ...erika, email: "ERIKA@example.org" }));
  expect(refused).toMatchObject({ fields: { email: expect.any(String) } });
});

test("deactivating ends sessions and invitations at once", async () => {
  const user = await makeAccount("editor");
  const session = await signedIn(user.email);
  const secret = secretOf(await inviteAgain(system, user.id));
  await setActive(system, user.id, false);
  expect(await findSession(session)).toBeNull();
  expect(await refusal(setUp(secret, { name: user.name, ...fresh }))).toBeInstanceOf(InvitationGone);
  expect(await refusal(inviteAgain(system, user.id))).toBeInstanceOf(InvalidInput);
});

test("the last active administration stays", async () => {
  const admin = await makeAccount("admin");
  const off = await makeAccount("admin");
  await setActive(system, off.id, false);
  expect(await refusal(setActive(system, admin.id, false))).toBeInstanceOf(InvalidInput);
  expect(await refusal(changeRole(system, admin.id, { from: "admin", to: "editor" }))).toBeInstanceOf(InvalidInput);
  expect(await readAccount(system, admin.id)).toMatchObject({ active: true, role: "admin" });
});

test("all of them demoted in the same moment: one stays", async () => {
  for (let round = 0; round < 5; round += 1) {
    await db.user.deleteMany();
    const admins = await Promise.all(Array.from({ length: 6 }, () => makeAccount("admin")));
    const demoted = admins.map(({ id }) => refusal(changeRole(system, id, { from: "admin", to: "reader" })));
    const outcomes = await Promise.all(demoted);
    expect(outcomes.filter((outcome) => outcome instanceof InvalidInput)).toHaveLength(1);
    expect(await db.user.count({ where: { role: "admin", active: true } })).toBe(1);
  }
});

test("a change that builds on an outdated page is refused", async () => {
  await makeAccount("admin");
  const user = await makeAccount("editor");
  await changeRole(system, user.id, { from: "editor", to: "reader" });
  expect(await refusal(changeRole(system, user.id, { from: "editor", to: "admin" }))).toBeInstanceOf(Conflict);
  expect(await refusal(setActive(system, user.id, true))).toBeInstanceOf(Conflict);
  expect(await refusal(setActive(system, "niemand", true))).toBeInstanceOf(NotFound);
});

test.each(["editor", "reader"] as const)("the role %s manages no accounts", async (role) => {
  const user = await makeAccount(role);
  const actor: Actor = { userId: user.id, name: user.name, role };
  const before = await db.user.findMany();
  const attempts = [
    listAccounts(actor),
    readAccount(actor, user.id),
    createAccount(actor, erika),
    inviteAgain(actor, user.id),
    changeRole(actor, user.id, { from: role, to: "admin" }),
    setActive(actor, user.id, false),
  ];
  for (const attempt of attempts) expect(await refusal(attempt)).toBeInstanceOf(NotAllowed);
  expect(await db.user.findMany()).toEqual(before);
  expect(await db.invitation.count()).toBe(0);
});

test("the administration corrects a name and an address; an address belongs to one account", async () => {
  const { id } = await createAccount(system, erika);
  await createAccount(system, { ...erika, email: "andere@example.org" });
  await changePerson(system, id, { name: "Erika Muster-Meier", email: " Erika.Meier@Example.org " });
  expect(await readAccount(system, id)).toMatchObject({ name: "Erika Muster-Meier", email: "erika.meier@example.org" });
  for (const email of ["andere@example.org", "keine Adresse"]) {
    expect(await refusal(changePerson(system, id, { name: "Erika", email }))).toBeInstanceOf(InvalidInput);
  }
  expect(await refusal(changePerson(system, "missing", erika))).toBeInstanceOf(NotFound);
  const event = await db.auditEvent.findFirst({ where: { subject: id, action: "user.person" } });
  expect(JSON.stringify(event?.details)).toContain("erika.meier@example.org");
});
