"use client";

import { Button } from "#components/ui/Button.tsx";
import { Panel } from "./Panel.tsx";
import { switchShortcuts, useShortcutsAreOn } from "./shortcutSettings.ts";
import { shortcuts } from "./shortcuts.ts";

/** All shortcuts of the text editor, and the switch for those that can get in the way. */
export function ShortcutList({ close }: { close: () => void }) {
  const on = useShortcutsAreOn();
  return (
    <Panel label="Tastenkürzel" close={close} submit={close}>
      <h2>Tastenkürzel im Text</h2>
      <label className="check">
        <input type="checkbox" checked={on} onChange={(event) => switchShortcuts(event.target.checked)} />
        Kürzel mit Alt und mit einzelnen Zeichen verwenden
      </label>
      <p className="field-hint">Wird in diesem Browser gemerkt.</p>
      <dl className="shortcut-list">
        {shortcuts.map(({ keys, does, single }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>
              {does}
              {single && !on && " (ausgeschaltet)"}
            </dd>
          </div>
        ))}
      </dl>
      <p className="field-hint">Auf dem Mac: Befehlstaste statt Strg, Wahltaste statt Alt.</p>
      <div className="panel-buttons">
        <Button>Schließen</Button>
      </div>
    </Panel>
  );
}
