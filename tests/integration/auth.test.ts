/** Signing in: sessions, lockout, and what a stranger can find out. */
import { beforeEach, expect, test } from "vitest";
import { countAttempt, lockFor } from "#lib/auth/attempts.ts";
import { signOut, signOutEverywhere } from "#lib/auth/mutations.ts";
import { findSession, type SignedIn } from "#lib/auth/sessions.ts";
import { signIn } from "#lib/auth/signIn.ts";
import { openSession, sealSession, sessionSeconds } from "#lib/auth/token.ts";
import { db } from "#lib/db.ts";
import { InvalidInput, LockedOut } from "#lib/errors.ts";
import { setActive } from "#lib/users/mutations.ts";
import { system } from "#lib/users/policy.ts";
import { makeAccount, password } from "#tests/makeAccount.ts";

beforeEach(async () => {
  await db.signInFailure.deleteMany();
});

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => "accepted",
    (error: unknown) => error,
  );
const wrong = (email: string) => refusal(signIn({ email, password: "ganz sicher falsch" }));

async function signedIn(email: string): Promise<SignedIn> {
  const user = await findSession(await signIn({ email, password }));
  if (!user) throw new Error("not signed in");
  return user;
}

test("the right password starts a session, whatever the case of the address", async () => {
  const { id, email } = await makeAccount("editor");
  expect(await signedIn(` ${email.toUpperCase()} `)).toMatchObject({ userId: id, role: "editor", email });
  expect(await db.auditEvent.count({ where: { userId: id, action: "auth.signIn" } })).toBe(1);
});

test("wrong password, unknown address and switched-off account get the same answer", async () => {
  const known = await makeAccount("editor");
  const off = await makeAccount("editor");
  await setActive(system, off.id, false);
  const answers = await Promise.all([
    wrong(known.email),
    wrong("niemand@example.org"),
    refusal(signIn({ email: off.email, password })),
  ]);
  for (const answer of answers) expect(answer).toBeInstanceOf(InvalidInput);
  const [first, ...others] = answers;
  for (const other of others) expect(other).toMatchObject({ ...Object(first) });
  expect(await db.session.count({ where: { userId: { in: [known.id, off.id] } } })).toBe(0);
});

test("an unknown address takes as long as a known one", async () => {
  const { email } = await makeAccount("editor");
  const time = async (address: string) => {
    const start = performance.now();
    await wrong(address);
    return performance.now() - start;
  };
  await time(email);
  const [known, unknown] = [await time(email), await time("niemand@example.org")];
  expect(unknown / known).toBeGreaterThan(0.6);
  expect(known / unknown).toBeGreaterThan(0.6);
});

test.each(["known", "unknown"])("after five failures even the right password is refused: %s address", async (kind) => {
  const { email } = kind === "known" ? await makeAccount("editor") : { email: "fremd@example.org" };
  await Promise.all([wrong(email), wrong(email), wrong(email), wrong(email), wrong(email)]);
  expect(await refusal(signIn({ email, password }))).toBeInstanceOf(LockedOut);
});

test("of many attempts in the same moment only five are checked", async () => {
  const attempts = await Promise.all(Array.from({ length: 20 }, () => refusal(countAttempt("viele@example.org"))));
  expect(attempts.filter((outcome) => outcome === "accepted")).toHaveLength(5);
});

test("parallel guesses cannot find the password after the limit", async () => {
  const { email } = await makeAccount("editor");
  await Promise.all(Array.from({ length: 12 }, () => wrong(email)));
  expect(await refusal(signIn({ email, password }))).toBeInstanceOf(LockedOut);
  expect(await db.auditEvent.count({ where: { action: "auth.lockout", actor: email } })).toBe(1);
});

test("the lock opens after its time, and success forgets the failures", async () => {
  const { email } = await makeAccount("editor");
  await Promise.all([wrong(email), wrong(email), wrong(email), wrong(email), wrong(email)]);
  await db.signInFailure.updateMany({ data: { lockedUntil: new Date(Date.now() - 1) } });
  await signedIn(email);
  expect(await db.signInFailure.count()).toBe(0);
});

test("a count that was never finished, as after a crash, runs out as well", async () => {
  for (let attempt = 0; attempt < 5; attempt += 1) await countAttempt("absturz@example.org");
  expect(await refusal(countAttempt("absturz@example.org"))).toBeInstanceOf(LockedOut);
  await db.signInFailure.updateMany({ data: { updatedAt: new Date(Date.now() - lockFor) } });
  expect(await refusal(countAttempt("absturz@example.org"))).toBe("accepted");
});

test("addresses are not kept as typed", async () => {
  await wrong("mein.geheimnis@example.org");
  expect(JSON.stringify(await db.signInFailure.findMany())).not.toContain("geheimnis");
});

test("a session ends with signing out, with its time, and with its account", async () => {
  const { id, email } = await makeAccount("editor");
  const [one, two, three] = [await signedIn(email), await signedIn(email), await signedIn(email)];
  await signOut(one);
  expect([await findSession(one), await findSession(two)]).toMatchObject([null, { userId: id }]);
  await db.session.update({ where: { id: two.sessionId }, data: { expiresAt: new Date(Date.now() - 1) } });
  expect(await findSession(two)).toBeNull();
  await db.user.update({ where: { id }, data: { active: false } });
  expect(await findSession(three)).toBeNull();
});

test("signing out everywhere ends all of them", async () => {
  const { id, email } = await makeAccount("reader");
  const one = await signedIn(email);
  await signedIn(email);
  await signOutEverywhere(one);
  expect(await db.session.count({ where: { userId: id } })).toBe(0);
});

test("a changed role counts at once", async () => {
  const { id, email } = await makeAccount("admin");
  const session = await signedIn(email);
  await db.user.update({ where: { id }, data: { role: "reader" } });
  expect(await findSession(session)).toMatchObject({ role: "reader" });
});

test("a session belongs to its account only", async () => {
  const [mine, theirs] = [await makeAccount("reader"), await makeAccount("admin")];
  const { sessionId } = await signedIn(mine.email);
  expect(await findSession({ userId: theirs.id, sessionId })).toBeNull();
});

test("the token of the cookie survives, a changed or foreign one does not", async () => {
  const key = { userId: "u", sessionId: "s" };
  const token = await sealSession(key);
  expect(await openSession(token)).toEqual(key);
  expect(token).not.toContain("userId");
  const middle = token.length - 20;
  const changed = token.slice(0, middle) + (token[middle] === "A" ? "B" : "A") + token.slice(middle + 1);
  for (const bad of [changed, "", "x", "a.b.c", "a.b.c.d.e", `${token}x`]) expect(await openSession(bad)).toBeNull();
  expect(sessionSeconds).toBe(12 * 60 * 60);
});
