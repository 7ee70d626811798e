import type { Metadata } from "next";
import { ActionForm } from "#components/redaktion/ActionForm.tsx";
import { PasswordFields } from "#components/redaktion/PasswordFields.tsx";
import { TextField } from "#components/redaktion/TextField.tsx";
import { Button } from "#components/ui/Button.tsx";
import { formTitle } from "#lib/formTitle.ts";
import { setUpAction } from "#lib/users/actions.ts";
import { readInvitation } from "#lib/users/readInvitation.ts";

const title = "Konto einrichten";
export const generateMetadata = async (): Promise<Metadata> => ({
  ...(await formTitle(title)),
  // Keeps the secret in the address from other sites; without any referrer, browsers would not name the origin of the form.
  referrer: "same-origin",
});

type Props = { searchParams: Promise<{ schluessel?: string | string[] }> };

export default async function SetUpPage({ searchParams }: Props) {
  const { schluessel } = await searchParams;
  const secret = typeof schluessel === "string" ? schluessel : "";
  const invitation = await readInvitation(secret);
  if (!invitation.valid) return <Gone reason={invitation.reason} />;
  const { account } = invitation;
  return (
    <div className="stack">
      <h1 className="text-h2">{account ? title : "Erstes Konto anlegen"}</h1>
      <p>
        {account
          ? "Wählen Sie ein Passwort. Danach sind Sie angemeldet."
          : "Dieses Konto verwaltet das Portal. Weitere Konten legen Sie danach in der Redaktion an."}
      </p>
      <ActionForm action={setUpAction.bind(null, secret)} title={title} className="stack">
        <TextField name="name" label="Name" autoComplete="name" defaultValue={account?.name} />
        <TextField
          name="email"
          label="E-Mail-Adresse"
          hint={account ? "Damit melden Sie sich an." : undefined}
          type="email"
          autoComplete="username"
          readOnly={account !== null}
          defaultValue={account?.email}
        />
        <PasswordFields label="Passwort" />
        <Button className="self-start">Passwort speichern und anmelden</Button>
      </ActionForm>
    </div>
  );
}

function Gone({ reason }: { reason: string }) {
  return (
    <div className="stack">
      <h1 className="text-h2">Dieser Link gilt nicht mehr</h1>
      <p>{reason}</p>
      <p>
        <a href="/redaktion/anmelden">Zur Anmeldung</a>
      </p>
    </div>
  );
}
