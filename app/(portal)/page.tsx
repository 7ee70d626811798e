import type { Metadata } from "next";
import { PublicPage } from "#app/(portal)/PublicPage.tsx";
import { pageMetadata } from "#app/(portal)/pageMetadata.ts";
import { ContactCard } from "#components/content/ContactCard.tsx";
import { PageFacts } from "#components/content/PageFacts.tsx";
import { RichText } from "#components/content/RichText.tsx";
import { BausteinDoor } from "#components/portal/BausteinDoor.tsx";
import { EventCard } from "#components/portal/EventCard.tsx";
import { FilmCard } from "#components/portal/FilmCard.tsx";
import { ProjectCard } from "#components/portal/ProjectCard.tsx";
import { PublicationRow } from "#components/portal/PublicationRow.tsx";
import { StructuredData } from "#components/portal/StructuredData.tsx";
import { Hero } from "#components/portal/start/Hero.tsx";
import { RegionList } from "#components/portal/start/RegionList.tsx";
import { Section } from "#components/portal/start/Section.tsx";
import { listPublishedBausteine } from "#lib/bausteine/queries.ts";
import { listPublishedContacts } from "#lib/contacts/queries.ts";
import { todayInBerlin } from "#lib/dates.ts";
import { env } from "#lib/env.ts";
import { listPublishedEvents } from "#lib/events/queries.ts";
import { websiteData } from "#lib/feeds/structuredData.ts";
import { listPublishedFilms } from "#lib/films/queries.ts";
import { getPublishedListPage } from "#lib/pages/queries.ts";
import { countPublishedProjectFacets } from "#lib/projects/facets.ts";
import { noProjectFilters } from "#lib/projects/filters.ts";
import { listPublishedProjectHighlights } from "#lib/projects/queries.ts";
import { listPublishedPublications } from "#lib/publications/queries.ts";
import { findPublishedContext } from "#lib/richText/queries.ts";
import { getPublishedSiteSettings } from "#lib/site/queries.ts";

export const dynamic = "force-static";

const loadPage = () => getPublishedListPage("/", "Zusammen im Quartier");

export async function generateMetadata(): Promise<Metadata> {
  const [{ title, lead }, { subtitle }] = await Promise.all([loadPage(), getPublishedSiteSettings()]);
  const absolute = subtitle ? `${title} – ${subtitle}` : title;
  return { ...(await pageMetadata("/", title, lead)), title: { absolute } };
}

export default async function StartPage() {
  const [page, bausteine, projects, facets, events, films, publications, contacts] = await Promise.all([
    loadPage(),
    listPublishedBausteine(),
    listPublishedProjectHighlights(2),
    countPublishedProjectFacets(noProjectFilters),
    listPublishedEvents(todayInBerlin()),
    listPublishedFilms(),
    listPublishedPublications(),
    listPublishedContacts(),
  ]);
  const context = await findPublishedContext(page.body);
  const event = events.coming[0] ?? events.past[0];
  return (
    <PublicPage path="/">
      <StructuredData things={[websiteData(env().publicUrl, page.title)]} />
      <Hero page={page} />
      <div className="wrap grid gap-x-20 gap-y-12 py-14 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:py-20">
        <RichText context={context} doc={page.body} />
        <PageFacts facts={page.facts} />
      </div>
      {bausteine.length > 0 && (
        <div className="bg-sand">
          <div className="wrap py-14 lg:py-20">
            <Section more={{ href: "/bausteine", label: "Mehr zu den Bausteinen" }} title="Zwei Bausteine">
              <ul className="grid gap-8 md:grid-cols-2">
                {bausteine.map((baustein) => (
                  <BausteinDoor baustein={baustein} headingLevel={3} key={baustein.slug} />
                ))}
              </ul>
            </Section>
          </div>
        </div>
      )}
      <div className="wrap space-y-16 pt-14 lg:space-y-24 lg:pt-20">
        {projects.length > 0 && (
          <Section more={{ href: "/projekte", label: "Alle Projekte" }} title="Projekte vor Ort">
            <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,4fr)_minmax(0,8fr)]">
              <div>
                <h3 className="mb-3 text-h4">Nach Regierungsbezirk</h3>
                <RegionList counts={facets.regions} />
              </div>
              <ul className="grid gap-x-8 gap-y-10 md:grid-cols-2">
                {projects.map((project) => (
                  <ProjectCard key={project.slug} project={project} />
                ))}
              </ul>
            </div>
          </Section>
        )}
        {event && (
          <Section
            more={{ href: "/veranstaltungen", label: "Alle Veranstaltungen" }}
            title={events.coming[0] ? "Nächste Veranstaltung" : "Rückblick"}
          >
            <ul>
              <EventCard event={event} />
            </ul>
          </Section>
        )}
        {films.length > 0 && (
          <Section more={{ href: "/filme", label: "Alle Filme" }} title="Filme">
            <ul className="film-row">
              {films.slice(0, 3).map((film) => (
                <FilmCard film={film} headingLevel={3} key={film.slug} />
              ))}
            </ul>
          </Section>
        )}
        <div className="grid gap-x-16 gap-y-16 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
          {publications.length > 0 && (
            <Section more={{ href: "/veroeffentlichungen", label: "Alle Veröffentlichungen" }} title="Zum Lesen">
              <ul className="border-b border-line-strong">
                {publications.slice(0, 4).map((publication) => (
                  <PublicationRow headingLevel={3} key={publication.slug} publication={publication} />
                ))}
              </ul>
            </Section>
          )}
          {contacts.length > 0 && (
            <Section title="Wen Sie fragen können">
              <ul className="space-y-6">
                {contacts.slice(0, 2).map((contact) => (
                  <ContactCard contact={contact} headingLevel={3} key={contact.slug} />
                ))}
              </ul>
            </Section>
          )}
        </div>
      </div>
    </PublicPage>
  );
}
