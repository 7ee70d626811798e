import { diffArrays } from "diff";
import type { Line, Word } from "./readableLine.ts";

/** Words that stayed, came or went together. */
export type Run = { kind: "same" | "added" | "removed"; text: string; format: string };

/** A line that stayed, came, went, or changed inside; `label` is its place ("Liste › Zitat"), empty for plain text. */
export type LineDifference = { kind: "same" | "added" | "removed" | "changed"; label: string; runs: Run[] };

const sameWord = (a: Word, b: Word) => a.text === b.text && a.format === b.format;
const sameLine = (a: Line, b: Line) =>
  a.label === b.label && a.words.length === b.words.length && a.words.every((word, i) => isWord(word, b.words[i]));
const isWord = (a: Word, b: Word | undefined) => b !== undefined && sameWord(a, b);

type Change<T> = { value: T[]; added: boolean; removed: boolean };

/** Two texts with nothing in common take long to compare, and nobody could read the result: then all of it is new. */
function changes<T>(before: T[], after: T[], comparator: (a: T, b: T) => boolean): Change<T>[] {
  const found = diffArrays(before, after, { comparator, maxEditLength: 800 });
  const replaced = [
    { value: before, added: false, removed: true },
    { value: after, added: true, removed: false },
  ];
  return found ?? replaced;
}

/** Line by line; a line that was rewritten word by word. */
export function compareLines(before: Line[], after: Line[]): LineDifference[] {
  const result: LineDifference[] = [];
  let gone: Line[] = [];
  for (const { value, added, removed } of changes(before, after, sameLine)) {
    if (removed) gone = value;
    else if (added) {
      result.push(...pairUp(gone, value));
      gone = [];
    } else {
      result.push(...gone.map((line) => whole("removed", line)), ...value.map((line) => whole("same", line)));
      gone = [];
    }
  }
  return [...result, ...gone.map((line) => whole("removed", line))];
}

const whole = (kind: "same" | "added" | "removed", { label, words }: Line): LineDifference => ({
  kind,
  label,
  runs: joined(words.map((word) => ({ kind, ...word }))),
});

/** Lines that went and lines that came in the same place: where two are alike, one was rewritten. */
function pairUp(gone: Line[], come: Line[]): LineDifference[] {
  const result: LineDifference[] = [];
  const wordsOf = come.map(ownWords);
  let next = 0;
  for (const line of gone) {
    const words = ownWords(line);
    const partner = wordsOf.findIndex((others, index) => index >= next && areAlike(words, others));
    if (partner < 0) {
      result.push(whole("removed", line));
      continue;
    }
    result.push(...come.slice(next, partner).map((other) => whole("added", other)));
    result.push(rewritten(line, come[partner] ?? line));
    next = partner + 1;
  }
  return [...result, ...come.slice(next).map((other) => whole("added", other))];
}

const ownWords = ({ words }: Line) => new Set(words.map(({ text }) => text).filter(isLetters));

/** A third of the longer line's words is in the other one, too. */
function areAlike(left: Set<string>, right: Set<string>): boolean {
  const shared = left.intersection(right).size;
  return shared * 3 >= Math.max(left.size, right.size) && shared > 0;
}

const isLetters = (text: string) => /[\p{L}\p{N}]/u.test(text);

function rewritten(before: Line, after: Line): LineDifference {
  const label = before.label === after.label ? after.label : `${before.label || "Absatz"} → ${after.label || "Absatz"}`;
  const runs = changes(before.words, after.words, sameWord).flatMap(({ value, added, removed }) =>
    value.map((word): Run => ({ kind: added ? "added" : removed ? "removed" : "same", ...word })),
  );
  return { kind: "changed", label, runs: joined(inOrder(runs)) };
}

/** A single space between two changes belongs to both; in each stretch of changes, what went stands before what came. */
function inOrder(runs: Run[]): Run[] {
  const isSpaceBetween = (run: Run, index: number) =>
    run.kind === "same" &&
    run.text.trim() === "" &&
    (runs[index - 1]?.kind ?? "same") !== "same" &&
    (runs[index + 1]?.kind ?? "same") !== "same";
  const result: Run[] = [];
  let removed: Run[] = [];
  let added: Run[] = [];
  for (const [index, run] of runs.entries()) {
    if (isSpaceBetween(run, index)) {
      removed.push({ ...run, kind: "removed" });
      added.push({ ...run, kind: "added" });
    } else if (run.kind === "removed") removed.push(run);
    else if (run.kind === "added") added.push(run);
    else {
      result.push(...removed, ...added, run);
      removed = [];
      added = [];
    }
  }
  return [...result, ...removed, ...added];
}

/** Neighbours of the same kind as one run; among what came and went, only those of the same format. */
function joined(runs: Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last?.kind === run.kind && (run.kind === "same" || last.format === run.format)) last.text += run.text;
    else result.push({ ...run });
  }
  return result;
}
