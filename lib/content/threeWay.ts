/** Two lists that came from one, put together item by item (three-way merge). Pure: runs on both sides. */
import { diffArrays } from "diff";
import { isSame } from "./compare.ts";

/** `clean` when no two changes meet in one place, so that nobody has to decide. */
export type Merged<T> = { items: T[]; clean: boolean };

/** What one side did: places in the common list whose item it took out, and what it put before a place. */
type Changes<T> = { removed: Set<number>; put: Map<number, T[]> };

/**
 * Whatever one side took out is out, and whatever one side put in is in: in one place first theirs, then mine. `inside` may
 * put one item together that both have rewritten; null when it cannot.
 */
export function threeWay<T>(
  base: T[],
  theirs: T[],
  mine: T[],
  inside: (base: T, theirs: T, mine: T) => T | null = () => null,
): Merged<T> {
  const [their, my] = [changesOf(base, theirs), changesOf(base, mine)];
  const items: T[] = [];
  let clean = true;
  for (const [at, item] of [...base.map((each) => [each]), []].entries()) {
    const [first, second] = [their.put.get(at) ?? [], my.put.get(at) ?? []];
    const removed = [their, my].filter((side) => side.removed.has(at)).length;
    const [was, one, other] = [item[0], first[0], second[0]];
    const single = removed === 2 && first.length === 1 && second.length === 1;
    const merged =
      single && was !== undefined && one !== undefined && other !== undefined ? inside(was, one, other) : null;
    if (merged !== null) {
      items.push(merged);
      continue;
    }
    const agreed = isSame(first, second);
    items.push(...first, ...(agreed ? [] : second), ...(removed > 0 ? [] : item));
    if (!agreed && (removed === 2 || (first.length > 0 && second.length > 0))) clean = false;
  }
  return { items, clean };
}

/** Two long lists with nothing in common would take long to compare: then everything is new. */
const mostEdits = 800;

function changesOf<T>(base: T[], side: T[]): Changes<T> {
  const { removed, put }: Changes<T> = { removed: new Set(), put: new Map() };
  const steps = diffArrays(base, side, { comparator: isSame, maxEditLength: mostEdits }) ?? [
    { value: base, removed: true, added: false },
    { value: side, removed: false, added: true },
  ];
  let at = 0;
  // Where what is being changed begins; what replaces it stands there.
  let begin = 0;
  for (const step of steps) {
    if (step.added) put.set(begin, [...(put.get(begin) ?? []), ...step.value]);
    else at += step.value.length;
    if (step.removed) for (let gone = at - step.value.length; gone < at; gone += 1) removed.add(gone);
    else if (!step.added) begin = at;
  }
  return { removed, put };
}
