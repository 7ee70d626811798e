"use client";

import type { FieldInput, Option } from "#lib/content/fields.ts";
import { CheckField } from "../CheckField.tsx";
import { MediaField } from "../media/MediaField.tsx";
import { RichTextField } from "../richText/RichTextField.tsx";
import { SelectField } from "../SelectField.tsx";
import { TextArea } from "../TextArea.tsx";
import { TextField } from "../TextField.tsx";
import { CheckboxesField } from "./CheckboxesField.tsx";
import { ListField } from "./ListField.tsx";
import { RelationField } from "./RelationField.tsx";
import { RelationsField } from "./RelationsField.tsx";

/** Entries that relations and links can lead to. */
export type Targets = { id: string; type: string; title: string; typeLabel: string; live: boolean }[];

type Props = { name: string; input: FieldInput; value: unknown; targets: Targets };

/** Input types of the browser for fields of one line. */
const lineTypes = {
  text: "text",
  slug: "text",
  path: "text",
  partialDate: "text",
  email: "email",
  phone: "tel",
  url: "url",
  date: "date",
  time: "time",
};

/** The right input for one field of an entry. */
export function EntryField({ name, input, value, targets }: Props) {
  const common = { name, label: input.label, hint: input.help, optional: !input.required };
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  switch (input.kind) {
    case "textarea":
      return <TextArea {...common} defaultValue={text} />;
    case "number":
      return <TextField {...common} defaultValue={text} inputMode="numeric" className="input input-short" />;
    case "boolean":
      return <CheckField name={name} label={input.label} hint={input.help} defaultChecked={value === true} />;
    case "select":
      return <SelectField {...common} defaultValue={text} options={choices(input.options)} />;
    case "relation":
      return <RelationField {...common} defaultValue={text} {...choicesOf(input.to, targets)} />;
    case "checkboxes":
      return <CheckboxesField {...common} defaultValue={value} options={input.options} />;
    case "relations":
      return <RelationsField {...common} defaultValue={value} {...choicesOf(input.to, targets)} />;
    case "richText":
      return <RichTextField {...common} defaultValue={value} targets={targets} />;
    case "media":
      return <MediaField {...common} accept={input.accept} defaultValue={value} />;
    case "list":
      return <ListField {...common} itemLabel={input.itemLabel} item={input.item} defaultValue={value} />;
    default:
      return <TextField {...common} defaultValue={text} type={lineTypes[input.kind]} />;
  }
}

const choices = (options: Option[]) => [
  ["", "Bitte wählen"] as const,
  ...options.map(({ value, label, group }) => [value, label, group] as const),
];

function choicesOf(type: string, targets: Targets): { options: Option[]; group: string } {
  const fitting = targets.filter((target) => target.type === type);
  const options = fitting.map(({ id, title }) => ({ value: id, label: title }));
  return { options, group: fitting[0]?.typeLabel ?? "" };
}
