/** Editors read what visitors wrote, and note what has become of it. */
import { erika } from "#tests/accounts.ts";
import { expect, test } from "#tests/fixtures.ts";

test("a message is found, dealt with and filed", async ({ signIn, page: visitor, expectAccessibleZoomed }) => {
  const words = "Probe Nachricht: Die Telefonnummer stimmt nicht mehr.";
  await visitor.goto("/schreiben/fehler?seite=/kontakt");
  await visitor.getByRole("textbox", { name: /^Was ist falsch/ }).fill(words);
  await new Promise((resolve) => setTimeout(resolve, 3_200));
  await visitor.getByRole("button", { name: "Nachricht senden" }).click();
  await expect(visitor.getByText(/Ihre Nummer: N-\d+/)).toBeVisible();

  const editor = await signIn(erika);
  await editor.goto("/redaktion/nachrichten");
  await expectAccessibleZoomed(editor);
  await editor.getByRole("link", { name: /Probe Nachricht/ }).click();
  await expect(editor.getByText(words)).toBeVisible();
  await expectAccessibleZoomed(editor);
  await editor.getByRole("combobox", { name: "Stand" }).selectOption({ label: "Erledigt" });
  await editor.getByRole("textbox", { name: /^Notiz/ }).fill("Nummer berichtigt.");
  await editor.getByRole("button", { name: "Speichern" }).click();
  await expect(editor.getByRole("status").filter({ hasText: "Gespeichert." })).toBeVisible();
  await editor.getByRole("link", { name: "Nachrichten" }).last().click();
  await expect(editor.getByRole("link", { name: /Probe Nachricht/ })).toBeVisible();
});
