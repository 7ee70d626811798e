import { PageHead } from "#components/content/PageHead.tsx";
import { mainNavigation } from "#components/portal/navigation.ts";
import { PortalPage } from "#components/portal/PortalPage.tsx";
import { ProjectSearch } from "#components/portal/ProjectSearch.tsx";

/** What visitors see at an address where nothing is: a search and the ways on. */
export function NotFoundPage() {
  return (
    <PortalPage path="">
      <PageHead
        lead="Vielleicht ist die Seite umgezogen, oder in der Adresse steckt ein Tippfehler. Von hier kommen Sie weiter."
        sign={
          <span aria-hidden="true" className="house-number text-[3rem] md:text-[4.5rem]">
            ?
          </span>
        }
        title="Unter dieser Adresse wohnt niemand"
      />
      <div className="wrap grid gap-x-16 gap-y-10 py-10 lg:grid-cols-[7fr_5fr] lg:py-14">
        <ProjectSearch />
        <section>
          <h2 className="mb-2 text-h3">Das finden Sie hier</h2>
          <ul>
            {[{ href: "/", label: "Startseite" }, ...mainNavigation].map(({ href, label }) => (
              <li key={href}>
                <a className="inline-flex min-h-11 items-center font-bold" href={href}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </PortalPage>
  );
}
