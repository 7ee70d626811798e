import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { NotSignedIn } from "#lib/errors.ts";
import { assertMay, type Permission } from "#lib/users/policy.ts";
import { findSession, type SignedIn } from "./sessions.ts";
import { openSession, type SessionKey, sealSession, sessionCookie } from "./token.ts";

/** Who is signed in, looked up once per request. */
export const currentUser = cache(async (): Promise<SignedIn | null> => {
  const token = (await cookies()).get(sessionCookie().name)?.value;
  const key = token ? await openSession(token) : null;
  return key && findSession(key);
});

/** The signed-in person, if the role grants the permission. Throws NotSignedIn or NotAllowed. */
export async function requireUser(permission: Permission): Promise<SignedIn> {
  const user = await currentUser();
  if (!user) throw new NotSignedIn();
  assertMay(user, permission);
  return user;
}

/** Gives the browser its session. Only in a server action. */
export async function keepSession(key: SessionKey): Promise<void> {
  const { name, options } = sessionCookie();
  (await cookies()).set(name, await sealSession(key), options);
}

/** Takes the session from the browser. Only in a server action. */
export async function dropSession(): Promise<void> {
  const { name, options } = sessionCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}
