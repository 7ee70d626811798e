/** From a changed sentence to what visitors see. */
import { erika } from "#tests/accounts.ts";
import { draftProject, publish, save, withdraw } from "#tests/editing.ts";
import { expect, test } from "#tests/fixtures.ts";
import { sitemapPaths } from "#tests/publicPages.ts";

test("an editor changes the programme page, looks at it, publishes it and sees it live", async ({ signIn, page }) => {
  const editor = await signIn(erika);
  await editor.goto("/redaktion/seiten");
  await editor
    .getByRole("rowheader", { name: /^Das Programm/ })
    .getByRole("link")
    .click();
  const lead = editor.getByRole("textbox", { name: "Einleitung" });
  const before = await lead.inputValue();
  const sentence = "Dieser Satz wurde gerade geändert.";
  await lead.fill(`${before} ${sentence}`);
  await save(editor);
  await expect(editor.getByRole("status").filter({ hasText: "Der Entwurf ist gespeichert." })).toBeVisible();
  await expect(editor.getByText(/Live seit .* Entwurf mit 1 Änderung/)).toBeVisible();

  await page.goto("/programm");
  await expect(page.getByText(sentence)).toHaveCount(0);

  const preview = editor.getByRole("link", { name: /Vorschau/ });
  const [window] = await Promise.all([editor.context().waitForEvent("page"), preview.click()]);
  await expect(window.getByText(sentence)).toBeVisible();
  await window.close();

  await publish(editor);
  await page.goto("/programm");
  await expect(page.getByText(sentence)).toBeVisible();

  await lead.fill(before);
  await publish(editor);
  await page.reload();
  await expect(page.getByText(sentence)).toHaveCount(0);
});

test("a published project is there with the very next request, a withdrawn one is gone with the next", async ({
  signIn,
  request,
}) => {
  const title = "Probe Frische Nachbarschaft";
  const editor = await signIn(erika);
  const { path } = await draftProject(editor, title);
  const pages = ["/projekte", "/projekte?q=frische", "/projekte?kreis=05913", "/sitemap.xml"];
  const shown = async (address: string) => (await (await request.get(address)).text()).includes(path);

  // Asked for before, so that every page has been kept without the project.
  expect((await request.get(path)).status()).toBe(404);
  for (const address of pages) expect(await shown(address), address).toBe(false);

  await publish(editor);
  const answer = await request.get(path);
  expect(answer.status()).toBe(200);
  expect(await answer.text()).not.toMatch(/<script(?! type="application\/ld\+json")/);
  expect(answer.headers()["content-security-policy"]).toContain("script-src 'none'");
  for (const address of pages) expect(await shown(address), address).toBe(true);

  await withdraw(editor);
  expect((await request.get(path)).status()).toBe(404);
  for (const address of pages) expect(await shown(address), address).toBe(false);
});

test("a published change is fresh even while many visitors are reading", async ({ signIn, request }) => {
  const editor = await signIn(erika);
  const { path } = await draftProject(editor, "Probe Viele Leser");
  await publish(editor);
  const summary = editor.getByRole("textbox", { name: /^Kurz gesagt/ });
  let reading = true;
  const visitors = Array.from({ length: 4 }, async () => {
    while (reading) expect((await request.get(path)).status()).toBe(200);
  });
  for (const words of ["Erste Fassung.", "Zweite Fassung.", "Dritte Fassung."]) {
    await summary.fill(words);
    await publish(editor);
    expect(await (await request.get(path)).text()).toContain(words);
    await editor.reload();
  }
  reading = false;
  await Promise.all(visitors);
  await withdraw(editor);
});

test("a changed address leads on from the old one", async ({ signIn, request }) => {
  const editor = await signIn(erika);
  const { path } = await draftProject(editor, "Probe Umzug");
  await publish(editor);
  await editor.getByRole("textbox", { name: /^Adresse/ }).fill("probe-umgezogen");
  await publish(editor);
  const answer = await request.get(path, { maxRedirects: 0 });
  expect([301, 308]).toContain(answer.status());
  expect(answer.headers().location).toMatch(/\/projekte\/probe-umgezogen$/);
  await withdraw(editor);
});

test("the words of a draft are on no public page, in no header and behind no guessed address", async ({
  signIn,
  request,
}) => {
  test.setTimeout(120_000);
  const word = "Geheimnisquartier";
  const editor = await signIn(erika);
  const { path, edit } = await draftProject(editor, `Probe ${word}`);
  const live = await draftProject(editor, "Probe Offen");
  await publish(editor);
  await editor.getByRole("textbox", { name: /^Kurz gesagt/ }).fill(`Noch nicht: ${word}.`);
  await save(editor);
  await expect(editor.getByRole("status").filter({ hasText: "Der Entwurf ist gespeichert." })).toBeVisible();

  const id = edit.split("/").at(-1);
  const guessed = [
    path,
    `${path}?vorschau=1`,
    `${path}?preview=true`,
    `/projekte/${id}`,
    `/projekte/suche/${word}`,
    `/api/entries/${id}`,
    edit,
    `${edit}/vorschau`,
    `${live.edit}/vorschau`,
    "/redaktion/projekte",
  ];
  const searches = [`/projekte?q=${word}`, `/projekte?q=Geheim`, "/projekte?kreis=05913", "/sitemap.xml"];
  for (const address of [...(await sitemapPaths(request)), live.path, ...guessed, ...searches]) {
    for (const headers of [undefined, { RSC: "1" }]) {
      const answer = await request.get(address, { headers });
      const text = JSON.stringify(answer.headers()) + (await answer.text());
      // A search repeats the word that was searched for; the title of the draft is longer.
      const found = address.includes(word) ? `Probe ${word}` : word;
      expect.soft(text.includes(found), `${address} shows the draft`).toBe(false);
    }
  }
  expect((await request.get(path)).status()).toBe(404);
  await editor.goto(live.edit);
  await withdraw(editor);
});
