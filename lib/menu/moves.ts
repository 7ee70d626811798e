/** Moving the lines of a menu. Pure, because the browser does it at once, and the server where there is no JavaScript. */
type Row = { label: string; level: 0 | 1 };

export const moves = ["up", "down", "deeper", "higher", "remove"] as const;
export type Move = (typeof moves)[number];

/** The lines after a move and what to tell about it. Lines that cannot move that way stay, and the message says why. */
export type Moved<R> = { rows: R[]; message: string };

export const named = ({ label }: { label: string }) => (label.trim() ? `„${label.trim()}“` : "Der Eintrag ohne Namen");

/** Where the line and what is below it end. */
function endOf(rows: Row[], index: number): number {
  if (rows[index]?.level === 1) return index + 1;
  const next = rows.findIndex((row, other) => other > index && row.level === 0);
  return next === -1 ? rows.length : next;
}

/** The line on the level above, or the one before on level 0. */
const parentOf = (rows: Row[], index: number) => rows.findLastIndex((row, other) => other < index && row.level === 0);

/** Takes lines out and puts them in again before the line that was at `to`. */
function carry<R>(rows: R[], from: number, end: number, to: number): R[] {
  const carried = rows.slice(from, end);
  const rest = [...rows.slice(0, from), ...rows.slice(end)];
  const at = to > from ? to - carried.length : to;
  return [...rest.slice(0, at), ...carried, ...rest.slice(at)];
}

/** "… steht jetzt an Stelle 2 von 7." */
function place(rows: Row[], row: Row): string {
  const index = rows.indexOf(row);
  const parent = parentOf(rows, index);
  const siblings =
    row.level === 0
      ? rows.filter(({ level }) => level === 0)
      : rows.slice(parent + 1, endOf(rows, parent)).filter(({ level }) => level === 1);
  const below = row.level === 1 && rows[parent] ? ` unter ${named(rows[parent])}` : "";
  return `${named(row)} steht jetzt${below} an Stelle ${siblings.indexOf(row) + 1} von ${siblings.length}.`;
}

export function moveRow<R extends Row>(rows: R[], index: number, move: Move): Moved<R> {
  const row = rows[index];
  if (!row) return { rows, message: "" };
  const stays = (why: string): Moved<R> => ({ rows, message: `${named(row)} ${why}` });
  const moved = (next: R[], at: R = row): Moved<R> => ({ rows: next, message: place(next, at) });
  const relevel = (level: 0 | 1) => ({ ...row, level });
  const end = endOf(rows, index);
  const parent = parentOf(rows, index);
  const isFirst = row.level === 0 ? index === 0 : rows[index - 1]?.level === 0;

  switch (move) {
    case "up":
      if (isFirst) return stays("steht schon ganz oben.");
      return moved(carry(rows, index, end, row.level === 0 ? parent : index - 1));
    case "down":
      if (end === rows.length || (row.level === 1 && rows[end]?.level === 0)) return stays("steht schon ganz unten.");
      return moved(carry(rows, index, end, endOf(rows, end)));
    case "deeper": {
      if (row.level === 1) return stays("steht schon auf der zweiten Ebene. Mehr gibt es nicht.");
      if (parent === -1) return stays("ist der erste Eintrag: Darüber ist keiner, unter dem er stehen könnte.");
      if (end > index + 1) return stays("hat selbst Einträge unter sich und bleibt deshalb auf der ersten Ebene.");
      const lower = relevel(1);
      return moved(rows.with(index, lower), lower);
    }
    case "higher": {
      if (row.level === 0) return stays("steht schon auf der ersten Ebene.");
      const upper = relevel(0);
      return moved(carry(rows.with(index, upper), index, index + 1, endOf(rows, parent)), upper);
    }
    case "remove": {
      const raised = rows.slice(index + 1, end).map((child) => ({ ...child, level: 0 as const }));
      const below = raised.length > 0 ? " Was darunter stand, steht jetzt auf der ersten Ebene." : "";
      return {
        rows: [...rows.slice(0, index), ...raised, ...rows.slice(end)],
        message: `${named(row)} ist entfernt.${below}`,
      };
    }
  }
}
