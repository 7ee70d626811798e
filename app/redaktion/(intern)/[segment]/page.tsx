import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EntryTable } from "#components/redaktion/entry/EntryTable.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { Button } from "#components/ui/Button.tsx";
import { Field } from "#components/ui/Field.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { listEntries } from "#lib/content/queries.ts";
import { typeBySegment } from "#lib/content/registry.ts";
import { may } from "#lib/users/policy.ts";

type Props = PageProps<"/redaktion/[segment]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: typeBySegment((await params).segment)?.label.many };
}

/** All entries of one type with their state. */
export default async function EntryList({ params, searchParams }: Props) {
  const actor = await requirePage("content.read");
  const type = typeBySegment((await params).segment);
  if (!type) notFound();
  const query = String((await searchParams).q ?? "").slice(0, 200);
  const entries = await listEntries(actor, type.key, query);
  return (
    <>
      <PageHeading title={type.label.many}>
        {may(actor, "content.edit") && (
          <a className="button" href={`/redaktion/${type.segment}/neu`}>
            {type.label.one} anlegen
          </a>
        )}
      </PageHeading>
      <search>
        <form className="list-search">
          <Field id="q" label="Im Titel suchen">
            <input id="q" name="q" type="search" className="input" defaultValue={query} />
          </Field>
          <Button look="secondary">Suchen</Button>
        </form>
      </search>
      <p role="status">
        {entries.length === 1 ? "1 Eintrag" : `${entries.length} Einträge`}
        {query && (
          <>
            {" "}
            zu „{query}“ · <a href={`/redaktion/${type.segment}`}>alle zeigen</a>
          </>
        )}
      </p>
      {entries.length > 0 && <EntryTable entries={entries} segment={type.segment} label={type.label.many} />}
    </>
  );
}
