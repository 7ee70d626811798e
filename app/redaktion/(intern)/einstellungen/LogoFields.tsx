import { CheckField } from "#components/redaktion/CheckField.tsx";
import { TextField } from "#components/redaktion/TextField.tsx";
import type { SiteSettings } from "#lib/site/schema.ts";

type Props = { logo: SiteSettings["logos"][number]; index: number };

/** One logo that is there: what it shows, where it leads, its place, whether it goes. */
export function LogoFields({ logo, index }: Props) {
  const name = (field: string) => `logos.${index}.${field}`;
  return (
    <fieldset className="stack border-t border-line pt-6">
      <legend className="float-left mb-4 w-full font-bold">Logo {index + 1}</legend>
      <input type="hidden" name={name("mediaId")} value={logo.mediaId} />
      {/* On white, as logos are made for. */}
      {/* biome-ignore lint/performance/noImgElement: it is small and never changes under its address */}
      <img
        src={`/medien/${logo.mediaId}`}
        alt={logo.alt}
        className="clear-both max-h-24 max-w-full self-start bg-white p-3"
      />
      <TextField name={name("alt")} label="Wessen Logo ist es?" defaultValue={logo.alt} />
      <TextField name={name("href")} label="Link" type="url" optional defaultValue={logo.href ?? ""} />
      <TextField
        name={name("position")}
        label="Platz in der Reihe"
        type="number"
        min={1}
        className="input max-w-28"
        defaultValue={String(index + 1)}
      />
      <CheckField name={name("remove")} label="Dieses Logo entfernen" />
    </fieldset>
  );
}
