import "server-only";
import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { env } from "#lib/env.ts";
import { secrets } from "#lib/secrets.ts";

/** How long a sign-in lasts, in seconds: a long working day. */
export const sessionSeconds = 12 * 60 * 60;

const claims = z.object({ sub: z.string(), sid: z.string() });

/** What the cookie says: whose session it is. What that person may do is looked up with every request. */
export type SessionKey = { userId: string; sessionId: string };

/** Name and options of the session cookie. The "__Host-" name makes browsers refuse it without TLS or from a subdomain. */
export function sessionCookie() {
  const secure = env().publicUrl.startsWith("https:");
  return {
    name: secure ? "__Host-redaktion" : "redaktion",
    options: { httpOnly: true, sameSite: "lax", path: "/", secure, maxAge: sessionSeconds },
  } as const;
}

/** The session as next-auth's encrypted token. */
export function sealSession({ userId, sessionId }: SessionKey): Promise<string> {
  return encode({ token: { sub: userId, sid: sessionId }, secret: secrets().session, maxAge: sessionSeconds });
}

/** What a token says, or null when it is not one of ours or has run out. */
export async function openSession(token: string): Promise<SessionKey | null> {
  try {
    const parsed = claims.safeParse(await decode({ token, secret: secrets().session }));
    return parsed.success ? { userId: parsed.data.sub, sessionId: parsed.data.sid } : null;
  } catch (error) {
    if (isForeign(error)) return null;
    throw error;
  }
}

/** Errors of the token itself (forged, damaged, too old) as the library `jose` names them. */
function isForeign(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^ERR_J(WE|WT|OSE)/.test(String(error.code));
}
