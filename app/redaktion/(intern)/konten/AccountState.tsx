import { Badge } from "#components/ui/Badge.tsx";
import type { Account } from "#lib/users/schema.ts";

/** Whether somebody can sign in with an account. */
export function AccountState({ account }: { account: Account }) {
  if (!account.active) return <Badge kind="off">deaktiviert</Badge>;
  return account.ready ? <Badge kind="good">aktiv</Badge> : <Badge kind="open">eingeladen</Badge>;
}
