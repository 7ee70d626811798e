"use client";

import { useEffect, useRef } from "react";
import { Button } from "#components/ui/Button.tsx";
import { compareFields, type NamedInput } from "#lib/content/compare.ts";
import type { Typed } from "#lib/content/formData.ts";
import { type Choice, canBeBoth, type Difference, differences, type Sides } from "#lib/content/merge.ts";
import { useFieldState } from "../formContext.ts";
import { FieldComparison } from "./FieldComparison.tsx";

type TitleOf = (id: string) => string | undefined;

type Props = {
  sides: Sides;
  fields: NamedInput[];
  titleOf: TitleOf;
  /** Something went wrong with the choice itself; then the summary of errors has the focus. */
  refused: boolean;
};

/** After a conflict: field by field what both have written, and what should remain. Nothing of either is lost before. */
export function MergeView({ sides, fields, titleOf, refused }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const found = differences(fields, sides);
  const open = found.filter(({ suggested }) => !suggested);
  const clear = found.filter(({ suggested }) => suggested);

  useEffect(() => {
    if (!refused) heading.current?.focus();
  }, [refused]);

  return (
    <section aria-labelledby="merge" className="merge">
      {/* biome-ignore lint/a11y/noAutofocus: without JavaScript this is how the focus gets here */}
      <h2 id="merge" ref={heading} tabIndex={-1} autoFocus={!refused}>
        Zwei Fassungen: Ihre und die von {sides.by}
      </h2>
      <p>
        Inzwischen hat {sides.by} diesen Eintrag geändert ({sides.at}). Ihre Eingaben sind noch nicht gespeichert, sie
        stehen aber noch hier.
      </p>
      <input type="hidden" name="newest" value={sides.version} />
      {found.length === 0 && <p>Beide Fassungen sind gleich. Es gibt nichts zu entscheiden.</p>}
      {open.map((difference) => (
        <ChoiceField key={difference.name} difference={difference} sides={sides} titleOf={titleOf} />
      ))}
      {clear.length > 0 && open.length > 0 && <h3>Ohne Widerspruch, schon ausgewählt</h3>}
      {clear.map((difference) => (
        <ChoiceField key={difference.name} difference={difference} sides={sides} titleOf={titleOf} />
      ))}
      <p className="merge-buttons">
        <Button name="intent" value="merge">
          Zusammenführen und speichern
        </Button>
      </p>
    </section>
  );
}

const whoChanged = (difference: Difference, { by, base }: Sides) => {
  if (!base) return "Hier unterscheiden sich die Fassungen. Bitte wählen Sie.";
  if (difference.changedBy === "both") return `Sie und ${by} haben hier etwas geändert. Bitte wählen Sie.`;
  return difference.changedBy === "mine" ? "Nur Sie haben hier etwas geändert." : `Nur ${by} hat hier etwas geändert.`;
};

function ChoiceField({ difference, sides, titleOf }: { difference: Difference; sides: Sides; titleOf: TitleOf }) {
  const { name, input, suggested } = difference;
  const { error, typed } = useFieldState(`wahl.${name}`);
  const chosen = typed ?? suggested;
  const { mine, theirs, base } = sides;
  const choices: [Choice, string, Typed | null, Typed][] = [
    ["mine", "Ihre Fassung", base ?? theirs, mine],
    ["theirs", `Fassung von ${sides.by}`, base ?? mine, theirs],
  ];
  return (
    <fieldset
      id={`wahl.${name}`}
      tabIndex={-1}
      className={error ? "field field-invalid merge-field" : "field merge-field"}
    >
      <legend>{input.label}</legend>
      <p className="field-hint">{whoChanged(difference, sides)}</p>
      {error && (
        <p className="field-error">
          <span className="sr-only">Fehler: </span>
          {error}
        </p>
      )}
      {choices.map(([choice, label, before, after]) => (
        <div key={choice} className="merge-choice">
          <label className="check">
            <input type="radio" name={`wahl.${name}`} value={choice} defaultChecked={chosen === choice} />
            {label}
          </label>
          <Words field={{ name, input }} before={before ?? {}} after={after} titleOf={titleOf} />
        </div>
      ))}
      {canBeBoth(input) && (
        <div className="merge-choice">
          <label className="check">
            <input type="radio" name={`wahl.${name}`} value="both" defaultChecked={chosen === "both"} />
            Beide nacheinander, zuerst die von {sides.by}
          </label>
        </div>
      )}
    </fieldset>
  );
}

/** What one side has made of the common words. */
function Words({
  field,
  before,
  after,
  titleOf,
}: {
  field: NamedInput;
  before: Typed;
  after: Typed;
  titleOf: TitleOf;
}) {
  const [difference] = compareFields([field], before, after, titleOf);
  return difference ? <FieldComparison difference={difference} /> : <p className="field-hint">Unverändert.</p>;
}
