"use client";

import { useEffect, useRef } from "react";
import { Button } from "#components/ui/Button.tsx";
import { compareFields, type NamedInput } from "#lib/content/compare.ts";
import type { Typed } from "#lib/content/formData.ts";
import { bothOf, type Choice, type Difference, differences, isText, type Sides } from "#lib/content/merge.ts";
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

  const first = useRef(sides.version);
  const again = sides.version !== first.current;

  // biome-ignore lint/correctness/useExhaustiveDependencies: newer words of the other side are news, too
  useEffect(() => {
    if (!refused) heading.current?.focus();
  }, [refused, sides.version]);

  return (
    <section aria-labelledby="merge" className="merge">
      {/* biome-ignore lint/a11y/noAutofocus: without JavaScript this is how the focus gets here */}
      <h2 id="merge" ref={heading} tabIndex={-1} autoFocus={!refused}>
        {sides.own ? "Zwei Fassungen von Ihnen" : `Zwei Fassungen: Ihre und die von ${sides.by}`}
      </h2>
      <p>
        {sides.own
          ? `Sie haben diesen Eintrag inzwischen in einem anderen Fenster gespeichert (${sides.at}).`
          : `Inzwischen hat ${sides.by} diesen Eintrag ${again ? "noch einmal " : ""}geändert (${sides.at}).`}{" "}
        Ihre Eingaben sind noch nicht gespeichert, sie stehen aber noch hier. Bitte wählen Sie, was bleiben soll.
        Solange ruht das Formular darunter.
      </p>
      <input type="hidden" name="newest" value={sides.version} />
      {sides.base && <input type="hidden" name="common" value={JSON.stringify(sides.base)} />}
      {found.length === 0 && <p>Beide Fassungen sind gleich. Es gibt nichts zu entscheiden.</p>}
      {open.map((difference) => (
        <ChoiceField key={keyOf(difference, sides)} difference={difference} sides={sides} titleOf={titleOf} />
      ))}
      {clear.length > 0 && open.length > 0 && <h3>Ohne Widerspruch, schon ausgewählt</h3>}
      {clear.map((difference) => (
        <ChoiceField key={keyOf(difference, sides)} difference={difference} sides={sides} titleOf={titleOf} />
      ))}
      <p className="merge-buttons">
        <Button name="intent" value="merge">
          Zusammenführen und speichern
        </Button>
      </p>
    </section>
  );
}

/** A choice that was made stays as long as it is between the same words. */
const keyOf = ({ name }: Difference, { theirs }: Sides) => `${name} ${JSON.stringify(theirs[name])}`;

const whoChanged = (difference: Difference, { by, base, own }: Sides) => {
  if (!base) return "Hier unterscheiden sich die Fassungen. Bitte wählen Sie.";
  const apart = difference.suggested === "both";
  if (own) {
    if (difference.changedBy !== "both") return "Nur in einem der beiden Fenster geändert.";
    return apart
      ? "In beiden Fenstern geändert, an verschiedenen Stellen."
      : "In beiden Fenstern geändert. Bitte wählen Sie.";
  }
  if (apart) return `Sie und ${by} haben hier an verschiedenen Stellen etwas geändert.`;
  if (difference.changedBy === "both") return `Sie und ${by} haben hier etwas geändert. Bitte wählen Sie.`;
  return difference.changedBy === "mine" ? "Nur Sie haben hier etwas geändert." : `Nur ${by} hat hier etwas geändert.`;
};

function ChoiceField({ difference, sides, titleOf }: { difference: Difference; sides: Sides; titleOf: TitleOf }) {
  const { name, input, suggested } = difference;
  const { error, typed } = useFieldState(`wahl.${name}`);
  const chosen = typed ?? suggested;
  const { mine, theirs, base } = sides;
  const both = bothOf(input, base?.[name], theirs[name], mine[name]);
  const choices: [Choice, string, Typed | null, Typed][] = [
    ["mine", sides.own ? "Fassung aus diesem Fenster" : "Ihre Fassung", base ?? theirs, mine],
    ["theirs", sides.own ? "Gespeicherte Fassung" : `Fassung von ${sides.by}`, base ?? mine, theirs],
  ];
  if (both) choices.push(["both", bothLabel(difference, sides), base ?? theirs, { [name]: both.value }]);
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
          <Words
            field={{ name, input }}
            before={before ?? {}}
            after={after}
            files={sides.files}
            titleOf={(id) => titleOf(id) ?? sides.files[id]?.title}
          />
        </div>
      ))}
    </fieldset>
  );
}

/** Where both have rewritten the same words, both stand there. */
function bothLabel({ input, suggested }: Difference, { own, by, base }: Sides): string {
  if (!isText(input) || suggested === "both") return "Beides zusammen";
  const first = own ? "das Gespeicherte" : `das von ${by}`;
  return base ? `Beides zusammen; an derselben Stelle zuerst ${first}` : `Beides nacheinander, zuerst ${first}`;
}

type WordsProps = {
  field: NamedInput;
  before: Typed;
  after: Typed;
  files: Sides["files"];
  titleOf: TitleOf;
};

/** What one side has made of the common words. */
function Words({ field, before, after, files, titleOf }: WordsProps) {
  const [difference] = compareFields([field], before, after, titleOf);
  return difference ? (
    <FieldComparison difference={difference} files={files} />
  ) : (
    <p className="field-hint">Unverändert.</p>
  );
}
