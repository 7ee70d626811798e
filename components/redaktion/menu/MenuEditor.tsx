"use client";

import { type Dispatch, type SetStateAction, useContext, useEffect, useState } from "react";
import { Button } from "#components/ui/Button.tsx";
import { type Move, moveRow } from "#lib/menu/moves.ts";
import { emptyRow, freeNumber, readMenuForm } from "#lib/menu/readForm.ts";
import { levelsOf, type MenuRow, type MenuRows, menuLabels } from "#lib/menu/schema.ts";
import { type MenuName, menuNames } from "#lib/site/menu.ts";
import { FormContext } from "../formContext.ts";
import { Panel } from "../Panel.tsx";
import { buttonId, MenuLine } from "./MenuLine.tsx";

/** The menus as lines with buttons. Inside an ActionForm; without JavaScript its answer has the lines after a move. */
export function MenuEditor({ saved, list }: { saved: MenuRows; list: string }) {
  const { values } = useContext(FormContext);
  const [rows, setRows] = useState(() => (values ? readMenuForm({ ...values }) : saved));
  return (
    <>
      {menuNames.map((name) => (
        <MenuLines key={name} name={name} list={list} rows={rows[name]} setRows={setRows} />
      ))}
    </>
  );
}

const notSaved = (message: string) => `${message} Noch nicht gespeichert.`;

type Props = { name: MenuName; list: string; rows: MenuRow[]; setRows: Dispatch<SetStateAction<MenuRows>> };

function MenuLines({ name, list, rows, setRows }: Props) {
  const [message, setMessage] = useState("");
  // Moving a line in the page takes the focus from it; this is the input or button that gets it back.
  const [focus, setFocus] = useState<{ id: string; changed: boolean } | null>(null);

  useEffect(() => {
    if (!focus) return;
    const element = document.getElementById(focus.id);
    element?.focus();
    // For whoever watches the form, moving is as good as typing.
    if (focus.changed) element?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [focus]);

  const replace = (next: MenuRow[]) => setRows((all) => ({ ...all, [name]: next }));

  function change(row: MenuRow) {
    replace(rows.map((other) => (other.number === row.number ? row : other)));
  }

  function move(index: number, kind: Move) {
    const result = moveRow(rows, index, kind);
    replace(result.rows);
    const changed = result.rows !== rows;
    setMessage(changed ? notSaved(result.message) : result.message);
    const next = result.rows[Math.min(index, result.rows.length - 1)];
    const removed = next ? buttonId(`${name}.${next.number}`, "up") : `${name}.add`;
    setFocus({ id: kind === "remove" ? removed : buttonId(`${name}.${rows[index]?.number}`, kind), changed });
  }

  function add() {
    const row = emptyRow(freeNumber(rows));
    replace([...rows, row]);
    setMessage(notSaved("Am Ende ist ein leerer Eintrag dazugekommen."));
    setFocus({ id: `${name}.${row.number}.label`, changed: true });
  }

  return (
    <Panel title={menuLabels[name]}>
      <p role="status" className="menu-news">
        {message}
      </p>
      {rows.length === 0 && <p>Noch kein Eintrag.</p>}
      <ol className="menu-lines">
        {rows.map((row, index) => (
          <MenuLine
            key={row.number}
            name={`${name}.${row.number}`}
            row={row}
            list={list}
            twoLevels={levelsOf(name) === 2}
            onChange={change}
            onMove={(kind) => move(index, kind)}
          />
        ))}
      </ol>
      <Button
        id={`${name}.add`}
        look="secondary"
        className="self-start"
        name="move"
        value={`${name}.add`}
        onClick={(event) => {
          event.preventDefault();
          add();
        }}
      >
        Eintrag hinzufügen<span className="sr-only">: {menuLabels[name]}</span>
      </Button>
    </Panel>
  );
}
