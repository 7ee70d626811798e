"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "#components/ui/Button.tsx";

type Props = { buttons: { key: string; label: string }[]; count: number };

/** What can be done with the chosen rows of the form around it. Works without JavaScript, which adds counting. */
export function BulkBar({ buttons, count }: Props) {
  const bar = useRef<HTMLFieldSetElement>(null);
  const [chosen, setChosen] = useState<number>();
  const rows = () => [...(bar.current?.form?.querySelectorAll<HTMLInputElement>("input[name=wahl]") ?? [])];

  useEffect(() => {
    const form = bar.current?.form;
    const recount = () => setChosen(form?.querySelectorAll<HTMLInputElement>("input[name=wahl]:checked").length);
    recount();
    form?.addEventListener("change", recount);
    return () => form?.removeEventListener("change", recount);
  }, []);

  function chooseAll(checked: boolean) {
    for (const row of rows()) row.checked = checked;
    setChosen(checked ? count : 0);
  }

  return (
    <fieldset ref={bar} className={chosen ? "bulk-bar bulk-bar-needed" : "bulk-bar"}>
      <legend className="sr-only">Mit den ausgewählten Einträgen</legend>
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
      <p role="status" className="bulk-count">
        {chosen === undefined ? "Auswählen, dann:" : `${chosen} ausgewählt`}
      </p>
      <div className="bulk-buttons">
        {buttons.map(({ key, label }) => (
          <Button key={key} name="aktion" value={key} look="secondary" disabled={chosen === 0}>
            {label} …
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
