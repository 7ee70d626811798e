import { notFound, redirect } from "next/navigation";
import { FieldComparison } from "#components/redaktion/entry/FieldComparison.tsx";
import { StateLine } from "#components/redaktion/entry/StateBadge.tsx";
import { RestoreForm } from "#components/redaktion/history/RestoreForm.tsx";
import { VersionFacts } from "#components/redaktion/history/VersionFacts.tsx";
import { titleOf } from "#components/redaktion/history/versionWords.ts";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { Panel } from "#components/redaktion/Panel.tsx";
import { Notice } from "#components/ui/Notice.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { filesOf } from "#lib/content/compare.ts";
import { findEntry } from "#lib/content/queries.ts";
import { formTitle } from "#lib/formTitle.ts";
import { restoreVersionAction } from "#lib/history/actions.ts";
import { tooOld } from "#lib/history/fitting.ts";
import { compareVersions } from "#lib/history/queries.ts";
import { comparisonSchema } from "#lib/history/schema.ts";
import { findMedia } from "#lib/media/queries.ts";
import { orNotFound } from "#lib/orNotFound.ts";
import { may } from "#lib/users/policy.ts";

type Props = PageProps<"/redaktion/[segment]/[id]/verlauf/vergleich">;

export const generateMetadata = () => formTitle("Fassungen vergleichen");

/** What differs between two versions, field by field. */
export default async function ComparePage({ params, searchParams }: Props) {
  const actor = await requirePage("content.read");
  const { segment, id } = await params;
  const href = `/redaktion/${segment}/${id}/verlauf`;
  const entry = await findEntry(actor, id);
  if (entry?.type.segment !== segment) notFound();
  const asked = comparisonSchema.safeParse(await searchParams);
  if (!asked.success) redirect(href);
  const { before, after, differences } = await orNotFound(compareVersions(actor, id, asked.data));
  const files = await findMedia(actor, filesOf(differences ?? []));
  return (
    <>
      <PageHeading
        title={`Vergleich: Fassung ${before.number} und ${after.number}`}
        lead={entry.title}
        back={{ href, label: "Verlauf" }}
      />
      <StateLine state={entry} />
      <div className="flex flex-wrap gap-6">
        {[before, after].map((version) => (
          <Panel key={version.number} title={titleOf(version)}>
            <VersionFacts version={version} />
            {may(actor, "content.edit") && !version.isDraft && (
              <RestoreForm
                action={restoreVersionAction.bind(null, entry.type.key)}
                title="Fassungen vergleichen"
                id={id}
                version={entry.version}
                number={version.number}
              />
            )}
          </Panel>
        ))}
      </div>
      <section className="stack" aria-labelledby="unterschiede">
        <h2 id="unterschiede" className="text-h3">
          Von Fassung {before.number} zu Fassung {after.number}
        </h2>
        {differences === null && <Notice kind="warning">{tooOld} Vergleichen lässt sie sich deshalb nicht.</Notice>}
        {differences?.length === 0 && <p>Diese Fassungen unterscheiden sich nicht.</p>}
        {differences?.map((difference) => (
          <section key={difference.name} className="stack">
            <h3 className="text-h4">{difference.label}</h3>
            <FieldComparison difference={difference} files={files} />
          </section>
        ))}
      </section>
    </>
  );
}
