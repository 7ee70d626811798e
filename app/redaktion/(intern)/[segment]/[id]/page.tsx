import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EntryChecks } from "#app/redaktion/(intern)/[segment]/[id]/EntryChecks.tsx";
import { EntryPreviewLinks } from "#app/redaktion/(intern)/[segment]/[id]/EntryPreviewLinks.tsx";
import { CleanAddress } from "#components/redaktion/CleanAddress.tsx";
import { EntryForm } from "#components/redaktion/entry/EntryForm.tsx";
import { EntryLinks } from "#components/redaktion/entry/EntryLinks.tsx";
import { EntryVersion } from "#components/redaktion/entry/EntryVersion.tsx";
import { MenuUse } from "#components/redaktion/entry/MenuUse.tsx";
import { OpenFacts } from "#components/redaktion/entry/OpenFacts.tsx";
import { StateLine } from "#components/redaktion/entry/StateBadge.tsx";
import { WithdrawPanel } from "#components/redaktion/entry/WithdrawPanel.tsx";
import { MediaLibrary } from "#components/redaktion/media/MediaLibrary.tsx";
import { OwnershipPanel } from "#components/redaktion/ownership/OwnershipPanel.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { PreviewBeside } from "#components/redaktion/preview/PreviewBeside.tsx";
import { Notice } from "#components/ui/Notice.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { submitEntry, withdrawEntry } from "#lib/content/actions.ts";
import { noteAddressAction } from "#lib/content/addressNote/actions.ts";
import { noteAddress } from "#lib/content/addressNote/queries.ts";
import { formGroups, withFields } from "#lib/content/contentType.ts";
import { findEntry, listTargets } from "#lib/content/queries.ts";
import { plansNote } from "#lib/content/state.ts";
import { todayInBerlin } from "#lib/dates.ts";
import type { FormState } from "#lib/form.ts";
import { listOwners } from "#lib/lists/queries.ts";
import { searchMediaAction } from "#lib/media/actions.ts";
import { mediaIdsIn } from "#lib/media/collect.ts";
import { findMedia } from "#lib/media/queries.ts";
import { findMenuPlaces } from "#lib/menu/queries.ts";
import { submitOwnership } from "#lib/ownership/actions.ts";
import { readEntryReview } from "#lib/reviews/queries.ts";
import { may } from "#lib/users/policy.ts";
import { LifePanels } from "./LifePanels.tsx";
import { ReadEntry } from "./ReadEntry.tsx";

type Props = PageProps<"/redaktion/[segment]/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const actor = await requirePage("content.read");
  return { title: (await findEntry(actor, (await params).id))?.title };
}

const created: FormState<never> = {
  status: "done",
  message: "Der Entwurf ist angelegt. Auf der Website ist er noch nicht zu sehen.",
};

/** One entry: what is live, its form, its buttons. */
export default async function EditEntry({ params, searchParams }: Props) {
  const actor = await requirePage("content.read");
  const { segment, id } = await params;
  const entry = await findEntry(actor, id);
  if (!entry || entry.type.segment !== segment) notFound();
  const { type } = entry;
  const mayEdit = may(actor, "content.edit");
  const review = await readEntryReview(actor, id);
  const isNew = (await searchParams).neu === "ja";
  const menuPlaces = await findMenuPlaces(actor, id);
  return (
    <>
      <PageHeading title={entry.title} back={{ href: `/redaktion/${segment}`, label: type.label.many }} />
      <StateLine state={entry} />
      {!mayEdit && <Notice kind="info">Mit Ihrer Rolle können Sie lesen, aber nichts ändern.</Notice>}
      {isNew && <CleanAddress />}
      <EntryVersion version={entry.version}>
        <div className="entry-layout">
          {mayEdit ? (
            <MediaLibrary
              known={await findMedia(actor, mediaIdsIn(entry.data))}
              search={searchMediaAction}
              mayUpload={mayEdit}
            >
              <EntryForm
                action={submitEntry}
                title={entry.title}
                id={entry.id}
                type={type.key}
                groups={formGroups(type)}
                data={entry.data}
                targets={await listTargets(actor)}
                mayEdit={mayEdit}
                goLive={review.required ? "review" : "publish"}
                initial={isNew ? created : undefined}
                address={{
                  name: type.addressField,
                  saved: await noteAddress(actor, type.key, id, String(entry.data[type.addressField])),
                  check: noteAddressAction.bind(null, type.key, id),
                }}
              />
            </MediaLibrary>
          ) : (
            <ReadEntry actor={actor} entry={entry} />
          )}
          {mayEdit && <PreviewBeside href={`/redaktion/${segment}/${id}/vorschau`} title={entry.title} />}
          <aside className="entry-side" aria-label="Rund um diesen Eintrag">
            <EntryLinks segment={segment} id={id} liveAddress={entry.liveAddress} />
            <LifePanels
              actor={actor}
              id={id}
              title={entry.title}
              href={`/redaktion/${segment}/${id}`}
              review={review}
            />
            <MenuUse places={menuPlaces} />
            {mayEdit && <EntryPreviewLinks actor={actor} id={id} title={entry.title} />}
            {mayEdit && <EntryChecks actor={actor} type={type} data={entry.data} />}
            <OwnershipPanel
              id={entry.id}
              title={entry.title}
              owner={entry.owner}
              reviewBy={entry.reviewBy}
              today={todayInBerlin()}
              edit={mayEdit ? { owners: await listOwners(actor), action: submitOwnership } : undefined}
            />
            <OpenFacts facts={withFields(type, entry.openFacts)} />
            {may(actor, "content.publish") && (
              <WithdrawPanel
                action={withdrawEntry}
                id={entry.id}
                title={entry.title}
                live={entry.publishedAt !== null}
                notes={[
                  withdrawNote(type.withdrawNote?.(entry.liveAddress ?? entry.address), menuPlaces),
                  plansNote(entry.planned),
                ]}
              />
            )}
          </aside>
        </div>
      </EntryVersion>
    </>
  );
}

/** What else happens when the entry is withdrawn: to its own page, and in the menus. */
function withdrawNote(own: string | undefined, menuPlaces: string[]): string | undefined {
  const inMenus = `Im Menü fehlt dann, bis der Eintrag wieder live ist: ${menuPlaces.join(", ")}.`;
  return [own, menuPlaces.length > 0 && inMenus].filter(Boolean).join(" ") || undefined;
}
