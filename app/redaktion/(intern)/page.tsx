import type { Metadata } from "next";
import { FreshPage } from "#components/redaktion/FreshPage.tsx";
import { CreateMenu } from "#components/redaktion/overview/CreateMenu.tsx";
import { StockList } from "#components/redaktion/overview/StockList.tsx";
import { WatchList } from "#components/redaktion/overview/WatchList.tsx";
import { WorkSection } from "#components/redaktion/overview/WorkSection.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { formatWeekday, todayInBerlin } from "#lib/dates.ts";
import { dueNow, everythingHref, myDrafts } from "#lib/overview/filters.ts";
import { readMyWork } from "#lib/overview/myWork.ts";
import { listCreatable, readOthersChanges, readPlans, readStock, readWatches } from "#lib/overview/queries.ts";
import { waitingSentence } from "#lib/overview/waitingSentence.ts";
import { may } from "#lib/users/policy.ts";

export const metadata: Metadata = { title: "Übersicht" };

/** Where a day begins: what waits for this person, then what the whole portal needs. */
export default async function Overview() {
  const actor = await requirePage("content.read");
  const [mine, plans, others, watches, stock] = await Promise.all([
    readMyWork(actor),
    readPlans(actor),
    readOthersChanges(actor),
    readWatches(actor),
    readStock(actor),
  ]);
  const { drafts, reviews, asked, due } = mine;
  const creatable = await listCreatable(actor);
  return (
    <>
      <FreshPage />
      <header className="overview-head">
        <p className="text-ink-soft">{formatWeekday(todayInBerlin())}</p>
        <h1 className="text-h2">Guten Tag, {actor.name}</h1>
        <p className="text-lg">{waitingSentence({ drafts: drafts.total, reviews: reviews.total, due: due.total })}</p>
        {creatable.length > 0 && <CreateMenu kinds={creatable} />}
      </header>
      <div className="overview">
        <div className="overview-main">
          {plans.failed.total > 0 && (
            <WorkSection id="gescheitert" title="Konnte nicht ausgeführt werden" work={plans.failed} nothing="" />
          )}
          {may(actor, "content.edit") && (
            <>
              <WorkSection
                id="wartet"
                title="Wartet auf mich"
                work={reviews}
                nothing="Nichts wartet auf Ihre Freigabe, und nichts kam zurück."
              />
              {asked.total > 0 && (
                <WorkSection id="gebeten" title="Von mir zur Prüfung gegeben" work={asked} uncounted nothing="" />
              )}
              <WorkSection
                id="entwuerfe"
                title="Meine Entwürfe"
                work={drafts}
                nothing="Nichts, woran Sie arbeiten, wartet auf das Veröffentlichen."
                all={{ href: everythingHref(myDrafts), label: "Alle meine Entwürfe" }}
              />
            </>
          )}
          <WorkSection
            id="faellig"
            title="Fällig: bitte nachlesen"
            work={due}
            nothing="Nichts ist fällig."
            all={{ href: everythingHref(dueNow), label: "Alles, was fällig ist" }}
          />
          <WorkSection
            id="andere"
            title="Zuletzt von anderen geändert"
            work={others}
            uncounted
            nothing="Noch hat niemand anderes etwas geändert."
          />
        </div>
        <div className="overview-side">
          <section aria-labelledby="blick" className="overview-card">
            <h2 id="blick" className="text-h4">
              Im Blick behalten
            </h2>
            <WatchList watches={watches} />
          </section>
          <section className="overview-card">
            <WorkSection
              id="geplant"
              title="Als Nächstes geplant"
              work={plans.next}
              uncounted
              nothing="Nichts geplant."
            />
          </section>
        </div>
      </div>
      <section aria-labelledby="bestand" className="stack">
        <h2 id="bestand" className="text-h3">
          Bestand
        </h2>
        <p>„Live“ heißt: Besucher:innen sehen es auf der Website.</p>
        <StockList stock={stock} />
      </section>
    </>
  );
}
