import { UnknownPlace } from "#components/portal/UnknownPlace.tsx";
import { similarPlaces } from "#lib/geo/findPlace.ts";
import { municipalityName, regionName, regionOf } from "#lib/geo/municipalities.ts";

interface ContactFinderProps {
  /** As it was typed; "" for nothing yet. */
  typed: string;
  /** AGS of that place, null when nobody knows it here. */
  place: string | null;
  /** Names of those who answer for it. */
  found: string[];
}

/** "Wer ist für mich zuständig?": a postcode or a place leads to those who answer for it. */
export function ContactFinder({ typed, place, found }: ContactFinderProps) {
  return (
    <search>
      <form action="/kontakt#zustaendig" className="max-w-[32rem] space-y-4" method="get">
        <h2 className="text-h3">Wer ist für mich zuständig?</h2>
        <p>
          Für Träger und Kommunen. Sie suchen ein Angebot für Ihre Familie? Dann hilft{" "}
          <a href="/projekte">Projekte in Ihrer Nähe</a>.
        </p>
        <div className="field">
          <label htmlFor="ort">Postleitzahl oder Ort</label>
          <input
            autoComplete="postal-code"
            className="input"
            defaultValue={typed}
            id="ort"
            maxLength={100}
            name="ort"
            required
            type="search"
          />
        </div>
        <button className="button" type="submit">
          Zuständige Person anzeigen
        </button>
      </form>
      {typed && (
        <div className="mt-6 max-w-[46rem] scroll-mt-6 outline-none" id="zustaendig" tabIndex={-1}>
          {place ? (
            <>
              <p className="font-bold">{answer(place, found)}</p>
              <p>
                <a className="inline-flex min-h-11 items-center" href="/kontakt">
                  Alle Ansprechpersonen zeigen
                </a>
              </p>
            </>
          ) : (
            <>
              <UnknownPlace
                hrefFor={(name) => `/kontakt?ort=${encodeURIComponent(name)}#zustaendig`}
                similar={similarPlaces(typed)}
                typed={typed}
              />
              <p className="mt-4">Hier sind alle Ansprechpersonen:</p>
            </>
          )}
        </div>
      )}
    </search>
  );
}

const names = new Intl.ListFormat("de", { type: "conjunction" });

function answer(place: string, found: string[]): string {
  const where = `${municipalityName(place)} liegt im Regierungsbezirk ${regionName(regionOf(place))}.`;
  if (found.length === 0) return `${where} Dafür steht hier noch niemand. Schreiben Sie uns gern eine Nachricht.`;
  return `${where} Zuständig ${found.length === 1 ? "ist" : "sind"} ${names.format(found)}.`;
}
