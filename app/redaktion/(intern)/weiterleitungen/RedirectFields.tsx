import { DestinationField, DestinationList, type Destinations } from "#components/redaktion/DestinationField.tsx";
import { TextField } from "#components/redaktion/TextField.tsx";
import { readableAddress } from "#lib/redirects/oldAddress.ts";

type Props = { destinations: Destinations; path?: string; target?: string };

/** From where, and where to. */
export function RedirectFields({ destinations, path, target }: Props) {
  return (
    <>
      <TextField
        name="path"
        label="Von dieser Adresse"
        hint="Beginnt mit /. Beispiel: /alte-seite.html"
        autoComplete="off"
        spellCheck={false}
        defaultValue={path && readableAddress(path)}
      />
      <DestinationField
        name="target"
        label="Wohin?"
        hint="Titel oder Adresse eines Eintrags, oder eine Web-Adresse, die mit https:// beginnt. Ein Eintrag wird auch nach einem Umzug gefunden."
        list="ziele"
        defaultValue={target}
      />
      <DestinationList id="ziele" destinations={destinations} />
    </>
  );
}
