import { ActionForm } from "#components/redaktion/ActionForm.tsx";
import { DestinationList } from "#components/redaktion/DestinationField.tsx";
import { UnsavedWarning } from "#components/redaktion/entry/UnsavedWarning.tsx";
import { Flash } from "#components/redaktion/Flash.tsx";
import { MenuEditor } from "#components/redaktion/menu/MenuEditor.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { Button } from "#components/ui/Button.tsx";
import { listPages } from "#lib/addresses/reserved.ts";
import { requirePage } from "#lib/auth/page.ts";
import { listDestinations } from "#lib/content/destination.ts";
import { formTitle } from "#lib/formTitle.ts";
import { submitMenu } from "#lib/menu/actions.ts";
import { readMenu } from "#lib/menu/queries.ts";

const title = "Menü der Website";
export const generateMetadata = () => formTitle(title);

const messages = { gespeichert: "Gespeichert. Besucher:innen sehen das Menü ab sofort so." };

/** The menus of the portal: order, levels, words, targets. */
export default async function MenuPage({ searchParams }: { searchParams: Promise<{ meldung?: string }> }) {
  const actor = await requirePage("settings.edit");
  const { version, rows } = await readMenu(actor);
  const lists = listPages.map(({ path, label }) => ({ address: path, label: `${label} (Liste)` }));
  const others = await listDestinations(actor);
  return (
    <>
      <PageHeading
        title={title}
        lead="Als Ziel geben Sie den Titel oder die Adresse eines Eintrags ein, oder eine Web-Adresse mit https://. Was nicht auf der Website ist, fehlt auch im Menü und kommt mit dem Veröffentlichen zurück."
      />
      <Flash messages={messages} shown={(await searchParams).meldung} />
      <ActionForm key={version} action={submitMenu} title={title} className="stack" saveKey>
        {/* The first button of a form is pressed by the enter key in any of its fields. */}
        <button hidden type="submit">
          Menü speichern
        </button>
        <input type="hidden" name="version" value={version} />
        <MenuEditor saved={rows} list="ziele" />
        <DestinationList
          id="ziele"
          destinations={[...lists, ...others.filter(({ address }) => !lists.some((page) => page.address === address))]}
        />
        <div className="save-bar">
          <Button>Menü speichern und veröffentlichen</Button>
          <p className="field-hint">Oder mit den Tasten Strg + S, von überall auf dieser Seite.</p>
          <UnsavedWarning />
        </div>
      </ActionForm>
    </>
  );
}
