import { notFound } from "next/navigation";
import { TrashedEntry } from "#components/redaktion/trash/TrashedEntry.tsx";
import { typeOf } from "#lib/content/registry.ts";
import { restoreAction } from "#lib/trash/actions.ts";
import { findTrashed } from "#lib/trash/queries.ts";
import { type Actor, may } from "#lib/users/policy.ts";

type Props = { actor: Actor; id: string; segment: string };

/** At the address of an entry that is not there: it may lie in the trash, with the way back. */
export async function InTrash({ actor, id, segment }: Props) {
  const row = await findTrashed(actor, id);
  if (!row || typeOf(row.type).segment !== segment) notFound();
  return (
    <TrashedEntry row={row} restore={restoreAction.bind(null, row.type)} mayRestore={may(actor, "content.edit")} />
  );
}
