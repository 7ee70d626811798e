import type { Metadata } from "next";
import { ListPage } from "#app/(portal)/ListPage.tsx";
import { pageMetadata } from "#app/(portal)/pageMetadata.ts";
import { EventSection } from "#components/portal/EventSection.tsx";
import { TakeAlong } from "#components/portal/TakeAlong.tsx";
import { todayInBerlin } from "#lib/dates.ts";
import { listPublishedEvents } from "#lib/events/queries.ts";
import { getPublishedListPage } from "#lib/pages/queries.ts";

export const dynamic = "force-static";

const path = "/veranstaltungen";
const loadPage = () => getPublishedListPage(path, "Veranstaltungen");

export async function generateMetadata(): Promise<Metadata> {
  const { title, lead } = await loadPage();
  return pageMetadata(path, title, lead);
}

export default async function Page() {
  const [page, { coming, past }] = await Promise.all([loadPage(), listPublishedEvents(todayInBerlin())]);
  return (
    <ListPage
      figure="yard"
      nothing={coming.length + past.length === 0 && "Veranstaltungen"}
      page={page}
      search={{ kind: "event", label: "Veranstaltung suchen" }}
    >
      <div className="space-y-16">
        <EventSection empty="Zurzeit ist keine Veranstaltung angekündigt." events={coming} title="Demnächst" />
        <EventSection events={past} title="Rückblick" />
        <TakeAlong
          links={[
            {
              href: "/veranstaltungen/kalender.ics",
              label: "Kalender abonnieren",
              hint: "Diese Adresse im eigenen Kalender-Programm als Abo eintragen.",
            },
            { href: "/veranstaltungen/atom.xml", label: "Neues als Feed", hint: "Für Feed-Programme (Atom)." },
          ]}
        />
      </div>
    </ListPage>
  );
}
