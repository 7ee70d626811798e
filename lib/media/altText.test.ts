import { expect, test } from "vitest";
import { altProblem, altWarning } from "./altText.ts";

test.each(["IMG_2041.JPG", "gruppe-am-tisch.png", "IMG 2041", "DSC0001", "gruppe_am_tisch", "Foto 12", "image"])(
  "%s is a file name",
  (alt) => expect(altProblem(alt)).toContain("Dateiname"),
);

test.each(["Bild von Kindern", "Foto: Kinder", "Ein Foto mit Kindern", "Abbildung des Hauses", "Grafik zeigt Zahlen"])(
  "%s announces what the screen reader says anyway",
  (alt) => expect(altProblem(alt)).toContain("ohne „Bild von …“"),
);

test.each([
  "",
  "Kinder pflanzen einen Baum",
  "Bilderbuchkino in der Bücherei",
  "Logo der Stadt Dortmund",
  "Fotografin bei der Arbeit",
  "Zeichnungen der Kinder hängen an der Wand",
])("%j is fine", (alt) => expect(altProblem(alt)).toBeNull());

test("more than 150 characters are worth a warning, not a refusal", () => {
  const long = `Kinder ${"spielen ".repeat(20)}`;
  expect(altProblem(long)).toBeNull();
  expect(altWarning(long)).toContain("Besser sind höchstens 150");
  expect(altWarning("Kinder spielen im Hof")).toBeNull();
});
