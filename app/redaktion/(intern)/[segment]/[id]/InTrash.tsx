import { notFound } from "next/navigation";
import { TrashedEntry } from "#components/redaktion/trash/TrashedEntry.tsx";
import { typeOf } from "#lib/content/registry.ts";
import { restoreAction } from "#lib/trash/actions.ts";
import type { TrashRow } from "#lib/trash/schema.ts";
import { type Actor, may } from "#lib/users/policy.ts";

type Props = { actor: Actor; row: TrashRow; segment: string };

/** At the address of an entry that lies in the trash: that it does, and the way back. */
export function InTrash({ actor, row, segment }: Props) {
  if (typeOf(row.type).segment !== segment) notFound();
  return (
    <TrashedEntry row={row} restore={restoreAction.bind(null, row.type)} mayRestore={may(actor, "content.edit")} />
  );
}
