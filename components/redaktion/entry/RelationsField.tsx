"use client";

import { useRef, useState } from "react";
import { Button } from "#components/ui/Button.tsx";
import type { Option } from "#lib/content/fields.ts";
import { FieldGroup } from "../FieldGroup.tsx";
import { useFieldState } from "../formContext.ts";
import { Panel } from "../richText/Panel.tsx";
import { SearchList } from "../richText/SearchList.tsx";
import { CheckboxesField } from "./CheckboxesField.tsx";
import { useSearchFor } from "./useSearchFor.ts";

type Props = {
  name: string;
  label: string;
  hint?: string;
  optional: boolean;
  defaultValue: unknown;
  options: Option[];
  /** What the options are, in the plural. */
  group: string;
};

/** Several entries of many, each found by a part of its title. Without JavaScript all of them can be ticked. */
export function RelationsField({ group, ...props }: Props) {
  const { typed } = useFieldState(props.name);
  if (!useSearchFor(props.options.length)) return <CheckboxesField {...props} />;
  const start = [typed ?? props.defaultValue].flat().filter((id) => typeof id === "string" && id !== "");
  return <SearchedRelations key={start.join()} {...props} group={group} start={start.map(String)} />;
}

function SearchedRelations({ start, options, group, defaultValue: _, ...field }: Props & { start: string[] }) {
  const [ids, setIds] = useState(start);
  const [searching, setSearching] = useState(false);
  const [news, setNews] = useState("");
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const adding = useRef<HTMLButtonElement>(null);
  const labelOf = (id: string) => options.find(({ value }) => value === id)?.label ?? "nicht mehr vorhanden";

  function change(next: string[], said: string) {
    setIds(next);
    setNews(said);
    setSearching(false);
    // What was pressed may be gone with its row.
    adding.current?.focus();
    fieldset.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }

  return (
    <FieldGroup {...field} ref={fieldset}>
      {ids.length === 0 && <p>Noch nichts gewählt</p>}
      <ul className="chosen-list">
        {ids.map((id) => (
          <li key={id}>
            <input type="hidden" name={field.name} value={id} />
            <span>{labelOf(id)}</span>
            <Button
              type="button"
              look="plain"
              onClick={() =>
                change(
                  ids.filter((other) => other !== id),
                  `„${labelOf(id)}“ ist entfernt.`,
                )
              }
            >
              Entfernen<span className="sr-only">: {labelOf(id)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <Button ref={adding} type="button" look="secondary" className="self-start" onClick={() => setSearching(true)}>
        Hinzufügen<span className="sr-only">: {field.label}</span>
      </Button>
      <p role="status" className="sr-only">
        {news}
      </p>
      {searching && (
        <Panel label={field.label} close={() => setSearching(false)}>
          <SearchList
            label={`${field.label} suchen`}
            choices={options
              .filter(({ value }) => !ids.includes(value))
              .map(({ value, label }) => ({ value, label, group }))}
            choose={({ value, label }) => change([...ids, value], `„${label}“ ist dabei.`)}
          />
        </Panel>
      )}
    </FieldGroup>
  );
}
