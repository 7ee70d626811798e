import type { Metadata } from "next";
import { CheckTabs } from "#components/redaktion/checks/CheckTabs.tsx";
import { WebLinkTable } from "#components/redaktion/checks/WebLinkTable.tsx";
import { Flash } from "#components/redaktion/Flash.tsx";
import { Choice } from "#components/redaktion/list/Choice.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { Button } from "#components/ui/Button.tsx";
import { Pagination } from "#components/ui/Pagination.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { may } from "#lib/users/policy.ts";
import { submitWebLink } from "#lib/webLinks/actions.ts";
import { countWebLinks, listWebLinks } from "#lib/webLinks/queries.ts";
import { linkFilterSchema, linkViews } from "#lib/webLinks/schema.ts";

export const metadata: Metadata = { title: "Kaputte Links" };

type Props = { searchParams: Promise<Record<string, string | string[]>> };

const news = {
  gut: "Die Adresse antwortet wieder.",
  kaputt: "Geprüft: Die Adresse ist immer noch kaputt.",
  ignore: "Die Adresse wird nicht mehr geprüft und nicht mehr gemeldet.",
  watch: "Die Adresse wird wieder geprüft.",
};

/** Where drafts lead to that no longer answers. */
export default async function WebLinksPage({ searchParams }: Props) {
  const actor = await requirePage("content.read");
  const query = await searchParams;
  const filter = linkFilterSchema.parse(query);
  const { links, total, page, pages } = await listWebLinks(actor, filter);
  return (
    <>
      <PageHeading
        title="Kaputte Links"
        lead="Der Server prüft die Links nach außen von selbst: gute einmal in der Woche, kaputte jeden Tag."
      />
      <CheckTabs here="links" {...(await countWebLinks(actor))} />
      <Flash messages={news} shown={query.meldung} />
      <form method="get" className="flex flex-wrap items-end gap-4">
        <Choice name="zeige" label="Links" chosen={filter.zeige} options={Object.entries(linkViews)} />
        <Button look="secondary">Anzeigen</Button>
      </form>
      <p>{total === 1 ? "1 Adresse" : `${total.toLocaleString("de-DE")} Adressen`}</p>
      {total > 0 && (
        <WebLinkTable links={links} action={may(actor, "content.edit") ? submitWebLink : null} view={filter.zeige} />
      )}
      <Pagination
        page={page}
        pages={pages}
        label="Seiten der Links"
        hrefFor={(number) => `?${new URLSearchParams({ zeige: filter.zeige, seite: String(number) })}`}
      />
    </>
  );
}
