import { ListPage } from "#app/(portal)/ListPage.tsx";
import { ContactCard } from "#components/content/ContactCard.tsx";
import { ContactFinder } from "#components/portal/ContactFinder.tsx";
import { listPublishedContacts } from "#lib/contacts/queries.ts";
import { findPlace } from "#lib/geo/findPlace.ts";
import { regionName, regionOf } from "#lib/geo/municipalities.ts";
import { getPublishedListPage } from "#lib/pages/queries.ts";

export const loadContactPage = () => getPublishedListPage("/kontakt", "Kontakt");

/** What somebody typed to find out who answers for their place, at most as long as a name of a place. */
export const placeIn = (queryString: string): string =>
  (new URLSearchParams(queryString).get("ort") ?? "").trim().slice(0, 100);

/** Everybody one can ask; for a place those who answer for it. */
export async function ContactScreen({ queryString }: { queryString: string }) {
  const [page, contacts] = await Promise.all([loadContactPage(), listPublishedContacts()]);
  const typed = placeIn(queryString);
  const place = findPlace(typed);
  const region = place && regionName(regionOf(place));
  const responsible = region
    ? contacts.filter(({ regions }) => regions.length === 0 || regions.includes(region))
    : contacts;
  return (
    <ListPage figure="miners" nothing={contacts.length === 0 && "Ansprechpersonen"} page={page}>
      <ContactFinder found={responsible.map(({ name }) => name)} place={place} typed={typed} />
      <ul className="grid gap-8 md:grid-cols-2 xl:grid-cols-[5fr_5fr_2fr]">
        {responsible.map((contact) => (
          <ContactCard contact={contact} key={contact.slug} />
        ))}
      </ul>
      <p className="mt-12 text-lg">
        <a href="/schreiben/kontakt">Nachricht schreiben</a>
      </p>
    </ListPage>
  );
}
