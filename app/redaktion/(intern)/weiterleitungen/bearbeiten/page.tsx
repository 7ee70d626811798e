import { ActionForm } from "#components/redaktion/ActionForm.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { Panel } from "#components/redaktion/Panel.tsx";
import { Button } from "#components/ui/Button.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { listDestinations } from "#lib/content/destination.ts";
import { formTitle } from "#lib/formTitle.ts";
import { orNotFound } from "#lib/orNotFound.ts";
import { changeRedirectAction, removeRedirectAction } from "#lib/redirects/actions.ts";
import { readManualRedirect } from "#lib/redirects/queries.ts";
import { RedirectFields } from "../RedirectFields.tsx";

const title = "Weiterleitung bearbeiten";
export const generateMetadata = () => formTitle(title);

type Props = { searchParams: Promise<{ von?: string | string[] }> };

export default async function EditRedirectPage({ searchParams }: Props) {
  const actor = await requirePage("content.publish");
  const { path, target } = await orNotFound(readManualRedirect(actor, String((await searchParams).von ?? "")));
  const isEntry = target.kind === "entry";
  const shown = { path, entryId: isEntry ? target.id : null, url: isEntry ? null : target.url };
  return (
    <>
      <PageHeading title={title} lead={path} back={{ href: "/redaktion/weiterleitungen", label: "Weiterleitungen" }} />
      <Panel title="Ändern">
        <ActionForm action={changeRedirectAction.bind(null, shown)} title={title} className="stack">
          <RedirectFields
            destinations={await listDestinations(actor)}
            path={path}
            target={isEntry ? (target.address ?? target.title) : target.url}
          />
          <Button className="self-start">Änderung speichern</Button>
        </ActionForm>
      </Panel>
      <Panel title="Löschen">
        <ActionForm action={removeRedirectAction.bind(null, shown)} title={title} className="stack">
          <p>Wer {path} aufruft, sieht dann „Seite nicht gefunden“.</p>
          <Button look="danger" className="self-start">
            Weiterleitung löschen
          </Button>
        </ActionForm>
      </Panel>
    </>
  );
}
