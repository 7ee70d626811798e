import { PublicPage } from "#app/(portal)/PublicPage.tsx";
import { PageHead } from "#components/content/PageHead.tsx";
import { ProjectSearch } from "#components/portal/ProjectSearch.tsx";
import { getPublishedMenu } from "#lib/site/queries.ts";

type Props = { title?: string; lead?: string };

/** What visitors see at an address where nothing is: a search and the ways on. */
export async function MissingPage({
  title = "Unter dieser Adresse wohnt niemand",
  lead = "Vielleicht ist die Seite umgezogen, oder in der Adresse steckt ein Tippfehler. Von hier kommen Sie weiter.",
}: Props) {
  const { main } = await getPublishedMenu();
  const links = main.flatMap((link) => [link, ...link.children]);
  return (
    <PublicPage path="">
      <PageHead
        lead={lead}
        sign={
          <span aria-hidden="true" className="house-number text-[3rem] md:text-[4.5rem]">
            ?
          </span>
        }
        title={title}
      />
      <div className="wrap grid gap-x-16 gap-y-10 py-10 lg:grid-cols-[7fr_5fr] lg:py-14">
        <ProjectSearch />
        <section>
          <h2 className="mb-2 text-h3">Das finden Sie hier</h2>
          <ul>
            {[{ href: "/", label: "Startseite" }, ...links].map(
              ({ href, label }) =>
                href && (
                  <li key={`${label} ${href}`}>
                    <a className="inline-flex min-h-11 items-center font-bold" href={href}>
                      {label}
                    </a>
                  </li>
                ),
            )}
          </ul>
        </section>
      </div>
    </PublicPage>
  );
}
