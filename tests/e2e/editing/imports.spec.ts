/** A list that is taken along, worked on in a spreadsheet and brought back. */
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { erika, lena } from "#tests/accounts.ts";
import { draftProject } from "#tests/editing.ts";
import { expect, test } from "#tests/fixtures.ts";

async function upload(page: Page, text: string) {
  const file = { name: "Probe.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
  await page.getByLabel("Tabelle").setInputFiles(file);
  await page.getByRole("button", { name: "Prüfen, was sich ändert" }).click();
}

test("download, change a cell, see what would change, take it over, undo it", async ({ signIn, expectAccessible }) => {
  test.setTimeout(120_000);
  const editor = await signIn(erika);
  const { edit } = await draftProject(editor, "Probe Tabelle Hof");
  await editor.goto("/redaktion/projekte?q=tabelle+hof");
  const waiting = editor.waitForEvent("download");
  await editor.getByRole("link", { name: "CSV" }).click();
  const text = readFileSync(await (await waiting).path(), "utf8");
  const changed = text.replaceAll('"Dortmund"', '"Bochum"');
  expect(changed).not.toBe(text);

  await editor.getByRole("link", { name: "Aus einer Tabelle übernehmen" }).click();
  await expect(editor.getByRole("heading", { level: 1 })).toHaveText("Projekte aus einer Tabelle übernehmen");
  await upload(editor, "Ort;Straße\nBochum;Hofweg");
  await expect(editor.getByRole("alert").first()).toContainText("fehlt die Spalte „Titel“");
  await expectAccessible(editor);
  await upload(editor, changed);
  await editor.waitForURL(/\/redaktion\/projekte\/tabelle\/[^/?]+$/);
  const result = editor.url();
  const row = editor.getByRole("row", { name: /Probe Tabelle Hof/ });
  await expect(row).toContainText("ändert: Gemeinde");
  await expect(row).toContainText("„Dortmund“");
  await expect(row).toContainText("„Bochum“");
  await expectAccessible(editor);

  await editor.getByRole("button", { name: "1 Entwurf übernehmen" }).click();
  await expect(editor.getByText("Die Entwürfe sind gespeichert.")).toBeVisible();
  await expect(row).toContainText("Entwurf geändert");
  await row.getByRole("link", { name: "Probe Tabelle Hof" }).click();
  await expect(editor).toHaveURL(new RegExp(`${edit}$`));
  const municipality = editor.getByRole("combobox", { name: "Gemeinde", exact: true });
  await expect(municipality).toHaveValue("05911000");

  await editor.goto(result);
  await editor.getByRole("button", { name: "Alles rückgängig machen" }).click();
  await expect(editor.getByText("Rückgängig gemacht, wo es noch ging.")).toBeVisible();
  await expect(row).toContainText("hat wieder die frühere Fassung");
  await expect(editor.getByRole("button", { name: "Alles rückgängig machen" })).toHaveCount(0);
  await editor.goto(edit);
  await expect(municipality).toHaveValue("05913000");
});

test("it works without JavaScript, and new rows become drafts", async ({ signIn }) => {
  const editor = await signIn(erika, { javaScriptEnabled: false });
  await editor.goto("/redaktion/begriffe/tabelle");
  await upload(editor, "Titel;Erklärung\nProbe Tabellenwort;Ein Satz.\n;Ohne Titel.");
  const row = editor.getByRole("row", { name: /Probe Tabellenwort/ });
  await expect(row).toContainText("neu");
  await expect(editor.getByRole("row", { name: /Ohne Titel/ })).toContainText("geht nicht: „Titel“ fehlt.");
  await editor.getByRole("button", { name: "1 Entwurf übernehmen" }).click();
  await expect(row).toContainText("als Entwurf angelegt");
  await editor.getByRole("button", { name: "Alles rückgängig machen" }).click();
  await expect(row).toContainText("liegt im Papierkorb");
  await editor.goto("/redaktion/begriffe/tabelle");
  await expect(editor.getByRole("row", { name: /Probe\.csv/ }).first()).toContainText("1 von 1 rückgängig gemacht");
});

test("readers are not offered it", async ({ signIn }) => {
  const reader = await signIn(lena);
  await reader.goto("/redaktion/projekte");
  await expect(reader.getByRole("link", { name: "Aus einer Tabelle übernehmen" })).toHaveCount(0);
  expect((await reader.goto("/redaktion/projekte/tabelle"))?.status()).toBe(403);
});
