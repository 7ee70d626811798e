/** A draft for somebody without an account. */
import { erika, lena } from "#tests/accounts.ts";
import { draftProject, publish, save } from "#tests/editing.ts";
import { expect, test } from "#tests/fixtures.ts";

test("an editor hands out a link, a guest reads the draft with it, and it ends when it is revoked", async ({
  signIn,
  newPerson,
  expectAccessible,
}) => {
  const editor = await signIn(erika);
  const { path, edit } = await draftProject(editor, "Probe Für Gäste");
  const panel = editor.getByText(/^Vorschau-Links/).first();
  await panel.click();
  await editor.getByRole("textbox", { name: "Für wen?" }).fill("Frau Muster vom Träger");
  await editor.getByRole("button", { name: "Vorschau-Link erstellen" }).click();
  const address = await editor.getByRole("textbox", { name: "Neuer Vorschau-Link" }).inputValue();
  expect(address).toMatch(/\/vorschau\/[\w-]{43}$/);
  await expectAccessible(editor);

  const guest = await newPerson();
  const answer = await guest.goto(address);
  expect(answer?.status()).toBe(200);
  expect(answer?.headers()).toMatchObject({
    "cache-control": "private, no-store",
    "referrer-policy": "no-referrer",
    "x-robots-tag": expect.stringContaining("noindex"),
    "content-security-policy": expect.stringContaining("script-src 'none'"),
  });
  expect(answer?.headers()["set-cookie"]).toBeUndefined();
  expect(await answer?.text()).not.toMatch(/<script(?! type="application\/ld\+json")/);
  await expect(guest.getByRole("heading", { level: 1, name: "Probe Für Gäste" })).toBeVisible();
  await expectAccessible(guest);
  expect((await guest.goto(path))?.status()).toBe(404);

  // The next save shows at once: nothing of it is kept.
  await editor.getByRole("textbox", { name: /^Kurz gesagt/ }).fill("Ein neuer Satz für Gäste.");
  await save(editor);
  await expect(editor.getByText("Der Entwurf ist gespeichert.").first()).toBeVisible();
  await guest.goto(address);
  await expect(guest.getByText("Ein neuer Satz für Gäste.")).toBeVisible();

  await editor.goto(edit);
  await panel.click();
  await expect(editor.getByText(/^2 Aufrufe, zuletzt/)).toBeVisible();
  await editor.getByRole("textbox", { name: "Für wen?" }).fill("Noch jemand");
  await editor.getByRole("button", { name: "Vorschau-Link erstellen" }).click();
  await expect(editor.getByRole("textbox", { name: "Neuer Vorschau-Link" })).toBeVisible();
  await editor.getByRole("button", { name: /^Widerrufen.*Noch jemand$/ }).click();
  await expect(editor.getByRole("textbox", { name: "Neuer Vorschau-Link" })).toHaveCount(0);
  await editor.getByRole("button", { name: /^Widerrufen.*Frau Muster vom Träger$/ }).click();
  await expect(editor.getByText("Der Link ist widerrufen und gilt nicht mehr.")).toBeVisible();
  expect((await guest.goto(address))?.status()).toBe(404);
  await expect(guest.getByRole("heading", { name: "Dieser Vorschau-Link gilt nicht mehr" })).toBeVisible();
  expect((await guest.goto("/vorschau/geraten"))?.status()).toBe(404);
});

test("a publish in between changes nothing for a link; readers get no links to hand out", async ({
  signIn,
  request,
}) => {
  const editor = await signIn(erika);
  const { edit } = await draftProject(editor, "Probe Link und live");
  await editor
    .getByText(/^Vorschau-Links/)
    .first()
    .click();
  await editor.getByRole("textbox", { name: "Für wen?" }).fill("Probe");
  await editor.getByRole("button", { name: "Vorschau-Link erstellen" }).click();
  const address = await editor.getByRole("textbox", { name: "Neuer Vorschau-Link" }).inputValue();
  expect((await request.get(address)).status()).toBe(200);
  await publish(editor);
  expect((await request.get(address)).status()).toBe(200);

  const reader = await signIn(lena);
  await reader.goto(edit);
  await expect(reader.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(reader.getByText(/^Vorschau-Links/)).toHaveCount(0);
  expect((await reader.goto(`${edit}/vorschau`))?.status()).toBe(200);
});

test("nobody reads a draft's preview without signing in", async ({ signIn, request }) => {
  const editor = await signIn(erika);
  const { edit } = await draftProject(editor, "Probe Ohne Anmeldung");
  const answer = await request.get(`${edit}/vorschau?nackt=ja`);
  expect(answer.url()).toContain("/redaktion/anmelden");
  expect(await answer.text()).not.toContain("Probe Ohne Anmeldung");
});
