import { plannedLine, reviewWords } from "#lib/content/state.ts";
import { shortDate, shortDateTime, todayInBerlin } from "#lib/dates.ts";
import type { ListRow } from "#lib/lists/schema.ts";
import { StateBadge } from "../entry/StateBadge.tsx";

type Props = { row: ListRow; withType: boolean; today: string; choosable: boolean };

export function EntryTableRow({ row, withType, today, choosable }: Props) {
  return (
    <tr>
      {choosable && (
        <td className="entry-choice">
          <label>
            <input type="checkbox" name="wahl" value={`${row.id}.${row.version}`} />
            <span className="sr-only">„{row.title}“ auswählen</span>
          </label>
        </td>
      )}
      <th scope="row">
        <a href={row.href}>{row.title}</a>
        <span className="block text-sm font-normal text-ink-soft">
          {withType && `${row.typeLabel} · `}
          {row.address}
        </span>
        {row.here.length > 0 && (
          <span className="block text-sm font-normal">Gerade geöffnet von {row.here.join(", ")}</span>
        )}
      </th>
      <td data-label="Stand">
        <StateBadge state={row} />
        {stateNotes(row).map((note) => (
          <span key={note} className="block text-sm text-ink-soft">
            {note}
          </span>
        ))}
      </td>
      <td data-label="Zuständig">{row.owner ?? <Nothing>niemand</Nothing>}</td>
      <td data-label="Zu prüfen bis">
        {row.reviewBy ? <DueDate date={row.reviewBy} today={today} /> : <Nothing>ohne Termin</Nothing>}
      </td>
      <td data-label="Geändert">
        <time dateTime={row.updatedAt.toISOString()}>{shortDateTime(row.updatedAt)}</time>
        <span className="block text-sm text-ink-soft">{row.updatedBy}</span>
      </td>
    </tr>
  );
}

/** What the badge does not say. */
function stateNotes({ publishedAt, changes, openCount, planned, review, openComments }: ListRow): string[] {
  return [
    publishedAt && `seit ${shortDate(todayInBerlin(publishedAt))}`,
    changes > 0 && (changes === 1 ? "1 Änderung" : `${changes} Änderungen`),
    ...planned.map(plannedLine),
    review && reviewWords[review],
    openComments > 0 && (openComments === 1 ? "1 offener Kommentar" : `${openComments} offene Kommentare`),
    openCount > 0 && (openCount === 1 ? "1 offene Angabe" : `${openCount} offene Angaben`),
  ].filter((note) => typeof note === "string");
}

/** Says that a cell is empty; a card on a small screen leaves the whole cell out. */
function Nothing({ children }: { children: string }) {
  return <span className="cell-empty">{children}</span>;
}

/** The date by which somebody should read an entry again, with a word when that day has come. */
export function DueDate({ date, today }: { date: string; today: string }) {
  return (
    <>
      {shortDate(date)} {date <= today && <span className="due-mark">fällig</span>}
    </>
  );
}
