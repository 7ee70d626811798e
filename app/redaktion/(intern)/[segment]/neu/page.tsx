import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EntryForm } from "#components/redaktion/entry/EntryForm.tsx";
import { EntryVersion } from "#components/redaktion/entry/EntryVersion.tsx";
import { MediaLibrary } from "#components/redaktion/media/MediaLibrary.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { submitNewEntry } from "#lib/content/actions.ts";
import { noteAddressAction } from "#lib/content/addressNote/actions.ts";
import { noAddressNote } from "#lib/content/addressNote/schema.ts";
import { emptyData, formGroups } from "#lib/content/contentType.ts";
import { listTargets } from "#lib/content/queries.ts";
import { typeBySegment } from "#lib/content/registry.ts";
import { searchMediaAction } from "#lib/media/actions.ts";

type Props = PageProps<"/redaktion/[segment]/neu">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${typeBySegment((await params).segment)?.label.one} anlegen` };
}

export default async function NewEntry({ params }: Props) {
  const actor = await requirePage("content.edit");
  const type = typeBySegment((await params).segment);
  if (!type) notFound();
  const title = `${type.label.one} anlegen`;
  return (
    <>
      <PageHeading
        title={title}
        lead="Speichern Sie zuerst einen Entwurf. Er darf unvollständig sein. Veröffentlichen können Sie danach."
        back={{ href: `/redaktion/${type.segment}`, label: type.label.many }}
      />
      <EntryVersion version={1}>
        <MediaLibrary known={{}} search={searchMediaAction} mayUpload>
          <EntryForm
            action={submitNewEntry}
            title={title}
            id={null}
            type={type.key}
            groups={formGroups(type)}
            data={emptyData(type)}
            targets={await listTargets(actor)}
            mayEdit
            address={{
              name: type.addressField,
              saved: noAddressNote,
              check: noteAddressAction.bind(null, type.key, null),
            }}
          />
        </MediaLibrary>
      </EntryVersion>
    </>
  );
}
