import { Badge } from "#components/ui/Badge.tsx";
import { Table } from "#components/ui/Table.tsx";
import type { Finding } from "#lib/checks/schema.ts";

type Row = Finding & {
  entry: { id: string; title: string };
  segment: string;
  typeLabel: string;
  fieldLabel: string;
};

/** What was found and where; each place leads to its field in the form. */
export function FindingTable({ findings }: { findings: Row[] }) {
  return (
    <Table caption="Was gefunden wurde" head={["Eintrag", "Stelle", "Was ist los?", "Gewicht"]}>
      {[...findings.entries()].map(
        ([key, { entry, segment, typeLabel, field, fieldLabel, message, excerpt, blocking }]) => (
          <tr key={key}>
            <th scope="row">
              <a href={`/redaktion/${segment}/${entry.id}`}>{entry.title}</a>
              <span className="block text-sm font-normal text-ink-soft">{typeLabel}</span>
            </th>
            <td data-label="Stelle">
              <a href={`/redaktion/${segment}/${entry.id}#${field}`} aria-label={`${fieldLabel} in „${entry.title}“`}>
                {fieldLabel}
              </a>
            </td>
            <td data-label="Was ist los?">
              {message}
              {isNews(excerpt, message) && <span className="block text-sm text-ink-soft">„{shortened(excerpt)}“</span>}
            </td>
            <td data-label="Gewicht">
              <Badge kind={blocking ? "open" : "off"}>{blocking ? "Fehler" : "Hinweis"}</Badge>
            </td>
          </tr>
        ),
      )}
    </Table>
  );
}

const isNews = (excerpt: string, message: string) => excerpt !== "" && !message.includes(excerpt);

const shortened = (text: string) => (text.length > 120 ? `${text.slice(0, 119)}…` : text);
