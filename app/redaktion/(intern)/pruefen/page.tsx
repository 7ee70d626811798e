import type { Metadata } from "next";
import { CheckTabs } from "#components/redaktion/checks/CheckTabs.tsx";
import { FindingTable } from "#components/redaktion/checks/FindingTable.tsx";
import { Choice } from "#components/redaktion/list/Choice.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { Button } from "#components/ui/Button.tsx";
import { Notice } from "#components/ui/Notice.tsx";
import { Pagination } from "#components/ui/Pagination.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { checkOf } from "#lib/checks/checks.ts";
import { type FindingFilter, findingFilterSchema } from "#lib/checks/filter.ts";
import { listFindings } from "#lib/checks/queries.ts";
import { contentTypes } from "#lib/content/registry.ts";
import { countWebLinks } from "#lib/webLinks/queries.ts";

export const metadata: Metadata = { title: "Hinweise und Fehler" };

type Props = { searchParams: Promise<Record<string, string | string[]>> };

/** Everything the checks have found, in all drafts. */
export default async function FindingsPage({ searchParams }: Props) {
  const actor = await requirePage("content.read");
  const filter = findingFilterSchema.parse(await searchParams);
  const { findings, counts, total, page, pages } = await listFindings(actor, filter);
  const advice = checkOf(filter.regel)?.advice;
  return (
    <>
      <PageHeading
        title="Hinweise und Fehler"
        lead="Was in den Entwürfen noch besser werden kann. Fehler verhindern das Veröffentlichen, Hinweise nicht."
      />
      <CheckTabs here="findings" {...(await countWebLinks(actor))} />
      <form method="get" className="flex flex-wrap items-end gap-4">
        <Choice
          name="regel"
          label="Regel"
          chosen={filter.regel}
          options={[["", "alle"], ...counts.map(({ rule, label, count }) => [rule, `${label} (${count})`] as const)]}
        />
        <Choice
          name="art"
          label="Art"
          chosen={filter.art}
          options={[["", "alle"], ...contentTypes.map(({ key, label }) => [key, label.many] as const)]}
        />
        <Button look="secondary">Anzeigen</Button>
      </form>
      {advice && <Notice kind="info">{advice}</Notice>}
      <p>{summaryOf(total)}</p>
      {total > 0 && <FindingTable findings={findings} />}
      <Pagination page={page} pages={pages} label="Seiten der Hinweise" hrefFor={(number) => hrefOf(filter, number)} />
    </>
  );
}

const summaryOf = (total: number) => {
  if (total === 0) return "Nichts gefunden: Hier ist alles in Ordnung.";
  return total === 1 ? "1 Stelle" : `${total.toLocaleString("de-DE")} Stellen`;
};

const hrefOf = ({ regel, art }: FindingFilter, seite: number) =>
  `?${new URLSearchParams({ regel, art, seite: String(seite) })}`;
