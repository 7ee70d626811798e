import { actionLabel } from "#lib/audit/labels.ts";
import { formatDateTime } from "#lib/dates.ts";
import type { HistoryRow, Version } from "#lib/history/schema.ts";
import { originOf, statesOf, titleOf } from "./versionWords.ts";

type Chosen = { von: number | undefined; bis: number };
type Props = {
  rows: HistoryRow[];
  /** Address of the history, without a slash at its end. */
  href: string;
  /** Id of the form that compares two versions, and what is chosen in it at first. */
  form: string;
  chosen: Chosen;
};

/** The history of an entry, newest first. Two versions can be chosen for the form that compares them. */
export function HistoryRows({ rows, ...rest }: Props) {
  return (
    <ol className="history">
      {rows.map((row) => {
        if (row.kind === "version")
          return (
            <li key={row.version.number}>
              <VersionRow version={row.version} {...rest} />
            </li>
          );
        if (row.kind === "event")
          return (
            <li key={row.event.id} className="history-event">
              {actionLabel(row.event.action)}
              {row.event.note && `: ${row.event.note}`}
              <span className="text-sm text-ink-soft">
                {row.event.actor}, {formatDateTime(row.event.at)}
              </span>
            </li>
          );
        return (
          <li key={`bis ${row.versions[0]?.number}`}>
            <Folded versions={row.versions} {...rest} />
          </li>
        );
      })}
    </ol>
  );
}

type RowProps = Omit<Props, "rows"> & { version: Version };

function VersionRow({ version, href, form, chosen }: RowProps) {
  const { number, createdBy, createdAt } = version;
  return (
    <div className="history-version">
      <div className="history-choice">
        {(["von", "bis"] as const).map((side) => (
          <label key={side}>
            <input type="radio" name={side} value={number} form={form} defaultChecked={chosen[side] === number} />
            {side}
            <span className="sr-only"> Fassung {number} vergleichen</span>
          </label>
        ))}
      </div>
      <div>
        <a href={`${href}/${number}`} className="font-bold">
          {titleOf(version)}
        </a>
        <p className="text-sm text-ink-soft">
          {createdBy}, <time dateTime={createdAt.toISOString()}>{formatDateTime(createdAt)}</time>, {originOf(version)}
        </p>
        {statesOf(version).map((state) => (
          <p key={state}>{state}</p>
        ))}
      </div>
    </div>
  );
}

/** What was saved by itself while somebody was typing. */
function Folded({ versions, ...rest }: Omit<Props, "rows"> & { versions: Version[] }) {
  const [newest] = versions;
  const oldest = versions.at(-1);
  if (!newest || !oldest) return null;
  return (
    <details className="history-folded">
      <summary>
        {versions.length} Mal automatisch gespeichert{" "}
        <span className="text-sm text-ink-soft">
          {newest.createdBy}, {formatDateTime(oldest.createdAt)} bis {formatDateTime(newest.createdAt)}
        </span>
      </summary>
      <ol className="history">
        {versions.map((version) => (
          <li key={version.number}>
            <VersionRow version={version} {...rest} />
          </li>
        ))}
      </ol>
    </details>
  );
}
