import { ActionForm } from "#components/redaktion/ActionForm.tsx";
import { Flash } from "#components/redaktion/Flash.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { Panel } from "#components/redaktion/Panel.tsx";
import { TextField } from "#components/redaktion/TextField.tsx";
import { Button } from "#components/ui/Button.tsx";
import { signOutEverywhereAction } from "#lib/auth/actions.ts";
import { requirePage } from "#lib/auth/page.ts";
import { formTitle } from "#lib/formTitle.ts";
import { renameMyselfAction } from "#lib/users/actions.ts";

const title = "Mein Konto";
export const generateMetadata = () => formTitle(title);

const messages = {
  name: "Der Name ist geändert.",
  "wieder-da":
    "Sie sind wieder angemeldet. Schließen Sie dieses Fenster und schreiben Sie im anderen weiter: Dort wird von selbst gespeichert.",
  passwort: "Das Passwort ist geändert. Andere Anmeldungen sind beendet.",
};

export default async function OwnAccountPage({ searchParams }: { searchParams: Promise<{ meldung?: string }> }) {
  const user = await requirePage("content.read");
  return (
    <>
      <PageHeading title={title} lead={`Angemeldet als ${user.email}`} />
      <Flash messages={messages} shown={(await searchParams).meldung} />
      <Panel title="Name ändern">
        <ActionForm action={renameMyselfAction} title={title} className="stack">
          <TextField
            name="name"
            label="Name"
            hint="So erscheint er bei Ihren Änderungen."
            autoComplete="name"
            defaultValue={user.name}
          />
          <Button look="secondary" className="self-start">
            Namen speichern
          </Button>
        </ActionForm>
      </Panel>
      <Panel title="Passwort ändern">
        <p>Nach der Änderung enden alle anderen Anmeldungen mit diesem Konto.</p>
        <a className="button button-secondary self-start" href="/redaktion/konto/passwort">
          Passwort ändern
        </a>
      </Panel>
      <Panel title="Überall abmelden">
        <p>
          Beendet alle Anmeldungen mit diesem Konto, auch diese. Zum Beispiel nach der Arbeit an einem fremden Gerät.
        </p>
        <ActionForm action={signOutEverywhereAction} title={title} className="stack">
          <Button look="danger" className="self-start">
            Überall abmelden
          </Button>
        </ActionForm>
      </Panel>
    </>
  );
}
