import type { Metadata } from "next";
import { EntryVersion } from "#components/redaktion/entry/EntryVersion.tsx";
import { Flash } from "#components/redaktion/Flash.tsx";
import { CropPanel } from "#components/redaktion/media/CropPanel.tsx";
import { DetailsForm } from "#components/redaktion/media/DetailsForm.tsx";
import { MediaFacts } from "#components/redaktion/media/MediaFacts.tsx";
import { MediaLibrary } from "#components/redaktion/media/MediaLibrary.tsx";
import { ReplacePanel } from "#components/redaktion/media/ReplacePanel.tsx";
import { TrashPanel } from "#components/redaktion/media/TrashPanel.tsx";
import { UsageList } from "#components/redaktion/media/UsageList.tsx";
import { VersionList } from "#components/redaktion/media/VersionList.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { Notice } from "#components/ui/Notice.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { typeOf } from "#lib/content/registry.ts";
import { formatDateTime } from "#lib/dates.ts";
import {
  cropMediaAction,
  rememberAltAction,
  restoreMediaAction,
  saveMediaAction,
  searchMediaAction,
  serveVersionAction,
  trashMediaAction,
} from "#lib/media/actions.ts";
import { readLibraryFile } from "#lib/media/library.ts";
import { findMedia } from "#lib/media/queries.ts";
import type { MediaUsage } from "#lib/media/uses.ts";
import { orNotFound } from "#lib/orNotFound.ts";
import { may } from "#lib/users/policy.ts";

type Props = PageProps<"/redaktion/medien/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const actor = await requirePage("content.read");
  return { title: (await orNotFound(readLibraryFile(actor, (await params).id))).view.title };
}

const messages = {
  ausschnitt: "Der Ausschnitt ist gespeichert.",
  ersetzt: "Die Datei ist ersetzt. Die frühere Fassung steht unten. Passt der Titel noch?",
  "bild-ersetzt": "Das Bild ist ersetzt. Die frühere Fassung steht unten. Passen Titel und Alternativtext noch?",
  fassung: "Diese Fassung wird jetzt wieder gezeigt.",
  zurueck: "Die Datei ist wieder da.",
};

/** Where a use can be looked at, and what to call the field. */
function placeOf({ id, type, field }: MediaUsage): { href: string; place: string } {
  if (type === "settings") return { href: "/redaktion/einstellungen", place: "" };
  if (type === "media") return { href: `/redaktion/medien/${id}`, place: "Film" };
  const { segment, label, fields } = typeOf(type);
  return { href: `/redaktion/${segment}/${id}`, place: `${label.one}, „${fields[field]?.input.label ?? field}“` };
}

/** One file: what is said about it, what it shows, where it is used, what it was before. */
export default async function LibraryFilePage({ params, searchParams }: Props) {
  const actor = await requirePage("content.read");
  const file = await orNotFound(readLibraryFile(actor, (await params).id));
  const { id, kind } = file.view;
  const mayEdit = may(actor, "content.edit") && !file.trashedAt;
  const beside = [file.captionsId, file.posterId].filter((other) => other !== null);
  return (
    <>
      <PageHeading title={file.view.title} back={{ href: "/redaktion/medien", label: "Medien" }} />
      <Flash messages={messages} shown={(await searchParams).meldung} />
      {file.trashedAt && (
        <Notice kind="warning">
          Diese Datei liegt seit {formatDateTime(file.trashedAt)} im Papierkorb ({file.trashedBy}).
        </Notice>
      )}
      <EntryVersion version={file.version}>
        <MediaLibrary
          known={await findMedia(actor, beside)}
          search={searchMediaAction}
          remember={rememberAltAction}
          mayUpload={mayEdit}
        >
          <div className="library-layout">
            <MediaFacts file={file} />
            <div className="stack">
              <DetailsForm file={file} action={saveMediaAction.bind(null, id)} mayEdit={mayEdit} />
              {mayEdit && kind === "image" && file.view.mime !== "image/svg+xml" && (
                <CropPanel file={file} action={cropMediaAction.bind(null, id)} />
              )}
              <UsageList uses={file.uses.map((use) => ({ ...use, ...placeOf(use) }))} />
              {mayEdit && <ReplacePanel id={id} kind={kind} />}
              <VersionList
                file={file}
                versions={file.versions.map((version) => ({
                  ...version,
                  serve: mayEdit ? serveVersionAction.bind(null, id, version.number) : null,
                }))}
              />
              {may(actor, "content.edit") && (
                <TrashPanel
                  file={file}
                  action={(file.trashedAt ? restoreMediaAction : trashMediaAction).bind(null, id)}
                />
              )}
            </div>
          </div>
        </MediaLibrary>
      </EntryVersion>
    </>
  );
}
