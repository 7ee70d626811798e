"use client";

import { useRef, useState } from "react";
import { Button } from "#components/ui/Button.tsx";
import type { FieldInput } from "#lib/content/fields.ts";
import { useFieldState } from "../formContext.ts";
import { TextField } from "../TextField.tsx";

type Props = {
  name: string;
  label: string;
  hint?: string;
  item: Record<string, FieldInput>;
  itemLabel: string;
  defaultValue: unknown;
};

/** A group of fields that can be there several times. The last one is always empty, so it works without JavaScript, too. */
export function ListField({ name, label, hint, item, itemLabel, defaultValue }: Props) {
  const { typed } = useFieldState(name);
  const rows = Array.isArray(typed) ? typed : Array.isArray(defaultValue) ? defaultValue : [];
  const [numbers, setNumbers] = useState(() => [...rows.keys(), rows.length]);
  const legend = useRef<HTMLLegendElement>(null);

  function remove(number: number) {
    setNumbers(numbers.filter((other) => other !== number));
    legend.current?.focus();
  }

  return (
    <fieldset id={name} className="field">
      <legend ref={legend} tabIndex={-1}>
        {label} <span className="field-optional">(freiwillig)</span>
      </legend>
      {hint && <p className="field-hint">{hint}</p>}
      {numbers.map((number, index) => (
        <fieldset key={number} className="list-row">
          <legend>
            {itemLabel} {index + 1}
          </legend>
          {Object.entries(item).map(([column, input]) => (
            <TextField
              key={column}
              name={`${name}.${number}.${column}`}
              label={input.label}
              hint={input.help}
              optional={!input.required}
              defaultValue={textOf(rows[number], column)}
            />
          ))}
          <Button type="button" look="plain" onClick={() => remove(number)}>
            {itemLabel} {index + 1} entfernen
          </Button>
        </fieldset>
      ))}
      <Button type="button" look="secondary" onClick={() => setNumbers([...numbers, Math.max(-1, ...numbers) + 1])}>
        Noch eine {itemLabel} hinzufügen
      </Button>
    </fieldset>
  );
}

function textOf(row: unknown, column: string): string {
  const value: unknown = new Map<string, unknown>(Object.entries(Object(row))).get(column);
  return typeof value === "string" ? value : "";
}
