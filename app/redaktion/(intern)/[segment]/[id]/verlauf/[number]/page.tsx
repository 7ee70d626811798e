import { notFound } from "next/navigation";
import { ActionForm } from "#components/redaktion/ActionForm.tsx";
import { StateLine } from "#components/redaktion/entry/StateBadge.tsx";
import { RestoreForm } from "#components/redaktion/history/RestoreForm.tsx";
import { VersionFacts } from "#components/redaktion/history/VersionFacts.tsx";
import { titleOf } from "#components/redaktion/history/versionWords.ts";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { Panel } from "#components/redaktion/Panel.tsx";
import { TextField } from "#components/redaktion/TextField.tsx";
import { Button } from "#components/ui/Button.tsx";
import { Notice } from "#components/ui/Notice.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { findEntry } from "#lib/content/queries.ts";
import { formTitle } from "#lib/formTitle.ts";
import { nameVersionAction, restoreVersionAction } from "#lib/history/actions.ts";
import { tooOld } from "#lib/history/fitting.ts";
import { readVersion } from "#lib/history/queries.ts";
import { versionNumberSchema } from "#lib/history/schema.ts";
import { orNotFound } from "#lib/orNotFound.ts";
import { may } from "#lib/users/policy.ts";

type Props = PageProps<"/redaktion/[segment]/[id]/verlauf/[number]">;

export const generateMetadata = async ({ params }: Props) => formTitle(`Fassung ${(await params).number}`);

/** One version of an entry: what it was, its name, the way to make it the draft again. */
export default async function VersionPage({ params }: Props) {
  const actor = await requirePage("content.read");
  const { segment, id, number } = await params;
  const entry = await findEntry(actor, id);
  const asked = versionNumberSchema.safeParse(number);
  if (entry?.type.segment !== segment || !asked.success) notFound();
  const version = await orNotFound(readVersion(actor, id, asked.data));
  const href = `/redaktion/${segment}/${id}`;
  const title = `Fassung ${version.number}`;
  return (
    <>
      <PageHeading title={titleOf(version)} lead={entry.title} back={{ href: `${href}/verlauf`, label: "Verlauf" }} />
      <StateLine state={entry} />
      <VersionFacts version={version} />
      {!version.fits && <Notice kind="warning">{tooOld}</Notice>}
      {version.fits && (
        <ul className="stack-tight">
          <li>
            <a href={`${href}/verlauf/${version.number}/vorschau`} target="_blank" rel="noreferrer">
              Vorschau dieser Fassung <span className="text-sm">(neues Fenster)</span>
            </a>
          </li>
          {!version.isDraft && (
            <li>
              <a href={`${href}/verlauf/vergleich?von=${version.number}&bis=${entry.draft}`}>
                Mit der neuesten Fassung vergleichen
              </a>
            </li>
          )}
        </ul>
      )}
      {may(actor, "content.edit") && (
        <Panel title="Name der Fassung">
          <ActionForm action={nameVersionAction} title={title} className="stack">
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="number" value={version.number} />
            <TextField
              name="name"
              label="Name"
              hint="Zum Wiederfinden, zum Beispiel „Stand der Sitzung“. Leer lassen, um den Namen zu entfernen."
              defaultValue={version.name ?? ""}
              maxLength={80}
              optional
            />
            <Button look="secondary" className="self-start">
              Namen speichern
            </Button>
          </ActionForm>
        </Panel>
      )}
      {may(actor, "content.edit") && version.fits && !version.isDraft && (
        <Panel title="Zurückholen">
          <p>
            Diese Fassung wird der neue Entwurf. Der jetzige Entwurf bleibt im Verlauf, auf der Website ändert sich
            nichts.
          </p>
          <RestoreForm
            action={restoreVersionAction.bind(null, entry.type.key)}
            title={title}
            id={id}
            version={entry.version}
            number={version.number}
          />
        </Panel>
      )}
    </>
  );
}
