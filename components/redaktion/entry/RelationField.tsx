"use client";

import { useRef, useState } from "react";
import { Button } from "#components/ui/Button.tsx";
import type { Option } from "#lib/content/fields.ts";
import { FieldGroup } from "../FieldGroup.tsx";
import { useFieldState } from "../formContext.ts";
import { Panel } from "../richText/Panel.tsx";
import { SearchList } from "../richText/SearchList.tsx";
import { SelectField } from "../SelectField.tsx";
import { useSearchFor } from "./useSearchFor.ts";

type Props = {
  name: string;
  label: string;
  hint?: string;
  optional: boolean;
  defaultValue: string;
  options: Option[];
  /** What the options are, in the plural. */
  group: string;
};

/** One entry of many, found by a part of its title. Without JavaScript it is a list of all of them. */
export function RelationField({ group, ...props }: Props) {
  const { typed } = useFieldState(props.name);
  if (!useSearchFor(props.options.length)) {
    const choices = [
      ["", "Bitte wählen"] as const,
      ...props.options.map(({ value, label }) => [value, label] as const),
    ];
    return <SelectField {...props} options={choices} />;
  }
  const start = typeof typed === "string" ? typed : props.defaultValue;
  return <SearchedRelation key={start} {...props} group={group} defaultValue={start} />;
}

function SearchedRelation({ defaultValue, options, group, ...field }: Props) {
  const [value, setValue] = useState(defaultValue);
  const [searching, setSearching] = useState(false);
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const chosen = options.find((option) => option.value === value);

  function choose(id: string) {
    setValue(id);
    setSearching(false);
    fieldset.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }

  return (
    <FieldGroup {...field} ref={fieldset}>
      <input type="hidden" name={field.name} value={value} />
      <p aria-live="polite" className="font-bold">
        {chosen?.label ?? (value ? "Dieser Eintrag ist nicht mehr vorhanden." : "Noch nichts gewählt")}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button type="button" look="secondary" onClick={() => setSearching(true)}>
          {value ? "Ändern" : "Wählen"}
          <span className="sr-only">: {field.label}</span>
        </Button>
        {value && (
          <Button type="button" look="plain" onClick={() => choose("")}>
            Entfernen<span className="sr-only">: {field.label}</span>
          </Button>
        )}
      </div>
      {searching && (
        <Panel label={field.label} close={() => setSearching(false)}>
          <SearchList
            label={`${field.label} suchen`}
            choices={options.map((option) => ({ value: option.value, label: option.label, group }))}
            choose={(choice) => choose(choice.value)}
          />
        </Panel>
      )}
    </FieldGroup>
  );
}
