import type { Metadata } from "next";
import { Flash } from "#components/redaktion/Flash.tsx";
import { Choice } from "#components/redaktion/list/Choice.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { TrashTable } from "#components/redaktion/trash/TrashTable.tsx";
import { Button } from "#components/ui/Button.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { contentTypes, typeOf } from "#lib/content/registry.ts";
import { restoreAction } from "#lib/trash/actions.ts";
import { listTrash } from "#lib/trash/queries.ts";
import { keepDays, trashFilterSchema } from "#lib/trash/schema.ts";
import { may } from "#lib/users/policy.ts";

export const metadata: Metadata = { title: "Papierkorb" };

const messages = {
  hineingelegt: `Der Eintrag liegt im Papierkorb. ${keepDays} Tage lang können Sie ihn hier zurückholen.`,
  geloescht: "Der Eintrag ist endgültig gelöscht.",
};

type Props = { searchParams: Promise<Record<string, string | string[]>> };

/** What was put away and can still be fetched back. */
export default async function TrashPage({ searchParams }: Props) {
  const actor = await requirePage("content.read");
  const params = await searchParams;
  const { art } = trashFilterSchema.parse(params);
  const rows = await listTrash(actor, art);
  return (
    <>
      <PageHeading
        title="Papierkorb"
        lead={`Was hier liegt, ist nicht auf der Website und wird nach ${keepDays} Tagen endgültig gelöscht. Bis dahin lässt es sich wiederherstellen: als Entwurf, mit allen Fassungen.`}
      />
      <Flash messages={messages} shown={params.meldung} />
      <form className="flex flex-wrap items-end gap-4">
        <Choice
          name="art"
          label="Art"
          chosen={art}
          options={[["", "alle"], ...contentTypes.map(({ key, label }) => [key, label.many] as const)]}
        />
        <Button look="secondary">Anzeigen</Button>
      </form>
      <p>{countOf(rows.length)}</p>
      {rows.length > 0 && (
        <TrashTable
          rows={rows.map((row) => ({
            ...row,
            typeLabel: typeOf(row.type).label.one,
            href: `/redaktion/${typeOf(row.type).segment}/${row.id}`,
            restore: restoreAction.bind(null, row.type),
          }))}
          mayRestore={may(actor, "content.edit")}
          mayDelete={may(actor, "trash.empty")}
        />
      )}
      <p>
        Gelöschte Dateien liegen bei den <a href="/redaktion/medien">Medien</a>.
      </p>
    </>
  );
}

function countOf(count: number): string {
  if (count === 0) return "Hier liegt nichts.";
  return count === 1 ? "1 Eintrag" : `${count} Einträge`;
}
