import { EntryReading } from "#components/redaktion/entry/EntryReading.tsx";
import { formGroups } from "#lib/content/contentType.ts";
import { previewEntry } from "#lib/content/preview.ts";
import { type FoundEntry, listTargets } from "#lib/content/queries.ts";
import { emptyContext } from "#lib/richText/context.ts";
import type { Actor } from "#lib/users/policy.ts";

type Props = { actor: Actor; entry: FoundEntry };

/** The words of an entry for somebody who may read them. */
export async function ReadEntry({ actor, entry }: Props) {
  const context = (await previewEntry(actor, entry.id))?.context ?? emptyContext;
  const entries = (await listTargets(actor)).map(({ id, title }) => [id, title] as const);
  const files = Object.values(context.media).map(({ id, title }) => [id, title] as const);
  return (
    <EntryReading
      groups={formGroups(entry.type)}
      data={entry.data}
      context={context}
      titles={new Map([...entries, ...files])}
    />
  );
}
