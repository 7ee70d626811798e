/** What visitors do not find is counted, an editor adds a word, and the next visitor finds it. */
import { erika, lena } from "#tests/accounts.ts";
import { expect, test } from "#tests/fixtures.ts";

test("a search without hits leads to a synonym, and the synonym to a hit", async ({ signIn, page: visitor }) => {
  for (let times = 0; times < 2; times += 1) {
    await visitor.goto("/suche?q=Zwirbelknorz");
    await expect(visitor.getByRole("heading", { name: /^Keine Treffer/ })).toBeVisible();
  }
  const editor = await signIn(erika);
  await editor.goto("/redaktion/suchwoerter");
  const row = editor.getByRole("row", { name: /zwirbelknorz/ });
  await expect(row).toContainText("2");
  const words = editor.getByRole("textbox", { name: /^Eine Zeile für jede Bedeutung/ });
  const before = await words.inputValue();
  await words.fill(`${before}\nZwirbelknorz`);
  await editor.getByRole("button", { name: "Speichern" }).click();
  await expect(editor.getByRole("alert", { name: "Bitte prüfen Sie Ihre Eingaben" })).toContainText(
    "Zu „Zwirbelknorz“ fehlt noch ein zweites Wort",
  );
  await words.fill(`${before}\nZwirbelknorz, Gesundheitskümmerer`);
  await editor.getByRole("button", { name: "Speichern" }).click();
  await expect(editor.getByRole("status").filter({ hasText: "Die Suche kennt die Wörter ab sofort." })).toBeVisible();

  await visitor.goto("/suche?q=Zwirbelknorz");
  await expect(visitor.getByRole("link", { name: /Gesundheitskümmerer Hochfeld/ })).toBeVisible();

  await row.getByRole("checkbox").check();
  await editor.getByRole("button", { name: "Ausgewählte von der Liste nehmen" }).click();
  await expect(editor.getByText("Von der Liste genommen.")).toBeVisible();
  await expect(row).toHaveCount(0);
  const reader = await signIn(lena);
  await reader.goto("/redaktion/suchwoerter");
  await expect(reader.getByRole("button", { name: "Speichern" })).toHaveCount(0);
});
