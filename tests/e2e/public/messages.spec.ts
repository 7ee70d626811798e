/** Visitors write to the agency without a script; what they wrote is never lost, and editors find it. */
import { expect, test } from "#tests/fixtures.ts";

test("a barrier is reported: without a mailbox, then too fast, then sent, with a receipt", async ({
  page,
  expectAccessible,
}) => {
  await page.goto("/programm");
  await page.getByRole("main").getByRole("link", { name: "Barriere melden" }).click();
  await expect(page.getByText("Es geht um die Seite „Das Programm“.")).toBeVisible();
  await expectAccessible(page);
  const text = page.getByRole("textbox", { name: "Was funktioniert nicht?" });
  await text.fill("Probe: Die Schrift ist zu klein.");
  await page.getByRole("textbox", { name: /^Ihre E-Mail-Adresse/ }).fill("kein Postfach");
  await page.getByRole("button", { name: "Nachricht senden" }).click();

  await expect(page).toHaveTitle(/^\(1 Fehler\) Barriere melden/);
  await expect(page.getByRole("alert")).toContainText("Diese E-Mail-Adresse stimmt nicht");
  await expectAccessible(page);
  await expect(text).toHaveValue("Probe: Die Schrift ist zu klein.");
  const mail = page.getByRole("textbox", { name: /^Ihre E-Mail-Adresse/ });
  await expect(mail).toHaveAccessibleDescription(/Diese E-Mail-Adresse stimmt nicht/);
  await mail.fill("probe@portal.example");
  // However slow the machine is: without the time it was made, a form counts as filled in too fast.
  await page.locator("input[name=stamp]").evaluate((stamp) => stamp.setAttribute("value", ""));
  await page.getByRole("button", { name: "Nachricht senden" }).click();
  await expect(page.getByRole("alert")).toContainText("Das ging sehr schnell");
  await expect(mail).toHaveValue("probe@portal.example");

  // A person needs some seconds to read that.
  await new Promise((resolve) => setTimeout(resolve, 3_200));
  await page.getByRole("button", { name: "Nachricht senden" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Danke für Ihre Nachricht" })).toBeVisible();
  await expect(page.getByText(/^Ihre Nachricht ist angekommen\. Ihre Nummer: N-\d+$/)).toBeVisible();
  await expect(page.getByText("Probe: Die Schrift ist zu klein.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Zurück zu „Das Programm“" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Das Programm" })).toBeVisible();
});

test("forms take nothing from elsewhere, and nothing that is no form", async ({ request, baseURL }) => {
  const send = (headers: Record<string, string>, { topic, ...form }: { topic: string; text: string }) =>
    request.post(`/schreiben/${topic}/senden`, { headers, form, maxRedirects: 0 });
  const own = { origin: String(baseURL) };
  expect((await send({ origin: "https://fremd.example" }, { topic: "kontakt", text: "Hallo" })).status()).toBe(403);
  expect((await send(own, { topic: "werbung", text: "Hallo" })).status()).toBe(404);
  const endless = await send(own, { topic: "kontakt", text: "x".repeat(400_000) });
  expect(endless.headers().location).toBe("/schreiben/kontakt?grund=lang");
  expect((await request.get("/schreiben/werbung")).status()).toBe(404);
  const kept = await send(own, { topic: "kontakt", text: "" });
  expect(kept.status()).toBe(303);
  expect(kept.headers().location).toMatch(/^\/schreiben\/kontakt\?versuch=[\w-]{43}$/);
});
