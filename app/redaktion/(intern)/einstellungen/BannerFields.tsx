import { DestinationField } from "#components/redaktion/DestinationField.tsx";
import { SelectField } from "#components/redaktion/SelectField.tsx";
import { TextArea } from "#components/redaktion/TextArea.tsx";
import { TextField } from "#components/redaktion/TextField.tsx";
import type { VersionedSettings } from "#lib/settings/schema.ts";
import { bannerKinds } from "#lib/site/schema.ts";
import { BannerPreview } from "./BannerPreview.tsx";

/** The notice on every page: words, where it leads, from when and until when. */
export function BannerFields({ settings: { banner, bannerLink } }: { settings: VersionedSettings }) {
  return (
    <>
      <p>Sie steht ganz oben auf jeder Seite. Ohne Text gibt es keine Meldung.</p>
      <TextArea name="banner.text" label="Text der Meldung" optional rows={3} defaultValue={banner.text} />
      <SelectField name="banner.kind" label="Art" options={Object.entries(bannerKinds)} defaultValue={banner.kind} />
      <TextField name="banner.linkLabel" label="Text des Links" optional defaultValue={banner.link?.label} />
      <DestinationField
        name="banner.linkTarget"
        label="Ziel des Links"
        hint="Titel oder Adresse eines Eintrags, oder eine Web-Adresse mit https://"
        list="ziele"
        optional
        defaultValue={bannerLink}
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField
          name="banner.from"
          label="Zu sehen ab"
          hint="Leer: ab sofort. Uhrzeit in Deutschland."
          type="datetime-local"
          optional
          defaultValue={banner.from}
        />
        <TextField
          name="banner.until"
          label="Zu sehen bis"
          hint="Leer: ohne Ende. Uhrzeit in Deutschland."
          type="datetime-local"
          optional
          defaultValue={banner.until}
        />
      </div>
      <BannerPreview saved={{ ...banner, linkLabel: banner.link?.label ?? "" }} />
    </>
  );
}
