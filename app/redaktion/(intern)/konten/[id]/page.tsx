import { Flash } from "#components/redaktion/Flash.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { formatDateTime } from "#lib/dates.ts";
import { formTitle } from "#lib/formTitle.ts";
import { orNotFound } from "#lib/orNotFound.ts";
import { roles } from "#lib/users/policy.ts";
import { readAccount } from "#lib/users/queries.ts";
import { AccountState } from "../AccountState.tsx";
import { AccountForms } from "./AccountForms.tsx";

export const generateMetadata = () => formTitle("Konto");

const messages = {
  person: "Name und E-Mail-Adresse sind gespeichert.",
  rolle: "Die Rolle ist geändert.",
  aktiviert: "Das Konto ist wieder aktiv.",
  deaktiviert: "Das Konto ist deaktiviert, alle Anmeldungen sind beendet.",
};

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ meldung?: string }> };

export default async function AccountPage({ params, searchParams }: Props) {
  const user = await requirePage("users.manage");
  const account = await orNotFound(readAccount(user, (await params).id));
  return (
    <>
      <PageHeading title={account.name} back={{ href: "/redaktion/konten", label: "Konten" }} />
      <Flash messages={messages} shown={(await searchParams).meldung} />
      <dl className="facts">
        <dt>E-Mail-Adresse</dt>
        <dd>{account.email}</dd>
        <dt>Rolle</dt>
        <dd>{roles[account.role]}</dd>
        <dt>Zustand</dt>
        <dd>
          <AccountState account={account} />
        </dd>
        <dt>Letzte Anmeldung</dt>
        <dd>{account.lastSignIn ? formatDateTime(account.lastSignIn) : "noch nie"}</dd>
      </dl>
      <AccountForms account={account} />
    </>
  );
}
