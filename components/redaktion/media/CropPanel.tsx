"use client";

import { useState } from "react";
import { Button } from "#components/ui/Button.tsx";
import type { FormAction } from "#lib/form.ts";
import type { LibraryFile } from "#lib/media/librarySchema.ts";
import { ActionForm } from "../ActionForm.tsx";
import { VersionField } from "../entry/EntryVersion.tsx";
import { Panel } from "../Panel.tsx";
import { CropStage } from "./CropStage.tsx";
import { type Area, wholePicture } from "./cropArea.ts";
import { NumberField } from "./NumberField.tsx";

type Props = { file: LibraryFile; action: FormAction };

/** Which part of a picture is shown, and which point of it must never be cut off. With the mouse or with numbers. */
export function CropPanel({ file, action }: Props) {
  const [left = 0, top = 0, width = 100, height = 100] = file.crop;
  const [area, setArea] = useState<Area>({
    focalX: file.focal.x,
    focalY: file.focal.y,
    left: Math.round(left),
    top: Math.round(top),
    width: Math.round(width),
    height: Math.round(height),
  });
  const number = (name: keyof Area, label: string, min = 0) => (
    <NumberField
      name={name}
      label={label}
      min={min}
      value={area[name]}
      onChange={(value) => setArea({ ...area, [name]: value })}
    />
  );
  return (
    <Panel title="Ausschnitt und wichtigster Punkt">
      <p>
        Klicken Sie auf das Wichtigste im Bild: Es bleibt zu sehen, auch wo nur ein Teil Platz hat. Ziehen Sie ein
        Rechteck auf, um nur diesen Teil zu zeigen. Oder geben Sie Zahlen in Prozent ein.
      </p>
      <ActionForm action={action} title={file.view.title} className="stack">
        <VersionField />
        <CropStage src={file.whole} area={area} onChange={setArea} />
        <fieldset className="crop-numbers">
          <legend className="font-bold">Wichtigster Punkt, in Prozent</legend>
          {number("focalX", "von links")}
          {number("focalY", "von oben")}
        </fieldset>
        <fieldset className="crop-numbers">
          <legend className="font-bold">Ausschnitt, in Prozent</legend>
          {number("left", "Abstand links")}
          {number("top", "Abstand oben")}
          {number("width", "Breite", 5)}
          {number("height", "Höhe", 5)}
        </fieldset>
        <div className="flex flex-wrap gap-3">
          <Button look="secondary">Ausschnitt speichern</Button>
          <Button type="button" look="plain" onClick={() => setArea({ ...area, ...wholePicture })}>
            Ganzes Bild
          </Button>
        </div>
      </ActionForm>
    </Panel>
  );
}
