import { expect, test } from "vitest";
import { schoolYear } from "./rules/readability.ts";
import { sentences, syllables, words } from "./sentences.ts";

test("abbreviations, dates and numbers do not end a sentence", () => {
  expect(
    sentences("Am 3. Mai treffen sich z. B. Kinder u. a. aus Aachen. Dr. Weber kommt um 10 Uhr! Wer noch?"),
  ).toEqual(["Am 3. Mai treffen sich z. B. Kinder u. a. aus Aachen.", "Dr. Weber kommt um 10 Uhr!", "Wer noch?"]);
  expect(sentences(" … ")).toEqual([]);
});

test("hyphens and gender-inclusive signs belong to words; addresses and numbers are none", () => {
  expect(
    words("Die E-Mail der Bürger:innen (https://example.org/a-b) von 2022 an info@example.org oder gib.nrw.de"),
  ).toEqual(["Die", "E-Mail", "der", "Bürger:innen", "von", "an", "oder"]);
});

test.each([
  ["Haus", 1],
  ["Träume", 2],
  ["Theater", 3],
  ["Familie", 3],
  ["Verein", 2],
  ["Quartier", 2],
])("%s has about %i syllables", (word, count) => {
  expect(Math.abs(syllables(word) - count)).toBeLessThanOrEqual(1);
});

test("the school year rises with length of sentences and words", () => {
  const easy = schoolYear(["Das Kind geht in das Haus."]);
  const hard = schoolYear([
    "Kommunale Präventionsinfrastrukturen erfordern ressortübergreifende Kooperationsvereinbarungen.",
  ]);
  expect(easy).toBeLessThan(5);
  expect(hard).toBeGreaterThan(15);
});
