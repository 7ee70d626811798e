import type { Metadata } from "next";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { Table } from "#components/ui/Table.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { formatDateTime } from "#lib/dates.ts";
import { roles } from "#lib/users/policy.ts";
import { listAccounts } from "#lib/users/queries.ts";
import { AccountState } from "./AccountState.tsx";

export const metadata: Metadata = { title: "Konten" };

export default async function AccountsPage() {
  const accounts = await listAccounts(await requirePage("users.manage"));
  return (
    <>
      <PageHeading title="Konten" lead="Wer in der Redaktion arbeitet und was die Person darf.">
        <a className="button" href="/redaktion/konten/neu">
          Konto anlegen
        </a>
      </PageHeading>
      <Table caption="Alle Konten" head={["Name", "Rolle", "Zustand", "Letzte Anmeldung"]}>
        {accounts.map((account) => (
          <tr key={account.id}>
            <th scope="row">
              <a href={`/redaktion/konten/${account.id}`}>{account.name}</a>
              <span className="block text-sm font-normal text-ink-soft">{account.email}</span>
            </th>
            <td data-label="Rolle">{roles[account.role]}</td>
            <td data-label="Zustand">
              <AccountState account={account} />
            </td>
            <td data-label="Letzte Anmeldung">
              {account.lastSignIn ? formatDateTime(account.lastSignIn) : "noch nie"}
            </td>
          </tr>
        ))}
      </Table>
    </>
  );
}
