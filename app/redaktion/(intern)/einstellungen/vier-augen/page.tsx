import { ActionForm } from "#components/redaktion/ActionForm.tsx";
import { CheckboxesField } from "#components/redaktion/entry/CheckboxesField.tsx";
import { Flash } from "#components/redaktion/Flash.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { Button } from "#components/ui/Button.tsx";
import { Notice } from "#components/ui/Notice.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { contentTypes } from "#lib/content/registry.ts";
import { formTitle } from "#lib/formTitle.ts";
import { saveFourEyesAction } from "#lib/reviews/actions.ts";
import { listUpcomingPlans } from "#lib/schedules/queries.ts";
import { readSettings } from "#lib/settings/queries.ts";

const title = "Vier-Augen-Prinzip";
export const generateMetadata = () => formTitle(title);

const messages = { gespeichert: "Gespeichert. Es gilt ab sofort." };

/** For which kinds of entries somebody else has to approve what goes live. */
export default async function FourEyes({ searchParams }: { searchParams: Promise<{ meldung?: string }> }) {
  const actor = await requirePage("settings.edit");
  const { version, fourEyes } = await readSettings(actor);
  const unreviewed = (await listUpcomingPlans(actor)).filter((plan) => plan.unreviewed).length;
  return (
    <>
      <PageHeading
        title={title}
        lead="Was hier angekreuzt ist, kommt erst auf die Website, wenn jemand anderes die Fassung freigegeben hat. Das gilt auf jedem Weg: im Formular, in Listen, bei Geplantem und bei Importen."
        back={{ href: "/redaktion/einstellungen", label: "Einstellungen" }}
      />
      <Flash messages={messages} shown={(await searchParams).meldung} />
      {unreviewed > 0 && (
        <Notice kind="warning">
          {unreviewed === 1 ? "Eine geplante Veröffentlichung ist" : `${unreviewed} geplante Veröffentlichungen sind`}{" "}
          noch nicht freigegeben. Ohne Freigabe {unreviewed === 1 ? "findet sie" : "finden sie"} nicht statt.{" "}
          <a href="/redaktion/planung">Zur Planung</a>
        </Notice>
      )}
      <ActionForm action={saveFourEyesAction} title={title} className="stack">
        <input type="hidden" name="version" value={version} />
        <CheckboxesField
          name="types"
          label="Zur Prüfung müssen"
          optional
          options={contentTypes.map(({ key, label }) => ({ value: key, label: label.many }))}
          defaultValue={fourEyes}
        />
        <Button className="self-start">Speichern</Button>
      </ActionForm>
    </>
  );
}
