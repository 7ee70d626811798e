import type { Metadata } from "next";
import { Flash } from "#components/redaktion/Flash.tsx";
import { Choice } from "#components/redaktion/list/Choice.tsx";
import { ExportLinks } from "#components/redaktion/list/ExportLinks.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { Button } from "#components/ui/Button.tsx";
import { Field } from "#components/ui/Field.tsx";
import { Pagination } from "#components/ui/Pagination.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { listRedirects } from "#lib/redirects/queries.ts";
import { redirectFilterSchema, redirectKinds, redirectOrders } from "#lib/redirects/schema.ts";
import { may } from "#lib/users/policy.ts";
import { RedirectTable } from "./RedirectTable.tsx";

export const metadata: Metadata = { title: "Weiterleitungen" };

const messages = {
  angelegt: "Die Weiterleitung ist angelegt und gilt ab sofort.",
  geaendert: "Die Weiterleitung ist geändert und gilt ab sofort.",
  geloescht: "Die Weiterleitung ist gelöscht.",
};

type Props = { searchParams: Promise<Record<string, string | string[]>> };

/** Old addresses and where they lead. */
export default async function RedirectsPage({ searchParams }: Props) {
  const actor = await requirePage("content.read");
  const params = await searchParams;
  const filter = redirectFilterSchema.parse(params);
  const { redirects, total, page, pages } = await listRedirects(actor, filter);
  const mayEdit = may(actor, "content.publish");
  const queryOf = (seite: number) => new URLSearchParams({ ...filter, seite: String(seite) }).toString();
  const hrefFor = (seite: number) => `/redaktion/weiterleitungen?${queryOf(seite)}`;
  return (
    <>
      <PageHeading
        title="Weiterleitungen"
        lead="Alte Adressen, die zum heutigen Ort eines Eintrags oder zu einer anderen Website führen. Im Kreis führen können sie nicht: Jede führt zu einem Eintrag oder nach außen, nie zu einer anderen Weiterleitung."
      >
        {mayEdit && (
          <a className="button" href="/redaktion/weiterleitungen/neu">
            Weiterleitung anlegen
          </a>
        )}
      </PageHeading>
      <Flash messages={messages} shown={params.meldung} />
      <search>
        <form className="list-search">
          <Field id="q" label="In Adressen und Titeln suchen">
            <input id="q" name="q" type="search" className="input" defaultValue={filter.q} />
          </Field>
          <Choice name="art" label="Wie entstanden" options={Object.entries(redirectKinds)} chosen={filter.art} />
          <Choice name="folge" label="Reihenfolge" options={Object.entries(redirectOrders)} chosen={filter.folge} />
          <Button look="secondary">Anzeigen</Button>
        </form>
      </search>
      <p role="status">{total === 1 ? "1 Weiterleitung" : `${total.toLocaleString("de-DE")} Weiterleitungen`}</p>
      {redirects.length > 0 && <RedirectTable redirects={redirects} mayEdit={mayEdit} />}
      <ExportLinks list="weiterleitungen" query={queryOf(1)} total={total} />
      <Pagination page={page} pages={pages} hrefFor={hrefFor} label="Seiten der Weiterleitungen" />
    </>
  );
}
