import type { ReactNode } from "react";
import { Shell } from "#components/redaktion/Shell.tsx";
import { signOutAction } from "#lib/auth/actions.ts";
import { requirePage } from "#lib/auth/page.ts";
import { countNewMessages } from "#lib/messages/queries.ts";
import { may, roles } from "#lib/users/policy.ts";
import { navigationFor } from "./navigation.ts";

/** What all pages for signed-in people share. Each page and each data function asks for its own permission. */
export default async function InternalLayout({ children }: { children: ReactNode }) {
  const user = await requirePage("content.read");
  return (
    <Shell
      navigation={navigationFor(user, may(user, "content.edit") ? await countNewMessages(user) : 0)}
      user={user.userId}
      name={user.name}
      role={roles[user.role]}
      signOut={signOutAction}
    >
      {children}
    </Shell>
  );
}
