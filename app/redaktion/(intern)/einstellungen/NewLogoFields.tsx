import { TextField } from "#components/redaktion/TextField.tsx";

/** A logo to add with the next save; left empty, none is. */
export function NewLogoFields() {
  return (
    <div className="stack">
      <TextField
        name="newFile"
        label="Datei"
        hint="PNG, JPEG oder WebP, höchstens 2 MB."
        type="file"
        accept="image/png,image/jpeg,image/webp"
        optional
      />
      <TextField name="newAlt" label="Wessen Logo ist es?" hint="Zum Beispiel: Europäische Union" optional />
      <TextField name="newHref" label="Link des neuen Logos" type="url" optional />
    </div>
  );
}
