import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EntryChecks } from "#app/redaktion/(intern)/[segment]/[id]/EntryChecks.tsx";
import { EntryPreviewLinks } from "#app/redaktion/(intern)/[segment]/[id]/EntryPreviewLinks.tsx";
import { CleanAddress } from "#components/redaktion/CleanAddress.tsx";
import { CommentCounts } from "#components/redaktion/comments/CommentLink.tsx";
import { CompanyLine } from "#components/redaktion/entry/CompanyLine.tsx";
import { CurrentState } from "#components/redaktion/entry/CurrentState.tsx";
import { EntryForm, type GoLive } from "#components/redaktion/entry/EntryForm.tsx";
import { EntryLinks } from "#components/redaktion/entry/EntryLinks.tsx";
import { EntryVersion } from "#components/redaktion/entry/EntryVersion.tsx";
import { NewEntryHint } from "#components/redaktion/entry/NewEntryHint.tsx";
import { OpenFacts } from "#components/redaktion/entry/OpenFacts.tsx";
import { Flash } from "#components/redaktion/Flash.tsx";
import { MediaLibrary } from "#components/redaktion/media/MediaLibrary.tsx";
import { OwnershipPanel } from "#components/redaktion/ownership/OwnershipPanel.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { PreviewBeside } from "#components/redaktion/preview/PreviewBeside.tsx";
import { Notice } from "#components/ui/Notice.tsx";
import { requirePage } from "#lib/auth/page.ts";
import type { SignedIn } from "#lib/auth/sessions.ts";
import { listComments } from "#lib/comments/queries.ts";
import { openByField } from "#lib/comments/schema.ts";
import { submitEntry, wasSavedAction } from "#lib/content/actions.ts";
import { noteAddressAction } from "#lib/content/addressNote/actions.ts";
import { noteAddress } from "#lib/content/addressNote/queries.ts";
import { blankEntry } from "#lib/content/blankEntry.ts";
import { formGroups, withFields } from "#lib/content/contentType.ts";
import { findEntry, listTargets } from "#lib/content/queries.ts";
import { todayInBerlin } from "#lib/dates.ts";
import { listOwners } from "#lib/lists/queries.ts";
import { rememberAltAction, searchMediaAction } from "#lib/media/actions.ts";
import { mediaIdsIn } from "#lib/media/collect.ts";
import { findMedia } from "#lib/media/queries.ts";
import { submitOwnership } from "#lib/ownership/actions.ts";
import { readAround } from "#lib/presence/queries.ts";
import { readEntryReview } from "#lib/reviews/queries.ts";
import type { EntryReview } from "#lib/reviews/schema.ts";
import { findTrashed } from "#lib/trash/queries.ts";
import { may } from "#lib/users/policy.ts";
import { InTrash } from "./InTrash.tsx";
import { LeavePanels } from "./LeavePanels.tsx";
import { LifePanels } from "./LifePanels.tsx";
import { ReadEntry } from "./ReadEntry.tsx";

type Props = PageProps<"/redaktion/[segment]/[id]">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const actor = await requirePage("content.read");
  const trashed = await findTrashed(actor, (await props.params).id);
  return { title: (trashed ?? (await readEntry(actor, props))).title };
}

/** The entry at this address, or the empty form of one that is about to be written. */
async function readEntry(actor: SignedIn, { params, searchParams }: Props) {
  const { segment, id } = await params;
  const found = await findEntry(actor, id);
  if (found?.type.segment === segment) return found;
  const mayBegin = !found && (await searchParams).neu === "ja" && may(actor, "content.edit");
  return (mayBegin && blankEntry(segment, id)) || notFound();
}

function goLiveBy(review: EntryReview | null): GoLive {
  if (!review?.required) return "publish";
  if (review.ready) return "approved";
  return review.last?.state === "open" ? "asked" : "review";
}

