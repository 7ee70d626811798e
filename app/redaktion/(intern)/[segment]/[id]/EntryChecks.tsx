import { ChecksPanel } from "#components/redaktion/checks/ChecksPanel.tsx";
import { readChecks } from "#lib/checks/queries.ts";
import { type ContentType, formGroups } from "#lib/content/contentType.ts";
import type { Data, Fields } from "#lib/content/fields.ts";
import type { Actor } from "#lib/users/policy.ts";

type Props = { actor: Actor; type: ContentType; data: Data<Fields> };

/** What the checks say about the newest draft, beside its form. */
export async function EntryChecks({ actor, type, data }: Props) {
  return <ChecksPanel groups={formGroups(type)} {...(await readChecks(actor, type, data))} />;
}
