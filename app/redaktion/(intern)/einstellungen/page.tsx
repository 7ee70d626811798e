import { ActionForm } from "#components/redaktion/ActionForm.tsx";
import { DestinationList } from "#components/redaktion/DestinationField.tsx";
import { Flash } from "#components/redaktion/Flash.tsx";
import { MediaLibrary } from "#components/redaktion/media/MediaLibrary.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { Panel } from "#components/redaktion/Panel.tsx";
import { Button } from "#components/ui/Button.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { listDestinations } from "#lib/content/destination.ts";
import { formTitle } from "#lib/formTitle.ts";
import { searchMediaAction } from "#lib/media/actions.ts";
import { saveSettingsAction } from "#lib/settings/actions.ts";
import { readSettings } from "#lib/settings/queries.ts";
import { BannerFields } from "./BannerFields.tsx";
import { LogoFields } from "./LogoFields.tsx";
import { NewLogoFields } from "./NewLogoFields.tsx";
import { SiteFields } from "./SiteFields.tsx";

const title = "Einstellungen";
export const generateMetadata = () => formTitle(title);

const messages = { gespeichert: "Gespeichert. Besucher:innen sehen es ab sofort." };

export default async function SettingsPage({ searchParams }: { searchParams: Promise<{ meldung?: string }> }) {
  const actor = await requirePage("settings.edit");
  const settings = await readSettings(actor);
  return (
    <>
      <PageHeading title={title} lead="Was auf jeder Seite des Portals steht.">
        <a href="/redaktion/einstellungen/vier-augen">Vier-Augen-Prinzip</a>
      </PageHeading>
      <Flash messages={messages} shown={(await searchParams).meldung} />
      <ActionForm action={saveSettingsAction} title={title} className="stack">
        <input type="hidden" name="version" value={settings.version} />
        <Panel title="Meldung auf allen Seiten">
          <BannerFields settings={settings} />
          <DestinationList id="ziele" destinations={await listDestinations(actor)} />
        </Panel>
        <SiteFields settings={settings} />
        <Panel title="Logos der Fördernden">
          {settings.logos.length === 0 && <p>Noch ist kein Logo da.</p>}
          {settings.logos.map((logo, index) => (
            <LogoFields key={logo.mediaId} logo={logo} index={index} />
          ))}
        </Panel>
        <Panel title="Logo hinzufügen">
          <MediaLibrary known={{}} search={searchMediaAction} mayUpload>
            <NewLogoFields />
          </MediaLibrary>
        </Panel>
        <Button className="self-start">Speichern und veröffentlichen</Button>
      </ActionForm>
    </>
  );
}
