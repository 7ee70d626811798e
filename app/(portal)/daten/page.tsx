import type { Metadata } from "next";
import { PublicPage } from "#app/(portal)/PublicPage.tsx";
import { pageMetadata } from "#app/(portal)/pageMetadata.ts";
import { PageHead } from "#components/content/PageHead.tsx";
import { FieldDictionary } from "#components/portal/FieldDictionary.tsx";
import { TakeAlong } from "#components/portal/TakeAlong.tsx";
import { dataset, distributions } from "#lib/openData/catalogue.ts";
import { getPublishedDataLicence } from "#lib/openData/queries.ts";
import { projectFields } from "#lib/openData/schema.ts";

export const dynamic = "force-static";

const title = "Offene Daten";

export const generateMetadata = (): Promise<Metadata> => pageMetadata("/daten", title, dataset.description);

/** What there is to take along, what its fields mean, and what has not been decided yet. */
export default async function Page() {
  const licence = await getPublishedDataLicence();
  return (
    <PublicPage path="/daten">
      <PageHead lead="Alle Projekte dieses Portals als Tabelle und für eigene Programme." title={title} trail={[]} />
      <div className="wrap max-w-[60rem] space-y-12 py-10 lg:py-14">
        <TakeAlong
          links={distributions.map(({ path, label, hint }) => ({ href: path, label: `Projekte als ${label}`, hint }))}
        />
        <section className="prose">
          <h2>Nur ein Teil davon</h2>
          <p>
            Filtern Sie zuerst die <a href="/projekte">Liste der Projekte</a>. Unter der Liste stehen die gleichen
            Dateien noch einmal, dann nur mit den gefundenen Projekten.
          </p>
          <h2>Für eigene Programme</h2>
          <p>
            Die Schnittstelle ist in einem <a href="/api/v1/openapi.json">OpenAPI-Dokument</a> beschrieben. Den
            Datensatz beschreibt ein <a href="/daten/dcat.jsonld">Eintrag nach DCAT-AP.de</a>.
          </p>
          <h2>Was Sie damit tun dürfen</h2>
          <p>
            {licence ? (
              <>
                Für die Projektdaten gilt: <a href={licence.url}>{licence.name}</a>.
              </>
            ) : (
              <>
                Eine Lizenz ist noch nicht festgelegt. Bitte <a href="/kontakt">fragen Sie nach</a>, bevor Sie die Daten
                weiterverbreiten.
              </>
            )}{" "}
            Die Mittelpunkte der Gemeinden: © GeoBasis-DE / BKG 2017 (Daten verändert).
          </p>
          <p>Namen, Telefonnummern und E-Mail-Adressen von Menschen sind in den Dateien nicht enthalten.</p>
        </section>
        <FieldDictionary fields={projectFields} />
      </div>
    </PublicPage>
  );
}
