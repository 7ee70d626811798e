/** Checks captions line by line. Pure; messages in German, with the number of the line. */

const stamp = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/;

export type CaptionProblem = { line: number; message: string };

/** No more than this at once; whoever has mistyped the first line sees it there. */
const mostProblems = 20;

/** What keeps the text from being WebVTT, in the order of its lines; empty when all is well. */
export function webVttProblems(text: string): CaptionProblem[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  const problems: CaptionProblem[] = [];
  const report = (index: number, message: string) => problems.push({ line: index + 1, message });
  if (!/^WEBVTT($|[ \t])/.test(lines[0] ?? "")) report(0, "Hier muss „WEBVTT“ stehen, in Großbuchstaben.");
  if (lines.length > 1 && lines[1]?.trim() && !/^[A-Za-z-]+:/.test(lines[1]))
    report(1, "Nach der ersten Zeile fehlt eine Leerzeile.");
  let previous = 0;
  let cues = 0;
  for (const block of blocksOf(lines)) {
    const first = lines[block.start] ?? "";
    if (/^(NOTE|STYLE|REGION)($|\s)/.test(first)) continue;
    const timing = first.includes("-->") ? block.start : block.start + 1;
    cues += 1;
    previous = checkCue(lines, { ...block, timing }, previous, report);
  }
  if (problems.length === 0 && cues === 0) report(lines.length - 1, "Es gibt noch keinen Untertitel.");
  return problems.slice(0, mostProblems);
}

/** Lines between empty ones, after the heading. */
function blocksOf(lines: string[]): { start: number; end: number }[] {
  const blocks: { start: number; end: number }[] = [];
  let start = -1;
  const heading = lines.findIndex((line) => line.trim() === "");
  for (let index = heading === -1 ? lines.length : heading; index <= lines.length; index += 1) {
    const empty = (lines[index] ?? "").trim() === "";
    if (!empty && start === -1) start = index;
    if (empty && start !== -1) {
      blocks.push({ start, end: index });
      start = -1;
    }
  }
  return blocks;
}

type Block = { start: number; end: number; timing: number };

/** Returns when the cue begins, for the next one. */
function checkCue(
  lines: string[],
  { start, end, timing }: Block,
  previous: number,
  report: (index: number, message: string) => void,
): number {
  const line = lines[timing] ?? "";
  if (timing >= end || !line.includes("-->")) {
    const almost = lines.slice(start, end).findIndex((text) => /\d\s*(->|–>|—>|→)\s*\d/.test(text));
    if (almost === -1) report(start, "Hier fehlt die Zeitangabe, zum Beispiel 00:01.000 --> 00:04.000.");
    else report(start + almost, "Zwischen den beiden Zeiten muss „-->“ stehen: zwei Striche und eine Spitze.");
    return previous;
  }
  const [from = "", rest = ""] = line.split("-->");
  const begins = secondsOf(from.trim());
  const ends = secondsOf(rest.trim().split(/\s+/)[0] ?? "");
  if (begins === null) report(timing, `„${from.trim()}“ ist keine Zeit. So ist es richtig: 00:01.000 (mit Punkt).`);
  if (ends === null) report(timing, `„${rest.trim()}“ ist keine Zeit. So ist es richtig: 00:04.000 (mit Punkt).`);
  if (begins !== null && ends !== null && ends <= begins) report(timing, "Das Ende liegt nicht nach dem Anfang.");
  if (begins !== null && begins < previous) report(timing, "Dieser Untertitel beginnt vor dem davor.");
  if (timing + 1 >= end) report(timing, "Nach der Zeitangabe fehlt der Text.");
  for (let index = timing + 1; index < end; index += 1) {
    if (lines[index]?.includes("-->")) report(index, "Im Text steht „-->“. Fehlt davor eine Leerzeile?");
  }
  return begins ?? previous;
}

function secondsOf(time: string): number | null {
  const [, hours = "0", minutes, seconds, thousandths] = stamp.exec(time) ?? [];
  if (minutes === undefined) return null;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000;
}
