"use client";

import { type ReactNode, useRef, useState } from "react";
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

/** A group of fields that can be there several times. Without JavaScript there is always an empty one. */
export function ListField({ name, label, hint, item, itemLabel, defaultValue }: Props) {
  const { typed } = useFieldState(name);
  const rows = Array.isArray(typed) ? typed : Array.isArray(defaultValue) ? defaultValue : [];
  const [numbers, setNumbers] = useState(() => [...rows.keys()]);
  const legend = useRef<HTMLLegendElement>(null);

  function remove(number: number) {
    setNumbers(numbers.filter((other) => other !== number));
    legend.current?.focus();
    // To the form, a row less is something typed.
    legend.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }

  return (
    <fieldset id={name} className="field">
      <legend ref={legend} tabIndex={-1}>
        {label} <span className="field-optional">(freiwillig)</span>
      </legend>
      {hint && <p className="field-hint">{hint}</p>}
      {numbers.map((number, index) => (
        <Row
          key={number}
          name={`${name}.${number}`}
          legend={`${itemLabel} ${index + 1}`}
          item={item}
          values={rows[number]}
        >
          <Button type="button" look="plain" onClick={() => remove(number)}>
            {itemLabel} {index + 1} entfernen
          </Button>
        </Row>
      ))}
      <noscript>
        <Row name={`${name}.${rows.length}`} legend={`Neue ${itemLabel}`} item={item} values={undefined} />
      </noscript>
      <Button type="button" look="secondary" onClick={() => setNumbers([...numbers, Math.max(-1, ...numbers) + 1])}>
        Noch eine {itemLabel} hinzufügen
      </Button>
    </fieldset>
  );
}

type RowProps = { name: string; legend: string; item: Props["item"]; values: unknown; children?: ReactNode };

function Row({ name, legend, item, values, children }: RowProps) {
  return (
    <fieldset className="list-row">
      <legend>{legend}</legend>
      {Object.entries(item).map(([column, input]) => (
        <TextField
          key={column}
          name={`${name}.${column}`}
          label={input.label}
          hint={input.help}
          optional={!input.required}
          defaultValue={textOf(values, column)}
        />
      ))}
      {children}
    </fieldset>
  );
}

function textOf(row: unknown, column: string): string {
  const value: unknown = new Map<string, unknown>(Object.entries(Object(row))).get(column);
  return typeof value === "string" ? value : "";
}
