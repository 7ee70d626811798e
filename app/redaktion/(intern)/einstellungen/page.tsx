import { ActionForm } from "#components/redaktion/ActionForm.tsx";
import { DestinationList } from "#components/redaktion/DestinationField.tsx";
import { UnsavedWarning } from "#components/redaktion/entry/UnsavedWarning.tsx";
import { Flash } from "#components/redaktion/Flash.tsx";
import { MediaLibrary } from "#components/redaktion/media/MediaLibrary.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { Panel } from "#components/redaktion/Panel.tsx";
import { Button } from "#components/ui/Button.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { listDestinations } from "#lib/content/destination.ts";
import { typeOf } from "#lib/content/registry.ts";
import { nowInBerlin } from "#lib/dates.ts";
import { formTitle } from "#lib/formTitle.ts";
import { rememberAltAction, searchMediaAction } from "#lib/media/actions.ts";
import { saveSettingsAction } from "#lib/settings/actions.ts";
import { readSettings } from "#lib/settings/queries.ts";
import type { SiteSettings } from "#lib/site/schema.ts";
import { BannerFields } from "./BannerFields.tsx";
import { LogoFields } from "./LogoFields.tsx";
import { NewLogoFields } from "./NewLogoFields.tsx";
import { SiteFields } from "./SiteFields.tsx";

const title = "Einstellungen";
export const generateMetadata = () => formTitle(title);

/** Everything shows at once but the banner, which has its time. */
function savedSentence({ text, from, until }: SiteSettings["banner"]): string {
  const now = nowInBerlin();
  const rest = "Alles andere sehen Besucher:innen ab sofort.";
  if (text && until && until <= now)
    return `Gespeichert. Die Meldung ist nicht zu sehen, ihre Zeit ist vorbei. ${rest}`;
  if (text && from > now) return `Gespeichert. Die Meldung erscheint zu ihrer Zeit. ${rest}`;
  return "Gespeichert. Besucher:innen sehen es ab sofort.";
}

function fourEyesSentence(keys: string[]): string {
  if (keys.length === 0) return "Zurzeit kommt alles ohne zweite Person auf die Website.";
  const labels = keys.map((key) => typeOf(key).label.many);
  return `Erst wenn eine zweite Person sie freigibt, kommen auf die Website: ${labels.join(", ")}.`;
}

export default async function SettingsPage({ searchParams }: { searchParams: Promise<{ meldung?: string }> }) {
  const actor = await requirePage("settings.edit");
  const settings = await readSettings(actor);
  return (
    <>
      <PageHeading title={title} lead="Was auf jeder Seite des Portals steht." />
      <Flash messages={{ gespeichert: savedSentence(settings.banner) }} shown={(await searchParams).meldung} />
      <ActionForm key={settings.version} action={saveSettingsAction} title={title} className="stack" saveKey>
        {/* A form whose first button is off is not sent by the enter key: what is sent here shows everywhere at once. */}
        <button type="submit" disabled hidden>
          Speichern
        </button>
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
          <MediaLibrary known={{}} search={searchMediaAction} remember={rememberAltAction} mayUpload>
            <NewLogoFields />
          </MediaLibrary>
        </Panel>
        <div className="save-bar">
          <Button>Speichern und veröffentlichen</Button>
          <p className="field-hint">Oder mit den Tasten Strg + S.</p>
          <UnsavedWarning />
        </div>
      </ActionForm>
      <Panel title="Vier-Augen-Prinzip">
        <p>{fourEyesSentence(settings.fourEyes)}</p>
        <p>
          <a className="roomy-link" href="/redaktion/einstellungen/vier-augen">
            Vier-Augen-Prinzip ändern
          </a>
        </p>
      </Panel>
    </>
  );
}
