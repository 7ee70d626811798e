import type { Metadata } from "next";
import { BulkForm } from "#components/redaktion/list/BulkForm.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { Notice } from "#components/ui/Notice.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { bulkAction } from "#lib/lists/actions.ts";
import { rehearseBulk } from "#lib/lists/bulk.ts";
import { bulkOrderSchema, bulkWording } from "#lib/lists/bulkSchema.ts";
import { listByHref } from "#lib/lists/lists.ts";
import { listOwners } from "#lib/lists/queries.ts";

export const metadata: Metadata = { title: "Mehrere Einträge" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What is about to happen to the chosen entries, before it happens; then what has happened to each. */
export default async function BulkPage({ searchParams }: Props) {
  const { aktion, wahl, von } = await searchParams;
  const back = listByHref(String(von ?? ""));
  const parsed = bulkOrderSchema.safeParse({ aktion, wahl: [wahl ?? []].flat() });
  if (!parsed.success) {
    await requirePage("content.read");
    return (
      <>
        <PageHeading title="Mehrere Einträge" back={back} />
        <Notice kind="info">
          Es ist kein Eintrag ausgewählt. Gehen Sie zurück und wählen Sie Zeilen der Liste aus.
        </Notice>
      </>
    );
  }
  const order = parsed.data;
  const wording = bulkWording[order.aktion];
  const actor = await requirePage(wording.permission);
  const rows = await rehearseBulk(actor, order);
  const count = order.wahl.length === 1 ? "1 Eintrag" : `${order.wahl.length} Einträge`;
  return (
    <>
      <PageHeading title={`${wording.button}: ${count}`} back={back} />
      <BulkForm
        action={bulkAction}
        kind={order.aktion}
        plan={wording.plan}
        go={wording.go}
        rows={rows}
        missing={order.wahl.length - rows.length}
        owners={await listOwners(actor)}
        back={back}
      />
    </>
  );
}
