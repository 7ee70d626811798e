/** Entries that name others: one or several of many, found by a part of the title. */
import { erika } from "#tests/accounts.ts";
import { save } from "#tests/editing.ts";
import { expect, test } from "#tests/fixtures.ts";

test("a film names several of many projects by keyboard alone; the focus stays", async ({
  signIn,
  expectAccessibleZoomed,
}) => {
  const editor = await signIn(erika);
  await editor.goto("/redaktion/filme/neu");
  await editor.getByRole("textbox", { name: "Titel", exact: true }).fill("Probe Film mit Projekten");
  const field = editor.getByRole("group", { name: /^Projekte im Film/ });
  const add = field.getByRole("button", { name: /^Hinzufügen/ });
  for (const letters of ["batenbrock", "tomatensoße"]) {
    await add.press("Enter");
    await expect(editor.getByRole("combobox", { name: "Projekte im Film suchen" })).toBeFocused();
    await editor.keyboard.type(letters);
    await editor.keyboard.press("Enter");
    await expect(add).toBeFocused();
  }
  await expect(field.getByRole("listitem")).toHaveText([/^Batenbrock/, /^Bewegung mit Tomatensoße/]);
  await expectAccessibleZoomed(editor);
  await field.getByRole("button", { name: /^Entfernen\s?: Batenbrock/ }).press("Enter");
  await expect(add).toBeFocused();
  await expect(field.getByRole("status")).toHaveText(/^„Batenbrock.*ist entfernt\.$/);
  await save(editor);
  await expect(
    editor
      .getByRole("status")
      .filter({ hasText: /angelegt|gespeichert/ })
      .first(),
  ).toBeVisible();
  await editor.reload();
  await expect(field.getByRole("listitem")).toHaveText([/^Bewegung mit Tomatensoße/]);
});

test("without JavaScript all of them can be ticked", async ({ signIn }) => {
  const editor = await signIn(erika, { javaScriptEnabled: false });
  await editor.goto("/redaktion/filme/neu");
  await editor.getByRole("textbox", { name: "Titel", exact: true }).fill("Probe Film ohne Skript");
  await editor.getByRole("checkbox", { name: /^Batenbrock/ }).check();
  await save(editor);
  await expect(editor.getByRole("checkbox", { name: /^Batenbrock/ })).toBeChecked();
});
