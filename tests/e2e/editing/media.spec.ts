/** From a folder of pictures to a page, and what happens when a file is replaced or deleted. */
import type { Page } from "@playwright/test";
import sharp from "sharp";
import { emre, erika, lena } from "#tests/accounts.ts";
import { draftProject, publish } from "#tests/editing.ts";
import { expect, test } from "#tests/fixtures.ts";

async function picture(name: string, background: string, width = 900) {
  const drawn = sharp({ create: { width, height: 600, channels: 3, background } });
  return { name, mimeType: "image/png", buffer: await drawn.png().toBuffer() };
}

const upload = (page: Page, files: { name: string; mimeType: string; buffer: Buffer }[]) =>
  page.getByLabel("Dateien hochladen").setInputFiles(files);

test("many files at once, described, chosen, published, replaced; what is shown cannot be deleted", async ({
  signIn,
  request,
  page: visitor,
}) => {
  test.setTimeout(120_000);
  const editor = await signIn(erika);
  await editor.goto("/redaktion/medien");
  const hof = await picture("Probe_Hof.png", "#336699");
  await upload(editor, [
    hof,
    await picture("Probe_Garten.png", "#669933"),
    { ...hof, name: "Probe_Kopie.png" },
    { name: "Probe_Falle.jpg", mimeType: "image/jpeg", buffer: Buffer.from("<script>alert(1)</script>") },
  ]);
  const results = editor.getByRole("status").filter({ hasText: "Dateien fertig" });
  await expect(results).toHaveText("Alle 4 Dateien fertig, 1 davon nicht angenommen.", { timeout: 30_000 });
  await expect(editor.getByRole("listitem").filter({ hasText: "Probe_Kopie.png" })).toContainText(
    "Gibt es schon: „Probe Hof“",
  );
  await expect(editor.getByRole("listitem").filter({ hasText: "Probe_Falle.jpg" })).toContainText(
    "Dem Namen nach ist das: Bild.",
  );
  const arrived = editor.getByRole("listitem").filter({ hasText: "Probe_Garten.png" });
  await arrived.getByRole("textbox", { name: "Was ist auf „Probe Garten“ zu sehen?" }).fill("Ein Beet mit Kräutern");
  await arrived.getByRole("button", { name: "Speichern" }).click();
  await expect(arrived.getByText("Gespeichert.")).toBeVisible();
  await expect(editor.getByRole("link", { name: /^Probe Garten/ })).not.toContainText("ohne Alternativtext");

  await editor.goto("/redaktion/medien?zeige=ohne-alternativtext&q=probe");
  const alt = editor.getByRole("textbox", { name: "Was ist auf „Probe Hof“ zu sehen?" });
  // Whoever leaves with unsaved words is asked first.
  await alt.fill("Noch nicht gespeichert");
  const asked = editor.waitForEvent("dialog");
  const leaving = editor.getByRole("link", { name: "Papierkorb" }).first().click();
  await (await asked).dismiss();
  await leaving;
  await expect(alt).toHaveValue("Noch nicht gespeichert");
  await alt.fill("Bild von einem Hof");
  await editor.getByRole("button", { name: "Speichern für „Probe Hof“" }).click();
  await expect(alt).toHaveAccessibleDescription(/ohne „Bild von …“/);
  await alt.fill("Kinder spielen im Hof");
  await editor.getByRole("button", { name: "Speichern für „Probe Hof“" }).click();
  await expect(editor.getByRole("status").filter({ hasText: "Gespeichert." })).toBeVisible();

  const { path } = await draftProject(editor, "Probe mit Bild");
  await editor.getByRole("button", { name: "Datei wählen für „Bild“" }).click();
  const dialog = editor.getByRole("dialog", { name: "Bild: Datei wählen" });
  await dialog.getByLabel("In der Bibliothek suchen").fill("hof");
  await dialog.getByRole("button", { name: /^Probe Hof/ }).click();
  await expect(editor.getByRole("radio", { name: "Wie in der Bibliothek: „Kinder spielen im Hof“" })).toBeChecked();
  await publish(editor);

  await visitor.goto(path);
  const shown = visitor.getByRole("img", { name: "Kinder spielen im Hof" });
  await expect(shown).toHaveJSProperty("complete", true);
  expect(await shown.evaluate((image: HTMLImageElement) => [image.naturalWidth > 0, image.currentSrc])).toEqual([
    true,
    expect.stringMatching(/\.avif$/),
  ]);

  await editor.goto("/redaktion/medien?q=probe+hof");
  await editor.getByRole("link", { name: /^Probe Hof/ }).click();
  const address = (await editor.getByRole("link", { name: /probe-hof\.png/ }).getAttribute("href")) ?? "";
  const before = await (await request.get(address)).body();
  await editor.getByLabel("Neue Datei").setInputFiles(await picture("ganz-anders.png", "#993366"));
  await editor.getByRole("button", { name: "Jetzt ersetzen" }).click();
  await expect(editor.getByText("Das Bild ist ersetzt.")).toBeVisible();
  await expect(editor.getByText("Passen Titel und Alternativtext noch?")).toBeVisible();
  const after = await request.get(address);
  expect(after.headers()["content-type"]).toBe("image/png");
  expect((await after.body()).equals(before)).toBe(false);
  await visitor.goto(path);
  await expect(visitor.getByRole("img", { name: "Kinder spielen im Hof" })).toBeVisible();

  await editor.getByRole("button", { name: "In den Papierkorb" }).click();
  await expect(editor.getByText(/wird noch gezeigt: „Probe mit Bild“/)).toBeVisible();
  await editor.getByRole("button", { name: "Wieder zeigen (Fassung 1)" }).click();
  await expect(editor.getByText("Diese Fassung wird jetzt wieder gezeigt.")).toBeVisible();
  expect((await (await request.get(address)).body()).equals(before)).toBe(true);
});

