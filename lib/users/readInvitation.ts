import "server-only";
import { findInvitation, InvitationGone } from "./invitations.ts";

export type Invitation =
  | { valid: true /** Null: for the first account of all. */; account: { name: string; email: string } | null }
  | { valid: false; reason: string };

/** What the page behind a one-time address needs to know. The secret in the address is the permission. */
export async function readInvitation(secret: string): Promise<Invitation> {
  try {
    return { valid: true, account: await findInvitation(secret) };
  } catch (error) {
    if (error instanceof InvitationGone) return { valid: false, reason: error.message };
    throw error;
  }
}
