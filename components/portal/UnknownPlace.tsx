import { municipalityName } from "#lib/geo/municipalities.ts";

interface UnknownPlaceProps {
  /** As it was typed. */
  typed: string;
  /** AGS of places with names like it. */
  similar: string[];
  hrefFor: (place: string) => string;
}

/** Says that nobody knows this place here, and which ones may have been meant. */
export function UnknownPlace({ typed, similar, hrefFor }: UnknownPlaceProps) {
  return (
    <div className="notice mt-4">
      <p>
        „{typed}“ kennen wir nicht als Ort in Nordrhein-Westfalen. Bitte geben Sie eine Postleitzahl mit fünf Ziffern
        oder den Namen einer Stadt oder Gemeinde ein.
      </p>
      {similar.length > 0 && (
        <p>
          Meinten Sie:{" "}
          {similar.map((place, index) => (
            <span key={place}>
              {index > 0 && ", "}
              <a className="roomy-link font-bold" href={hrefFor(municipalityName(place))}>
                {municipalityName(place)}
              </a>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
