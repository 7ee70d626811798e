"use client";

import { useEffect, useId, useRef, useState } from "react";
import { Button } from "#components/ui/Button.tsx";

type Props = { buttons: { key: string; label: string }[]; count: number };

/** What can be done with the chosen rows of the form around it. Works without JavaScript, which adds counting. */
export function BulkBar({ buttons, count }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const actions = useId();
  const [chosen, setChosen] = useState<number>();
  const form = () => bar.current?.closest("form");
  const rows = () => [...(form()?.querySelectorAll<HTMLInputElement>("input[name=wahl]") ?? [])];

  useEffect(() => {
    const around = bar.current?.closest("form");
    const recount = () => setChosen(around?.querySelectorAll<HTMLInputElement>("input[name=wahl]:checked").length);
    recount();
    around?.addEventListener("change", recount);
    return () => around?.removeEventListener("change", recount);
  }, []);

  function chooseAll(checked: boolean) {
    for (const row of rows()) row.checked = checked;
    setChosen(checked ? count : 0);
  }

  return (
    <div ref={bar} className={chosen ? "bulk-bar bulk-bar-needed" : "bulk-bar"}>
      {chosen !== undefined && (
        <label className="check">
          <input
            type="checkbox"
            checked={chosen === count}
            ref={(box) => {
              if (box) box.indeterminate = chosen > 0 && chosen < count;
            }}
            onChange={(event) => chooseAll(event.target.checked)}
          />
          Alle auf dieser Seite
        </label>
      )}
      <div className="bulk-count">
        <p role="status">{chosen === undefined ? "Auswählen, dann:" : `${chosen} ausgewählt`}</p>
        {/* On phones, where the bar stands below the list. */}
        <a href={`#${actions}`}>Zu den Aktionen</a>
      </div>
      <fieldset id={actions} tabIndex={-1} className="bulk-buttons">
        <legend className="sr-only">Mit den ausgewählten Einträgen</legend>
        {buttons.map(({ key, label }) => (
          <Button key={key} name="aktion" value={key} look="secondary" disabled={chosen === 0}>
            {label} …
          </Button>
        ))}
      </fieldset>
    </div>
  );
}
