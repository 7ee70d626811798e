import { FileField } from "#components/redaktion/FileField.tsx";
import { TextField } from "#components/redaktion/TextField.tsx";
import { largestLogo } from "#lib/settings/schema.ts";

/** A logo to add with the next save; left empty, none is. */
export function NewLogoFields() {
  return (
    <div className="stack">
      <FileField
        name="newFile"
        label="Datei"
        hint="PNG, JPEG oder WebP, höchstens 2 MB."
        accept="image/png,image/jpeg,image/webp"
        max={largestLogo}
      />
      <TextField name="newAlt" label="Wessen Logo ist es?" hint="Zum Beispiel: Europäische Union" optional />
      <TextField name="newHref" label="Link des neuen Logos" type="url" optional />
    </div>
  );
}
