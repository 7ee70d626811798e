import "server-only";
import { headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { may, type Permission } from "#lib/users/policy.ts";
import { pathHeader } from "./pathHeader.ts";
import { currentUser } from "./session.ts";
import type { SignedIn } from "./sessions.ts";

/**
 * For pages: the signed-in person. Somebody who is not signed in goes to the sign-in page and comes back afterwards;
 * somebody whose role does not allow it gets the page "forbidden" with status 403. Data functions check again.
 */
export async function requirePage(permission: Permission): Promise<SignedIn> {
  const user = await currentUser();
  if (!user) {
    const path = (await headers()).get(pathHeader);
    redirect(path ? `/redaktion/anmelden?weiter=${encodeURIComponent(path)}` : "/redaktion/anmelden");
  }
  if (!may(user, permission)) forbidden();
  return user;
}
