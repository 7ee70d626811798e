"use client";

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { fold, foldedWords } from "#lib/search/fold.ts";

export type Choice = { value: string; label: string; group: string; hint?: string };

type Props = {
  label: string;
  choices: Choice[];
  choose: (choice: Choice) => void;
  /** Hears what is typed; true when it has dealt with it. */
  typed?: (query: string) => boolean;
};

/** So many at once; whoever wants another one types a letter more. */
const most = 50;

/** A list to choose from by typing a part of a word (ARIA Authoring Practices: combobox with a list that is always open). */
export function SearchList({ label, choices, choose, typed }: Props) {
  const id = useId();
  const [query, setQuery] = useState("");
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const words = foldedWords(query);
  const found = choices.filter(({ label: name, hint = "" }) =>
    words.every((word) => fold(`${name} ${hint}`).includes(word)),
  );
  const shown = found.slice(0, most);
  const groups = [...new Set(shown.map(({ group }) => group))];
  const inOrder = groups.flatMap((group) => shown.filter((choice) => choice.group === group));
  const active = inOrder[current];

  useEffect(() => {
    list.current?.querySelector(`[id="${id}-${current}"]`)?.scrollIntoView({ block: "nearest" });
  }, [current, id]);

  function press(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && inOrder.length > 0) {
      event.preventDefault();
      setCurrent((current + step + inOrder.length) % inOrder.length);
    }
    if (event.key === "Enter") {
      event.preventDefault();
      if (active) choose(active);
    }
  }

  return (
    <div className="search-list">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active && `${id}-${current}`}
        autoComplete="off"
        value={query}
        onChange={(event) => {
          if (typed?.(event.target.value)) return;
          setQuery(event.target.value);
          setCurrent(0);
        }}
        onKeyDown={press}
      />
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={label} className="search-list-choices">
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of options
          <div key={group} role="group" aria-label={group}>
            <div aria-hidden="true" className="search-list-group">
              {group}
            </div>
            {inOrder.map(
              (choice, index) =>
                choice.group === group && (
                  // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the input hears the keys
                  <div
                    key={choice.value}
                    id={`${id}-${index}`}
                    role="option"
                    aria-selected={index === current}
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => choose(choice)}
                  >
                    {choice.label}
                    {choice.hint && <span className="search-list-hint"> {choice.hint}</span>}
                  </div>
                ),
            )}
          </div>
        ))}
      </div>
      <p aria-live="polite" className="field-hint">
        {countWords(found.length)}
      </p>
    </div>
  );
}

function countWords(count: number): string {
  if (count === 0) return "Nichts gefunden. Versuchen Sie ein anderes Wort.";
  const note = count > most ? ` Gezeigt werden ${most}; schreiben Sie mehr vom Namen.` : "";
  return `${count === 1 ? "1 Treffer" : `${count} Treffer`}.${note}`;
}
