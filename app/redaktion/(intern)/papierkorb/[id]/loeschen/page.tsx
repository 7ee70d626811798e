import { notFound } from "next/navigation";
import { ActionForm } from "#components/redaktion/ActionForm.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { Panel } from "#components/redaktion/Panel.tsx";
import { Button } from "#components/ui/Button.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { formTitle } from "#lib/formTitle.ts";
import { deleteForeverAction } from "#lib/trash/actions.ts";
import { findTrashed } from "#lib/trash/queries.ts";

const title = "Endgültig löschen";
export const generateMetadata = () => formTitle(title);

type Props = { params: Promise<{ id: string }> };

/** Asks once more, with the title, before something is gone for good. */
export default async function DeleteForeverPage({ params }: Props) {
  const actor = await requirePage("trash.empty");
  const row = await findTrashed(actor, (await params).id);
  if (!row) notFound();
  return (
    <>
      <PageHeading title={title} back={{ href: "/redaktion/papierkorb", label: "Papierkorb" }} />
      <Panel title={`„${row.title}“ endgültig löschen?`}>
        <p>
          Alle Fassungen, Kommentare und alten Adressen dieses Eintrags sind danach weg. Niemand kann sie zurückholen.
        </p>
        <ActionForm action={deleteForeverAction} title={title} className="flex flex-wrap gap-3">
          <input type="hidden" name="id" value={row.id} />
          <input type="hidden" name="version" value={row.version} />
          <Button look="danger">Endgültig löschen</Button>
          <a className="button button-secondary" href="/redaktion/papierkorb">
            Abbrechen
          </a>
        </ActionForm>
      </Panel>
    </>
  );
}
