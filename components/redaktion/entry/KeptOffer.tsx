"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "#components/ui/Button.tsx";
import { browserStorage, type Copy, copiesOf, findCopy, forgetCopy } from "#lib/autosave/kept.ts";
import { compareFields, type NamedInput } from "#lib/content/compare.ts";
import { readFields, type Typed } from "#lib/content/formData.ts";
import { formatDateTime } from "#lib/dates.ts";
import { normalizeRichText } from "#lib/richText/normalize.ts";
import { richTextSchema } from "#lib/richText/schema.ts";
import { useAutosave } from "./EntryVersion.tsx";
import { FieldComparison } from "./FieldComparison.tsx";

type Props = {
  user: string;
  entry: string;
  type: string;
  fields: NamedInput[];
  data: Typed;
  titleOf: (id: string) => string | undefined;
  /** Whether words that lay here have been saved after all: their page was left before the answer came. */
  wasSaved: (form: FormData) => Promise<boolean>;
  /** Goes on with these words. */
  take: (words: Typed) => void;
  /** Nobody can type before this is decided: what they type would take its place in the browser. */
  onOpen: (open: boolean) => void;
};

/** After a crash, a lost connection or a session that ended: the words that lie in this browser and not on the server. */
export function KeptOffer({ user, entry, type, fields, data, titleOf, wasSaved, take, onOpen }: Props) {
  const autosave = useAutosave();
  const [copy, setCopy] = useState<Copy | null>(null);
  const [others, setOthers] = useState<Copy[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const words = copy && wordsOf(copy, fields);
  const found = words ? visible(fields, data, words, titleOf) : [];

  // biome-ignore lint/correctness/useExhaustiveDependencies: what lay here when the page was opened
  useEffect(() => {
    const storage = browserStorage();
    if (!storage) return;
    const kept = findCopy(storage, { user, entry });
    if (kept && visible(fields, data, wordsOf(kept, fields), titleOf).length > 0) void offer(storage, kept);
    else forgetCopy(storage, { user, entry });
    if (autosave.status.basis.version > 0) return;
    setOthers(
      copiesOf(storage, user).filter(
        (other) => other.type === type && other.basis.version === 0 && other.entry !== entry,
      ),
    );
  }, []);

  useEffect(() => {
    onOpen(copy !== null);
    if (copy) heading.current?.focus();
  }, [copy, onOpen]);

  /** Other words that came after these were perhaps written on them. Without an answer they are offered all the same. */
  async function offer(storage: Storage, kept: Copy) {
    if (kept.basis.revision === autosave.status.basis.revision) return setCopy(kept);
    onOpen(true);
    if (await wasSaved(formOf(kept)).catch(() => false)) {
      forgetCopy(storage, { user, entry });
      onOpen(false);
    } else setCopy(kept);
  }

  function decide(taken: boolean) {
    const storage = browserStorage();
    if (taken && copy && words) {
      take(words);
      autosave.adopt(copy.basis);
    } else if (storage) forgetCopy(storage, { user, entry });
    setCopy(null);
  }

  return (
    <>
      {copy && (
        <section aria-labelledby="kept" className="merge">
          <h2 id="kept" ref={heading} tabIndex={-1}>
            Nicht gespeicherte Fassung vom {formatDateTime(new Date(copy.at))} gefunden
          </h2>
          <p>
            Sie liegt nur in diesem Browser. So unterscheidet sie sich von dem, was gespeichert ist. Bitte entscheiden
            Sie zuerst, was daraus werden soll.
            {copy.basis.revision !== autosave.status.basis.revision &&
              " Inzwischen wurde auch der Eintrag geändert: Wenn Sie übernehmen, wählen Sie beim Speichern Feld für Feld, was bleibt."}
          </p>
          {found.map((difference) => (
            <div key={difference.name} className="stack">
              <h3>{difference.label}</h3>
              <FieldComparison difference={difference} />
            </div>
          ))}
          <p className="merge-buttons">
            <Button type="button" onClick={() => decide(true)}>
              Übernehmen
            </Button>
            <Button type="button" look="secondary" onClick={() => decide(false)}>
              Verwerfen
            </Button>
          </p>
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="kept-others" className="merge">
          <h2 id="kept-others">In diesem Browser liegt noch Text, der nicht angelegt werden konnte</h2>
          <ul>
            {others.map((other) => (
              <li key={other.entry}>
                <a href={`${other.entry}?neu=ja`}>Vom {formatDateTime(new Date(other.at))}: weiterschreiben</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function formOf({ values }: Copy): FormData {
  const form = new FormData();
  for (const [name, value] of values) form.append(name, value);
  return form;
}

function wordsOf(copy: Copy, fields: NamedInput[]): Typed {
  const read = readFields(Object.fromEntries(fields.map(({ name, input }) => [name, { input }])), formOf(copy));
  return Object.fromEntries(Object.entries(read).map(([name, value]) => [name, normal(value)]));
}

/** A text as the server would have written it. */
function normal(value: unknown): unknown {
  const text = richTextSchema.safeParse(value);
  return text.success ? normalizeRichText(text.data) : value;
}

/** Differences somebody could see; the way a value is written does not count. */
const visible = (fields: NamedInput[], data: Typed, words: Typed, titleOf: Props["titleOf"]) =>
  compareFields(fields, data, words, titleOf).filter(({ lines }) => lines.some(({ kind }) => kind !== "same"));
