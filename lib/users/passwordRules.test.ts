import { expect, test } from "vitest";
import { passwordProblem } from "./passwordRules.ts";

const about = { email: "erika.muster@example.org", name: "Erika Musterfrau" };

test("a long sentence is a good password", () => {
  expect(passwordProblem("vier rote Dächer im Regen", about)).toBeNull();
});

test.each(["kurz", "elf Zeichen", "👨‍👩‍👧"])("%s is too short", (password) => {
  expect(passwordProblem(password, about)).toContain("mindestens 12");
});

test("200 characters are allowed, 201 are not", () => {
  expect(passwordProblem("abcd".repeat(50), about)).toBeNull();
  expect(passwordProblem(`${"abcd".repeat(50)}e`, about)).toContain("höchstens 200");
});

test.each(["Erika.Muster@Example.org", "erika musterfrau", "ErikaMusterfrau"])(
  "%s is the person itself",
  (password) => {
    expect(passwordProblem(password, about)).toContain("Name");
  },
);

test.each(["Passwort1234", "zusammen im quartier", "aaaaaaaaaaaaaa", "121212121212"])(
  "%s is guessed first",
  (password) => {
    expect(passwordProblem(password, about)).toContain("erraten");
  },
);
