import { expect, test } from "vitest";
import { countableWords } from "./misses.ts";

test.each([
  ["Schuldnerberatung", "schuldnerberatung"],
  ["  Hilfe  für   Alleinerziehende ", "hilfe für alleinerziehende"],
])("%j is counted as %j", (question, words) => expect(countableWords(question)).toBe(words));

test.each(["", "x", "kim@portal.example", "0201 123456", "Mein Kind heißt Kim und ist krank", "y".repeat(61)])(
  "%j is counted nowhere",
  (question) => expect(countableWords(question)).toBeNull(),
);
