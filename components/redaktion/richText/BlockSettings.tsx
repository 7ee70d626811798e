"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { type ReactNode, useId } from "react";
import { Button } from "#components/ui/Button.tsx";
import { Field } from "#components/ui/Field.tsx";
import { calloutLabels } from "#lib/richText/schema.ts";
import { settingsLabels } from "./blockSettingsLabels.ts";
import { currentBlock } from "./currentBlock.ts";
import { Panel } from "./Panel.tsx";
import { setBlockAttributes } from "./setBlockAttributes.ts";
import { TableTools } from "./TableTools.tsx";

type Props = { editor: Editor; close: () => void };

/** What can be set at the block with the cursor. Every change shows in the text at once. */
export function BlockSettings({ editor, close }: Props) {
  const block = useEditorState({ editor, selector: ({ editor: now }) => readBlock(now) });
  if (!block) return null;

  return (
    <Panel label={settingsLabels[block.type] ?? ""} editor={editor} close={close} submit={close}>
      {block.type === "callout" && (
        <ToneField tone={block.attrs.tone ?? ""} set={(tone) => setBlockAttributes(editor, { tone })} />
      )}
      {block.type === "blockquote" && (
        <TextInput
          label="Wer hat das gesagt, oder wo steht es?"
          value={block.attrs.source ?? ""}
          set={(source) => setBlockAttributes(editor, { source })}
        />
      )}
      {(block.type === "video" || block.type === "download") && (
        <TextInput
          label="Beschriftung"
          hint="Steht statt des Titels der Datei."
          value={block.attrs.label ?? ""}
          set={(label) => setBlockAttributes(editor, { label })}
        />
      )}
      {block.type === "table" && (
        <>
          <TextInput
            label="Überschrift der Tabelle"
            hint="Sagt in wenigen Wörtern, was in der Tabelle steht."
            value={block.attrs.caption ?? ""}
            set={(caption) => setBlockAttributes(editor, { caption })}
          />
          <TableTools editor={editor} />
        </>
      )}
      <div className="panel-buttons">
        <Button>Fertig</Button>
      </div>
    </Panel>
  );
}

function readBlock(editor: Editor) {
  const block = currentBlock(editor.state);
  if (!block) return null;
  const attrs = Object.fromEntries(
    Object.entries(block.node.attrs).map(([name, value]) => [name, String(value ?? "")]),
  );
  return { type: block.node.type.name, attrs };
}

function ToneField({ tone, set }: { tone: string; set: (tone: string) => void }) {
  const name = useId();
  return (
    <fieldset className="choice-row">
      <legend>Was für ein Kasten ist das?</legend>
      {Object.entries(calloutLabels).map(([value, label]) => (
        <label key={value} className="check">
          <input type="radio" name={name} checked={tone === value} onChange={() => set(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

type TextInputProps = { label: string; hint?: ReactNode; value: string; set: (value: string) => void };

function TextInput({ label, hint, value, set }: TextInputProps) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} optional>
      <input
        id={id}
        className="input"
        maxLength={300}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => set(event.target.value)}
      />
    </Field>
  );
}
