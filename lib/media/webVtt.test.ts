import { expect, test } from "vitest";
import { webVttProblems } from "./webVtt.ts";

const good = `WEBVTT – Film über das Quartier

NOTE Fassung vom März

1
00:01.000 --> 00:04.000 align:start
Guten Tag.

01:00:05.500 --> 01:00:07.000
<v Erzählerin>Wir sind
in Gelsenkirchen.
`;

const problems = (text: string) => webVttProblems(text).map(({ line, message }) => `${line}: ${message}`);

test("captions as programs write them are accepted", () => {
  expect(problems(good)).toEqual([]);
  expect(problems(`\uFEFF${good.replaceAll("\n", "\r\n")}`)).toEqual([]);
});

test.each([
  ["", "1: Hier muss „WEBVTT“"],
  ["1\n00:00:01,000 --> 00:00:04,000\nHallo", "1: Hier muss „WEBVTT“"],
  ["WEBVTT\n", "Es gibt noch keinen Untertitel"],
  ["WEBVTT\n00:01.000 --> 00:04.000\nHallo", "2: Nach der ersten Zeile fehlt eine Leerzeile"],
  ["WEBVTT\n\n00:01,000 --> 00:04.000\nHallo", "3: „00:01,000“ ist keine Zeit"],
  ["WEBVTT\n\n00:01.000 --> 4\nHallo", "3: „4“ ist keine Zeit"],
  ["WEBVTT\n\n00:04.000 --> 00:01.000\nHallo", "3: Das Ende liegt nicht nach dem Anfang"],
  ["WEBVTT\n\n00:04.000 --> 00:05.000\nHallo\n\n00:01.000 --> 00:02.000\nDu", "6: Dieser Untertitel beginnt vor"],
  ["WEBVTT\n\n00:01.000 --> 00:02.000\n\nHallo", "3: Nach der Zeitangabe fehlt der Text"],
  ["WEBVTT\n\nHallo\nDu", "3: Hier fehlt die Zeitangabe"],
  ["WEBVTT\n\n1\n00:01.000 -> 00:04.000\nHallo", "4: Zwischen den beiden Zeiten muss „-->“ stehen"],
  ["WEBVTT\n\n00:01.000 --> 00:02.000\nHallo\n00:03.000 --> 00:04.000\nDu", "5: Im Text steht „-->“"],
])("%j", (text, message) => expect(problems(text).join("\n")).toContain(message));

test("a file of nonsense does not answer with a thousand messages", () => {
  expect(webVttProblems(`WEBVTT\n\n${"Unsinn\n\n".repeat(500)}`)).toHaveLength(20);
});
