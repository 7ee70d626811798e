import { Panel } from "#components/redaktion/Panel.tsx";
import { SelectField } from "#components/redaktion/SelectField.tsx";
import { TextArea } from "#components/redaktion/TextArea.tsx";
import { TextField } from "#components/redaktion/TextField.tsx";
import { dataLicenceSchema, dataLicences } from "#lib/openData/licences.ts";
import type { SiteSettings } from "#lib/site/schema.ts";

/** Name, footer and contact: what stands on every page all the time. */
export function SiteFields({ settings }: { settings: SiteSettings }) {
  const paragraphs = "Einfacher Text; eine leere Zeile beginnt einen neuen Absatz.";
  return (
    <>
      <Panel title="Name">
        <TextField
          name="name"
          label="Name der Website"
          hint="Steht oben auf jeder Seite und im Titel des Browsers."
          defaultValue={settings.name}
        />
        <TextField name="subtitle" label="Unterzeile" optional defaultValue={settings.subtitle} />
      </Panel>
      <Panel title="Fuß der Seite">
        <TextField name="footerHeading" label="Überschrift" optional defaultValue={settings.footerHeading} />
        <TextArea
          name="footerText"
          label="Text"
          hint={paragraphs}
          optional
          rows={4}
          defaultValue={settings.footerText}
        />
        <TextArea
          name="fundingNotice"
          label="Förderhinweis"
          hint={paragraphs}
          optional
          rows={5}
          defaultValue={settings.fundingNotice}
        />
      </Panel>
      <Panel title="Offene Daten">
        <SelectField
          name="dataLicence"
          label="Lizenz der Projektdaten"
          hint="Steht auf der Seite „Offene Daten“ und in den Beschreibungen für Programme."
          defaultValue={settings.dataLicence}
          options={dataLicenceSchema
            .unwrap()
            .options.map((key) => [key, dataLicences[key]?.name ?? "noch nicht festgelegt"] as const)}
        />
      </Panel>
      <Panel title="Kontakt">
        <p>Steht im Fuß der Seite. Was leer bleibt, wird nicht gezeigt.</p>
        <TextField
          name="contact.organisation"
          label="Organisation"
          optional
          defaultValue={settings.contact.organisation}
        />
        <TextArea name="contact.address" label="Anschrift" optional rows={3} defaultValue={settings.contact.address} />
        <TextField name="contact.phone" label="Telefon" type="tel" optional defaultValue={settings.contact.phone} />
        <TextField
          name="contact.email"
          label="E-Mail-Adresse"
          type="email"
          optional
          defaultValue={settings.contact.email}
        />
      </Panel>
    </>
  );
}
