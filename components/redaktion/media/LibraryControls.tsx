import { Button } from "#components/ui/Button.tsx";
import { Field } from "#components/ui/Field.tsx";
import { kindLabels, mediaKinds } from "#lib/media/formats.ts";
import { type LibraryQuery, libraryFilters, libraryHref } from "#lib/media/librarySchema.ts";
import { Choice } from "../list/Choice.tsx";

/** Search and filters of the library, how many files there are, and how they are shown. A GET form: every list has an address. */
export function LibraryControls({ query, total }: { query: LibraryQuery; total: number }) {
  return (
    <>
      <search>
        <form className="library-search">
          <Field id="q" label="Titel oder Datei">
            <input id="q" name="q" type="search" className="input" defaultValue={query.q} />
          </Field>
          <Choice
            name="art"
            label="Art"
            chosen={query.art}
            options={[["", "alle"], ...mediaKinds.map((kind) => [kind, kindLabels[kind]] as const)]}
          />
          <Choice
            name="zeige"
            label="Zeige"
            chosen={query.zeige}
            options={[["", "alle Dateien"], ...Object.entries(libraryFilters)]}
          />
          {query.ansicht === "liste" && <input type="hidden" name="ansicht" value="liste" />}
          <Button look="secondary">Anwenden</Button>
        </form>
      </search>
      <div className="library-summary">
        <p role="status" className="font-bold">
          {countOf(total)}
        </p>
        {query.zeige !== "ohne-alternativtext" && <Views query={query} />}
      </div>
    </>
  );
}

/** As pictures or as rows. Texts to be written need rows. */
function Views({ query }: { query: LibraryQuery }) {
  return (
    <nav aria-label="Ansicht">
      <ul>
        <li>
          <a
            href={libraryHref(query, { ansicht: "kacheln" })}
            aria-current={query.ansicht === "kacheln" ? "true" : undefined}
          >
            Kacheln
          </a>
        </li>
        <li>
          <a
            href={libraryHref(query, { ansicht: "liste" })}
            aria-current={query.ansicht === "liste" ? "true" : undefined}
          >
            Liste
          </a>
        </li>
      </ul>
    </nav>
  );
}

function countOf(total: number): string {
  if (total === 0) return "Keine Dateien";
  return total === 1 ? "1 Datei" : `${total.toLocaleString("de-DE")} Dateien`;
}
