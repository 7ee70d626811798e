import { ActionForm } from "#components/redaktion/ActionForm.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { Button } from "#components/ui/Button.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { listDestinations } from "#lib/content/destination.ts";
import { formTitle } from "#lib/formTitle.ts";
import { addRedirectAction } from "#lib/redirects/actions.ts";
import { RedirectFields } from "../RedirectFields.tsx";

const title = "Weiterleitung anlegen";
export const generateMetadata = () => formTitle(title);

export default async function NewRedirectPage() {
  const actor = await requirePage("content.publish");
  return (
    <>
      <PageHeading
        title={title}
        lead="Für Adressen, die jemand kennt und unter denen nichts (mehr) steht. Wenn Sie die Adresse eines Eintrags ändern, entsteht eine Weiterleitung von selbst."
        back={{ href: "/redaktion/weiterleitungen", label: "Weiterleitungen" }}
      />
      <div className="panel">
        <ActionForm action={addRedirectAction} title={title} className="stack">
          <RedirectFields destinations={await listDestinations(actor)} />
          <Button className="self-start">Weiterleitung anlegen</Button>
        </ActionForm>
      </div>
    </>
  );
}
