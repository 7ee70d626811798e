import { Button } from "#components/ui/Button.tsx";
import { Field } from "#components/ui/Field.tsx";
import type { Filters } from "#lib/lists/activeFilters.ts";
import { dueLabels, findingLabels, type ListQuery, mine, myself, nobody, stateLabels } from "#lib/lists/schema.ts";
import { Choice, type Choices } from "./Choice.tsx";

type Props = { path: string; query: ListQuery; filters: Filters; active: number };

const fromLabels = (labels: Record<string, string>): Choices => Object.entries(labels);
const all: Choices = [["", "alle"]];

/** Search, filters and order of a list: a GET form, so that every list has an address. */
export function ListSearch({ path, query, filters, active }: Props) {
  const people: Choices = filters.owners.map(({ id, name }) => [id, name]);
  return (
    <search>
      <form action={path} className="list-form">
        <div className="list-search">
          <Field id="q" label="Suchen in Titel, Adresse und Text">
            <input id="q" name="q" type="search" className="input" defaultValue={query.q} />
          </Field>
          <Button look="secondary">Suchen</Button>
        </div>
        <details className="list-filters">
          <summary>Filtern und sortieren{active > 0 && ` (${active})`}</summary>
          <div className="list-filter-grid">
            {filters.types.length > 0 && (
              <Choice
                name="typ"
                label="Art"
                chosen={query.typ}
                options={[...all, ...filters.types.map(({ value, label }) => [value, label] as const)]}
              />
            )}
            {filters.own.map(({ name, label, options }) => (
              <Choice
                key={name}
                name={name}
                label={label}
                chosen={query.eigene[name]}
                options={[
                  ...all,
                  ["-", "nicht angegeben"],
                  ...options.map((option) => [option.value, option.label] as const),
                ]}
              />
            ))}
            <Choice name="stand" label="Stand" chosen={query.stand} options={[...all, ...fromLabels(stateLabels)]} />
            <Choice
              name="zustaendig"
              label="Zuständig"
              chosen={query.zustaendig}
              options={[
                ...all,
                [myself, "ich"],
                [mine, "ich, oder zuletzt bearbeitet"],
                [nobody, "niemand"],
                ...people,
              ]}
            />
            <Choice
              name="person"
              label="Zuletzt geändert von"
              chosen={query.person}
              options={[...all, ...filters.authors.map((name) => [name, name] as const)]}
            />
            <Choice
              name="offen"
              label="Offene Angaben"
              chosen={query.offen}
              options={[
                ["", "egal"],
                ["ja", "mit offenen Angaben"],
              ]}
            />
            <Choice
              name="befund"
              label="Hinweise und Fehler"
              chosen={query.befund}
              options={[["", "egal"], ...fromLabels(findingLabels)]}
            />
            <Choice
              name="faellig"
              label="Zu prüfen bis"
              chosen={query.faellig}
              options={[["", "egal"], ...fromLabels(dueLabels)]}
            />
            <Choice
              name="sortierung"
              label="Sortieren nach"
              chosen={query.sortierung}
              options={[
                ["titel", "Titel"],
                ["stand", "Stand"],
                ["zustaendig", "Zuständigkeit"],
                ["faellig", "Zu prüfen bis"],
                ["geaendert", "Letzter Änderung"],
              ]}
            />
            <Choice
              name="richtung"
              label="Reihenfolge"
              chosen={query.richtung}
              options={[
                ["auf", "aufsteigend"],
                ["ab", "absteigend"],
              ]}
            />
            <Button look="secondary">Anwenden</Button>
          </div>
        </details>
      </form>
    </search>
  );
}
