import { FileField } from "#components/redaktion/FileField.tsx";
import { MediaField } from "#components/redaktion/media/MediaField.tsx";
import { TextField } from "#components/redaktion/TextField.tsx";
import { largestLogo } from "#lib/settings/schema.ts";

/** A logo to add with the next save; left empty, none is. */
export function NewLogoFields() {
  return (
    <div className="stack">
      <FileField
        name="newFile"
        label="Datei"
        hint="PNG, JPEG, WebP oder SVG, höchstens 2 MB."
        accept="image/png,image/jpeg,image/webp,image/svg+xml"
        max={largestLogo}
      />
      <MediaField
        name="newLogo"
        label="Oder ein Bild aus den Medien"
        accept={["image"]}
        optional
        plain
        defaultValue={null}
      />
      <TextField name="newAlt" label="Wessen Logo ist es?" hint="Zum Beispiel: Europäische Union" optional />
      <TextField name="newHref" label="Link des neuen Logos" type="url" optional />
    </div>
  );
}
