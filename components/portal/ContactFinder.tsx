import { municipalityName, regionName, regionOf } from "#lib/geo/municipalities.ts";

interface ContactFinderProps {
  /** As it was typed; "" for nothing yet. */
  typed: string;
  /** AGS of that place, null when nobody knows it here. */
  place: string | null;
  /** How many people answer for it. */
  found: number;
}

/** "Wer ist für mich zuständig?": a postcode or a place leads to those who answer for it. */
export function ContactFinder({ typed, place, found }: ContactFinderProps) {
  return (
    <search>
      <form action="/kontakt#zustaendig" className="max-w-[32rem] space-y-4" method="get">
        <h2 className="text-h3">Wer ist für mich zuständig?</h2>
        <div className="field">
          <label htmlFor="ort">Postleitzahl oder Ort</label>
          <input
            autoComplete="postal-code"
            className="input"
            defaultValue={typed}
            id="ort"
            maxLength={100}
            name="ort"
            type="search"
          />
        </div>
        <button className="button" type="submit">
          Zuständige Person anzeigen
        </button>
      </form>
      {typed && (
        <p className="mt-6 scroll-mt-6 font-bold outline-none" id="zustaendig" tabIndex={-1}>
          {answer(typed, place, found)}
          {place && (
            <>
              {" "}
              <a className="font-normal" href="/kontakt">
                Alle Ansprechpersonen
              </a>
            </>
          )}
        </p>
      )}
    </search>
  );
}

function answer(typed: string, place: string | null, found: number): string {
  if (!place)
    return `„${typed}“ kennen wir nicht als Ort in Nordrhein-Westfalen. Bitte geben Sie eine Postleitzahl mit fünf Ziffern oder den Namen einer Stadt oder Gemeinde ein. Hier sind alle Ansprechpersonen:`;
  const where = `${municipalityName(place)} liegt im Regierungsbezirk ${regionName(regionOf(place))}.`;
  if (found === 0) return `${where} Dafür steht hier noch niemand. Schreiben Sie uns gern eine Nachricht.`;
  return `${where} Zuständig ${found === 1 ? "ist" : "sind"}:`;
}
