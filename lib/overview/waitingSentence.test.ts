import { expect, it } from "vitest";
import { waitingSentence } from "./waitingSentence.ts";

it("says what waits, and when nothing does", () => {
  expect(waitingSentence({ drafts: 0, reviews: 0, due: 0 })).toBe("Niemand wartet gerade auf Sie.");
  expect(waitingSentence({ drafts: 1, reviews: 1, due: 13 })).toBe(
    "Ein Eintrag wartet auf Sie. 13 Einträge sind fällig. Ein Entwurf von Ihnen ist noch nicht veröffentlicht.",
  );
  expect(waitingSentence({ drafts: 3, reviews: 0, due: 0 })).toBe(
    "Drei Entwürfe von Ihnen sind noch nicht veröffentlicht.",
  );
});
