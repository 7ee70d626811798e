/** The life of an entry as editors see it: in use, in the trash, back again; its versions, their names, an old one fetched. */
import { erika, lena } from "#tests/accounts.ts";
import { draftProject, publish, save, withdraw } from "#tests/editing.ts";
import { expect, test } from "#tests/fixtures.ts";

test("what is in use stays until nobody names it; then it goes into the trash and comes back", async ({
  signIn,
  expectAccessible,
}) => {
  test.setTimeout(180_000);
  const page = await signIn(erika);
  await page.goto("/redaktion/traeger/neu");
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Probe Träger im Papierkorb");
  await save(page);
  await expect(page.getByRole("status").filter({ hasText: "angelegt" })).toBeVisible();
  const carrier = new URL(page.url()).pathname;
  await draftProject(page, "Probe Nutzt den Träger");
  const project = new URL(page.url()).pathname;
  await page.getByRole("button", { name: /^Wählen\s?: Träger/ }).click();
  await page.getByRole("combobox", { name: "Träger suchen" }).fill("im Papierkorb");
  await page.getByRole("option", { name: /Probe Träger im Papierkorb/ }).click();
  await save(page);
  await expect(page.getByRole("status").filter({ hasText: "gespeichert" }).first()).toBeVisible();

  await page.goto(carrier);
  await page.getByText("Verwendet: an 1 Stelle").click();
  await expect(page.getByRole("link", { name: "Probe Nutzt den Träger" })).toBeVisible();
  await page.getByText("Löschen", { exact: true }).click();
  await page.getByRole("button", { name: "In den Papierkorb" }).click();
  const refusal = page.getByRole("alert", { name: "Das geht noch nicht" });
  await expect(refusal).toContainText("wird noch verwendet");
  await expectAccessible(page);
  await refusal.getByRole("link", { name: "Probe Nutzt den Träger" }).click();
  await page.waitForURL(project);
  await page.getByRole("button", { name: /^Entfernen\s?: Träger/ }).click();
  await save(page);
  await expect(page.getByRole("status").filter({ hasText: "gespeichert" }).first()).toBeVisible();

  await page.goto(carrier);
  await page.getByText("Löschen", { exact: true }).click();
  await page.getByRole("button", { name: "In den Papierkorb" }).click();
  await page.waitForURL(/papierkorb/);
  await expect(page.getByRole("status").first()).toContainText("liegt im Papierkorb");
  await expectAccessible(page);
  await expect(page.getByRole("link", { name: /^Endgültig löschen/ })).toHaveCount(0);
  await page.goto(carrier);
  await expect(page.getByText("Dieser Eintrag liegt im Papierkorb.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Als Entwurf wiederherstellen" }).click();
  await expect(page.getByRole("status").first()).toContainText("Wiederhergestellt");
  await expect(page.getByRole("textbox", { name: "Name", exact: true })).toHaveValue("Probe Träger im Papierkorb");
});

test("an old version gets a name, is compared and comes back as a draft, while visitors keep seeing what is live", async ({
  signIn,
  request,
  expectAccessible,
}) => {
  test.setTimeout(180_000);
  const page = await signIn(erika);
  const { path, edit } = await draftProject(page, "Probe Verlauf");
  const summary = page.getByRole("textbox", { name: /^Kurz gesagt/ });
  await summary.fill("Die erste Fassung.");
  await publish(page);
  await summary.fill("Die zweite Fassung.");
  await publish(page);

  await page.getByRole("link", { name: "Verlauf: alle Fassungen" }).click();
  const first = page.getByRole("listitem").filter({ hasText: "War live vom" });
  await expect(page.getByText("Eintrag veröffentlicht")).toHaveCount(2);
  await expectAccessible(page);
  await first.getByRole("link", { name: /^Fassung/ }).click();
  await page.getByRole("textbox", { name: /^Name/ }).fill("Stand der Sitzung");
  await page.getByRole("button", { name: "Namen speichern" }).click();
  await expect(page.getByRole("status").first()).toContainText("Der Name ist gespeichert.");
  await expectAccessible(page);

  const [window] = await Promise.all([
    page.context().waitForEvent("page"),
    page.getByRole("link", { name: /^Vorschau dieser Fassung/ }).click(),
  ]);
  await expect(window.getByText("Die erste Fassung.")).toBeVisible();
  await window.close();

  await page.goto(`${edit}/verlauf?benannt=ja`);
  await expect(page.getByRole("link", { name: /„Stand der Sitzung“/ })).toHaveCount(1);
  await page.goto(`${edit}/verlauf`);
  await first.getByRole("radio", { name: /^von/ }).check();
  await page.getByRole("button", { name: "Fassungen vergleichen" }).click();
  await expect(page.getByRole("heading", { name: "Kurz gesagt" })).toBeVisible();
  await expect(page.getByRole("deletion")).toContainText("erste");
  await expect(page.getByRole("insertion")).toContainText("zweite");
  await expectAccessible(page);
  await page.getByRole("button", { name: /als Entwurf holen$/ }).click();
  await expect(page.getByRole("status").first()).toContainText("jetzt der Entwurf");
  await expect(summary).toHaveValue("Die erste Fassung.");
  expect(await (await request.get(path)).text()).toContain("Die zweite Fassung.");

  const reader = await signIn(lena);
  await reader.goto(`${edit}/verlauf`);
  await expect(reader.getByRole("heading", { level: 1 })).toContainText("Verlauf");
  await reader.getByRole("link", { name: /„Stand der Sitzung“/ }).click();
  await expect(reader.getByRole("button", { name: /holen|speichern/ })).toHaveCount(0);
  await withdraw(page);
});
