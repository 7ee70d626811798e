import { type ReactNode, useState } from "react";
import { Button } from "#components/ui/Button.tsx";
import { describedBy, Field } from "#components/ui/Field.tsx";
import { type Move, named } from "#lib/menu/moves.ts";
import type { MenuRow } from "#lib/menu/schema.ts";
import { useFieldState } from "../formContext.ts";

type Props = {
  /** "main.3" */
  name: string;
  row: MenuRow;
  /** Id of the suggestions for its target. */
  list: string;
  twoLevels: boolean;
  onChange: (row: MenuRow) => void;
  onMove: (move: Move) => void;
};

/** The two moves between levels share a button, so that the focus stays on it. */
export const buttonId = (name: string, move: Move) =>
  `${name}.${move === "deeper" || move === "higher" ? "level" : move}`;

/** One line of a menu: its words, where it leads, and the buttons that move it. */
export function MenuLine({ name, row, list, twoLevels, onChange, onMove }: Props) {
  const [isNew] = useState(row.label === "" && row.target === "");
  const label = useFieldState(`${name}.label`);
  const target = useFieldState(`${name}.target`);
  const wrong = Boolean(label.error || target.error);
  const button = (move: Move, words: string) => (
    <MoveButton id={buttonId(name, move)} value={`${name}.${move}`} about={named(row)} onPress={() => onMove(move)}>
      {words}
    </MoveButton>
  );
  return (
    <li className={row.level === 1 ? "menu-line menu-line-below" : "menu-line"}>
      <input type="hidden" name={`${name}.level`} value={row.level} />
      <input type="hidden" name={`${name}.shown`} value={row.shown} />
      <input type="hidden" name={`${name}.kept`} value={row.kept} />
      <input type="hidden" name={`${name}.note`} value={row.note} />
      <fieldset>
        <legend>
          {row.label || "Neuer Eintrag"}
          {row.level === 1 && <span className="font-normal"> (zweite Ebene)</span>}
        </legend>
        <p className="menu-target">{row.target}</p>
        {row.note && row.target === row.shown && <p className="menu-away">{row.note}</p>}
        <div className="menu-buttons">
          {button("up", "Nach oben")}
          {button("down", "Nach unten")}
          {twoLevels &&
            (row.level === 0 ? button("deeper", "Eine Ebene tiefer") : button("higher", "Eine Ebene höher"))}
          <details className="menu-words" open={isNew || wrong || undefined}>
            <summary>
              Ändern<span className="sr-only">: {named(row)}</span>
            </summary>
            <div className="menu-fields">
              <LineField
                name={`${name}.label`}
                label="Text"
                value={row.label}
                set={(label) => onChange({ ...row, label })}
              />
              <LineField
                name={`${name}.target`}
                label="Ziel"
                list={list}
                value={row.target}
                set={(target) => onChange({ ...row, target })}
              />
            </div>
            {button("remove", "Entfernen")}
          </details>
        </div>
      </fieldset>
    </li>
  );
}

type LineProps = { name: string; label: string; value: string; list?: string; set: (value: string) => void };

function LineField({ name, label, value, list, set }: LineProps) {
  const { error } = useFieldState(name);
  return (
    <Field id={name} label={label} error={error}>
      <input
        id={name}
        name={name}
        className="input"
        value={value}
        list={list}
        autoComplete="off"
        onChange={(event) => set(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, undefined, error)}
      />
    </Field>
  );
}

type ButtonProps = { id: string; value: string; about: string; onPress: () => void; children: ReactNode };

/** Never switched off, for the focus would be lost; a move that cannot be says so instead. */
function MoveButton({ id, value, about, onPress, children }: ButtonProps) {
  return (
    <Button
      id={id}
      look="plain"
      name="move"
      value={value}
      onClick={(event) => {
        event.preventDefault();
        onPress();
      }}
    >
      {children}
      <span className="sr-only">: {about}</span>
    </Button>
  );
}