const messages = {
  "fassung-geholt": "Die frühere Fassung ist jetzt der Entwurf. Auf der Website hat sich nichts geändert.",
  wiederhergestellt: "Wiederhergestellt: Der Eintrag ist wieder da, als Entwurf mit allen Fassungen.",
  "adresse-vergeben":
    "Wiederhergestellt als Entwurf mit allen Fassungen. Seine Adresse ist inzwischen vergeben: Beim Feld Adresse steht, an wen.",
};

/** One entry: what is live, its form, its buttons. */
export default async function EditEntry(props: Props) {
  const actor = await requirePage("content.read");
  const { segment, id } = await props.params;
  const trashed = await findTrashed(actor, id);
  if (trashed) return <InTrash actor={actor} row={trashed} segment={segment} />;
  const entry = await readEntry(actor, props);
  const { type } = entry;
  const mayEdit = may(actor, "content.edit");
  const isThere = entry.version > 0;
  const review = isThere ? await readEntryReview(actor, id) : null;
  const comments = isThere ? await listComments(actor, id) : [];
  return (
    <>
      <PageHeading title={entry.title} back={{ href: `/redaktion/${segment}`, label: type.label.many }} />
      <Flash messages={messages} shown={(await props.searchParams).meldung} />
      {!mayEdit && <Notice kind="info">Mit Ihrer Rolle können Sie lesen, aber nichts ändern.</Notice>}
      {isThere && <CleanAddress />}
      <EntryVersion version={entry.version} revision={entry.draft}>
        <CurrentState
          state={{
            publishedAt: entry.publishedAt,
            changes: entry.changes,
            planned: entry.planned,
            review: review?.now,
          }}
          draft={entry.draft}
        />
        <CompanyLine entry={id} around={await readAround(actor, id)} />
        {mayEdit && review?.last?.state === "open" && (
          <Notice kind="info">
            Diese Fassung wartet auf Prüfung. Wer hier weiterschreibt, beendet sie.{" "}
            <a href={`/redaktion/${segment}/${id}/pruefung`}>Zur Prüfung</a>
          </Notice>
        )}
        {mayEdit && review?.required && review.ready && (
          <Notice kind="info">
            Diese Fassung ist freigegeben. Wer hier weiterschreibt, braucht eine neue Freigabe.
          </Notice>
        )}
        <div className="entry-layout">
          {mayEdit ? (
            <MediaLibrary
              known={await findMedia(actor, mediaIdsIn(entry.data))}
              search={searchMediaAction}
              remember={rememberAltAction}
              mayUpload
            >
              <CommentCounts counts={isThere ? openByField(comments) : null}>
                <EntryForm
                  action={submitEntry}
                  wasSaved={wasSavedAction}
                  title={entry.title}
                  id={entry.id}
                  user={actor.userId}
                  type={type.key}
                  groups={formGroups(type)}
                  data={entry.data}
                  targets={await listTargets(actor)}
                  draft={entry.draft}
                  goLive={goLiveBy(review)}
                  address={{
                    name: type.addressField,
                    saved: await noteAddress(actor, type.key, id, String(entry.data[type.addressField])),
                    check: noteAddressAction.bind(null, type.key, id),
                  }}
                />
              </CommentCounts>
            </MediaLibrary>
          ) : (
            <ReadEntry actor={actor} entry={entry} />
          )}
          {review && mayEdit && <PreviewBeside href={`/redaktion/${segment}/${id}/vorschau`} title={entry.title} />}
          {!isThere && (
            <aside className="entry-side" aria-label="Rund um diesen Eintrag">
              <NewEntryHint />
            </aside>
          )}
          {review && (
            <aside className="entry-side" aria-label="Rund um diesen Eintrag">
              <EntryLinks segment={segment} id={id} liveAddress={entry.liveAddress} />
              <LifePanels actor={actor} entry={entry} review={review} comments={comments} />
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
              <LeavePanels actor={actor} entry={entry} />
            </aside>
          )}
        </div>
      </EntryVersion>
    </>
  );
}
