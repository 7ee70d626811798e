import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EntryForm } from "#components/redaktion/entry/EntryForm.tsx";
import { requireUser } from "#lib/auth/session.ts";
import { submitNewEntry } from "#lib/content/actions.ts";
import { emptyData, formGroups } from "#lib/content/contentType.ts";
import { listTargets } from "#lib/content/queries.ts";
import { typeBySegment } from "#lib/content/registry.ts";

type Props = PageProps<"/redaktion/[segment]/neu">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${typeBySegment((await params).segment)?.label.one} anlegen` };
}

export default async function NewEntry({ params }: Props) {
  await requireUser("content.edit");
  const type = typeBySegment((await params).segment);
  if (!type) notFound();
  const title = `${type.label.one} anlegen`;
  return (
    <>
      <p>
        <a href={`/redaktion/${type.segment}`}>{type.label.many}</a>
      </p>
      <h1>{title}</h1>
      <p>Speichern Sie zuerst einen Entwurf. Er darf unvollständig sein. Veröffentlichen können Sie danach.</p>
      <EntryForm
        action={submitNewEntry}
        title={title}
        id={null}
        type={type.key}
        version={1}
        live={false}
        groups={formGroups(type)}
        data={emptyData(type)}
        targets={await listTargets()}
        mayEdit
      />
    </>
  );
}
