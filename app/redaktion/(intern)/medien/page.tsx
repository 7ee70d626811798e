import { Flash } from "#components/redaktion/Flash.tsx";
import { ExportLinks } from "#components/redaktion/list/ExportLinks.tsx";
import { LibraryControls } from "#components/redaktion/media/LibraryControls.tsx";
import { LibraryGrid } from "#components/redaktion/media/LibraryGrid.tsx";
import { LibraryTable } from "#components/redaktion/media/LibraryTable.tsx";
import { LibraryUpload } from "#components/redaktion/media/LibraryUpload.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { Pagination } from "#components/ui/Pagination.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { describeMediaAction } from "#lib/media/actions.ts";
import { listLibrary } from "#lib/media/library.ts";
import { libraryFilters, libraryHref, libraryQuerySchema } from "#lib/media/librarySchema.ts";
import { may } from "#lib/users/policy.ts";

type Props = PageProps<"/redaktion/medien">;

export const metadata = { title: "Medien" };

const messages = { geloescht: "Die Datei liegt im Papierkorb. Nach 30 Tagen wird sie endgültig gelöscht." };

/** All files: search, filters, upload, each with what is missing. */
export default async function LibraryPage({ searchParams }: Props) {
  const actor = await requirePage("content.read");
  const given = await searchParams;
  const query = libraryQuerySchema.parse(given);
  const { rows, total, page, pages } = await listLibrary(actor, query);
  const mayEdit = may(actor, "content.edit");
  const describe = mayEdit && query.zeige === "ohne-alternativtext" ? describeMediaAction : null;
  return (
    <>
      <PageHeading
        title={query.zeige ? `Medien: ${libraryFilters[query.zeige]}` : "Medien"}
        lead="Bilder, Dokumente und Filme für alle Seiten."
        back={query.zeige && { href: "/redaktion/medien", label: "Alle Medien" }}
      />
      <Flash messages={messages} shown={given.meldung} />
      {mayEdit && !query.zeige && <LibraryUpload describe={describeMediaAction} />}
      <LibraryControls query={query} total={total} />
      {query.ansicht === "liste" || query.zeige === "ohne-alternativtext" ? (
        <LibraryTable rows={rows} describe={describe} />
      ) : (
        <LibraryGrid rows={rows} />
      )}
      <ExportLinks list="medien" query={libraryHref(query).split("?")[1] ?? ""} total={total} />
      <Pagination
        page={page}
        pages={pages}
        label="Seiten der Medien"
        hrefFor={(seite) => libraryHref(query, { seite })}
      />
    </>
  );
}
