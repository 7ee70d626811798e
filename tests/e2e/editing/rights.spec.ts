/** Rights hold on the server: requests that an editor's browser would send are refused when others send them. */
import type { APIRequestContext, Page } from "@playwright/test";
import { admin, erika, lena } from "#tests/accounts.ts";
import { draftProject, pressWithdraw, publish } from "#tests/editing.ts";
import { expect, test } from "#tests/fixtures.ts";

type Captured = { url: string; headers: Record<string, string>; body: Buffer | null };

/** Presses the button, but keeps the request from the server, and returns it. The page complains of that. */
async function capture(page: Page, press: () => Promise<void>): Promise<Captured> {
  const caught = Promise.withResolvers<Captured>();
  await page.route("**/*", async (route) => {
    const request = route.request();
    if (!request.headers()["next-action"]) return route.fallback();
    caught.resolve({ url: request.url(), headers: await request.allHeaders(), body: request.postDataBuffer() });
    return route.abort();
  });
  await press();
  const captured = await caught.promise;
  await page.unrouteAll({ behavior: "wait" });
  return captured;
}

/** Only what is pressed is to reach the server, nothing the page sends by itself meanwhile; so it asks when it is left. */
async function keepFromSavingByItself(page: Page) {
  page.on("dialog", (dialog) => dialog.accept());
  await page.context().route("**/redaktion/zwischenspeichern", (route) => route.abort());
}

/** Sends it again as somebody else. */
async function replay(request: APIRequestContext, { url, headers, body }: Captured) {
  const { cookie: _cookie, host: _host, "content-length": _length, ...rest } = headers;
  const kept = Object.fromEntries(Object.entries(rest).filter(([name]) => !name.startsWith(":")));
  return request.post(url, { headers: kept, data: body ?? undefined, maxRedirects: 0 });
}

test("a reader sees everything and can press nothing", async ({ signIn }) => {
  const editor = await signIn(erika);
  const { edit } = await draftProject(editor, "Probe Nur Lesen");
  const reader = await signIn(lena);
  await reader.goto(edit);
  const content = reader.getByRole("main");
  await expect(content.getByRole("definition").getByText("Probe Nur Lesen")).toBeVisible();
  await expect(content.getByRole("textbox")).toHaveCount(0);
  await expect(content.getByRole("button", { name: /speichern|Veröffentlichen|Zurückziehen/ })).toHaveCount(0);
  await reader.goto("/redaktion/projekte");
  await expect(content.getByRole("checkbox")).toHaveCount(0);
  await expect(content.getByRole("button", { name: /Veröffentlichen|Zuständigkeit/ })).toHaveCount(0);
  for (const address of [
    "/redaktion/projekte/neu",
    "/redaktion/konten",
    "/redaktion/konten/neu",
    "/redaktion/einstellungen",
  ]) {
    expect((await reader.goto(address))?.status(), address).toBe(403);
  }
});

test("a replayed write is refused for a reader and for nobody, and works for the editor it was taken from", async ({
  signIn,
  newPerson,
}) => {
  test.setTimeout(120_000);
  const editor = await signIn(erika, { watched: false });
  const { path, edit } = await draftProject(editor, "Probe Nachgespielt");
  await publish(editor);
  await keepFromSavingByItself(editor);
  const summary = editor.getByRole("textbox", { name: /^Kurz gesagt/ });
  const reader = await signIn(lena);
  const stranger = await newPerson();

  const press = new Map([
    ["Entwurf speichern", () => editor.getByRole("button", { name: "Entwurf speichern" }).click()],
    ["Veröffentlichen", () => editor.getByRole("button", { name: "Veröffentlichen" }).click()],
    ["Zurückziehen", () => pressWithdraw(editor)],
  ]);
  for (const [name, click] of press) {
    await editor.goto(edit);
    const words = `Nachgespielt mit ${name}.`;
    // Withdrawing waits for words that are still to be saved, so there are none.
    if (name !== "Zurückziehen") await summary.fill(words);
    const request = await capture(editor, click);
    const stateBefore = await (await stranger.request.get(path)).text();
    expect(await (await replay(reader.request, request)).text()).toContain("Ihre Rolle erlaubt das nicht");
    expect(await (await replay(stranger.request, request)).text()).not.toContain("Die Änderungen");
    expect(await (await stranger.request.get(path)).text()).toBe(stateBefore);
    await reader.goto(edit);
    await expect(reader.getByRole("definition").filter({ hasText: words })).toHaveCount(0);
    // The control: the very same request does its work for the editor.
    expect((await replay(editor.request, request)).status()).toBe(200);
    await reader.goto(edit);
    if (name === "Zurückziehen") expect((await stranger.request.get(path)).status()).toBe(404);
    else await expect(reader.getByRole("definition").filter({ hasText: words })).toBeVisible();
  }
});

test("a replayed creation is refused for a reader and for nobody", async ({ signIn, newPerson }) => {
  const editor = await signIn(erika, { watched: false });
  await keepFromSavingByItself(editor);
  await editor.goto("/redaktion/projekte/neu");
  await editor.getByRole("textbox", { name: "Titel", exact: true }).fill("Probe Fremd angelegt");
  const request = await capture(editor, () => editor.getByRole("button", { name: "Entwurf speichern" }).click());
  const [reader, stranger] = [await signIn(lena), await newPerson()];
  await replay(reader.request, request);
  await replay(stranger.request, request);
  await reader.goto("/redaktion/projekte?q=fremd");
  await expect(reader.getByRole("status").filter({ hasText: "Keine Treffer" })).toBeVisible();
});

test("accounts and settings are for the administration alone", async ({ signIn, newPerson }) => {
  const administration = await signIn(admin, { watched: false });
  await administration.goto("/redaktion/konten/neu");
  await administration.getByLabel("Name").fill("Eingeschlichen");
  await administration.getByLabel("E-Mail-Adresse").fill("eingeschlichen@portal.example");
  const createAccount = await capture(administration, () =>
    administration.getByRole("button", { name: "Konto anlegen" }).click(),
  );
  await administration.goto("/redaktion/einstellungen");
  const saveSettings = await capture(administration, () =>
    administration.getByRole("button", { name: "Speichern und veröffentlichen" }).click(),
  );
  for (const person of [await signIn(erika), await signIn(lena), await newPerson()]) {
    for (const request of [createAccount, saveSettings]) await replay(person.request, request);
  }
  await administration.goto("/redaktion/konten");
  await expect(administration.getByText("Erika Beispiel").first()).toBeVisible();
  await expect(administration.getByText("Eingeschlichen")).toHaveCount(0);
  await administration.goto("/redaktion/protokoll");
  await expect(administration.getByRole("row").filter({ hasText: "Einstellungen" })).toHaveCount(0);
});

test("without signing in every page of the editing area leads to the form", async ({ newPerson }) => {
  const stranger = await newPerson();
  for (const address of [
    "/redaktion",
    "/redaktion/projekte",
    "/redaktion/konten",
    "/redaktion/einstellungen",
    "/redaktion/protokoll",
  ]) {
    await stranger.goto(address);
    await expect(stranger, address).toHaveURL(/\/redaktion\/anmelden/);
  }
});