test("an unused file is for the editors only, and goes into the trash and back", async ({ signIn, request }) => {
  const editor = await signIn(emre);
  await editor.goto("/redaktion/medien");
  await upload(editor, [await picture("Probe_Geheim.png", "#112233")]);
  await expect(editor.getByRole("status").filter({ hasText: "1 Datei fertig." })).toBeVisible({ timeout: 30_000 });
  await editor.goto("/redaktion/medien?q=geheim");
  await editor.getByRole("link", { name: /^Probe Geheim/ }).click();
  const address = (await editor.getByRole("link", { name: /probe-geheim\.png/ }).getAttribute("href")) ?? "";
  expect((await request.get(address)).status()).toBe(404);
  expect((await editor.request.get(address)).headers()).toMatchObject({
    "cache-control": "private, no-store, no-transform",
    "content-security-policy": expect.stringMatching(/^sandbox; default-src 'none'/),
    "x-content-type-options": "nosniff",
  });
  await editor.getByRole("button", { name: "In den Papierkorb" }).click();
  await expect(editor.getByText("Die Datei liegt im Papierkorb.")).toBeVisible();
  await editor.goto("/redaktion/medien?zeige=papierkorb&q=geheim");
  await editor.getByRole("link", { name: /^Probe Geheim/ }).click();
  await editor.getByRole("button", { name: "Zurückholen" }).click();
  await expect(editor.getByText("Die Datei ist wieder da.")).toBeVisible();
});

test("uploads only from within the editing area, by those who may", async ({ signIn, request, baseURL }) => {
  const send = (via: typeof request, origin: string) =>
    via.post("/api/medien?name=x.png", { data: Buffer.from("x"), headers: { origin } });
  expect((await send(request, String(baseURL))).status()).toBe(401);
  const reader = await signIn(lena);
  expect((await send(reader.request, String(baseURL))).status()).toBe(403);
  const editor = await signIn(erika);
  expect((await send(editor.request, "https://fremd.example")).status()).toBe(403);
  expect((await send(editor.request, String(baseURL))).status()).toBe(200);
});

/** Draws a part of the picture, slowly, as people do: the first bit is hardly a movement. Shares of width and height. */
async function draw(page: Page, { from, to }: { from: number; to: number }) {
  const stage = page.locator(".crop-stage");
  await stage.scrollIntoViewIfNeeded();
  const box = await stage.boundingBox();
  if (!box) throw new Error("The picture is not to be seen");
  const go = (part: number, steps = 1) =>
    page.mouse.move(box.x + box.width * part, box.y + box.height * part, { steps });
  await go(from);
  await page.mouse.down();
  await go(from + 0.02);
  await go(to, 5);
  await page.mouse.up();
}

test("the library and one file are accessible and fit a narrow screen; a part of a picture by keyboard", async ({
  signIn,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  const editor = await signIn(erika);
  await editor.goto("/redaktion/medien");
  await upload(editor, [await picture("Probe_Ausschnitt.png", "#445566", 1000)]);
  await expect(editor.getByRole("status").filter({ hasText: "1 Datei fertig." })).toBeVisible({ timeout: 30_000 });
  await expectAccessible(editor);
  for (const address of ["/redaktion/medien?ansicht=liste", "/redaktion/medien?zeige=ohne-alternativtext"]) {
    await editor.goto(address);
    await expectAccessible(editor);
  }
  await editor.goto("/redaktion/medien?q=ausschnitt");
  await editor.getByRole("link", { name: /^Probe Ausschnitt/ }).focus();
  await editor.keyboard.press("Enter");
  await expect(async () => {
    await draw(editor, { from: 0.1, to: 0.8 });
    await expect(editor.getByRole("spinbutton", { name: "Breite" })).toHaveValue("70", { timeout: 1000 });
  }).toPass();
  await expect(editor.getByRole("spinbutton", { name: "von links" })).toHaveValue("50");
  await editor.getByRole("button", { name: "Ganzes Bild" }).click();
  await editor.getByRole("spinbutton", { name: "Breite" }).fill("50");
  await editor.getByRole("button", { name: "Ausschnitt speichern" }).press("Enter");
  await expect(editor.getByText("Der Ausschnitt ist gespeichert.")).toBeVisible();
  await expect(editor.getByText("500 × 600 Pixel")).toBeVisible();
  await expectAccessible(editor);
  for (const address of [editor.url(), "/redaktion/medien", "/redaktion/medien?ansicht=liste"]) {
    await editor.setViewportSize({ width: 320, height: 640 });
    await editor.goto(address);
    const overflow = await editor.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect.soft(overflow, `${address} is wider than 320 px`).toBeLessThanOrEqual(0);
  }
  await editor.goto("/redaktion/projekte/neu");
  await editor.getByRole("button", { name: "Datei wählen für „Bild“" }).click();
  await expect(
    editor
      .getByRole("dialog")
      .getByRole("button", { name: /^Probe/ })
      .first(),
  ).toBeVisible();
  await expectAccessible(editor);
  await editor.keyboard.press("Escape");
  await expect(editor.getByRole("button", { name: "Datei wählen für „Bild“" })).toBeFocused();
});
