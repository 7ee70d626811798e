/** Addresses that change, and redirects that editors make. */
import type { APIRequestContext, Page } from "@playwright/test";
import { erika } from "#tests/accounts.ts";
import { draftProject, publish, save, withdraw } from "#tests/editing.ts";
import { expect, test } from "#tests/fixtures.ts";

const follow = async (request: APIRequestContext, path: string) => {
  const answer = await request.get(path, { maxRedirects: 0 });
  return { status: answer.status(), location: answer.headers().location, text: await answer.text() };
};
const errors = (page: Page) => page.getByRole("alert", { name: "Bitte prüfen Sie Ihre Eingaben" });
const redirectRow = (page: Page, path: string) => page.getByRole("row", { name: new RegExp(`^${path} `) });

test("a new address is explained while it is typed, and what is taken is refused", async ({ signIn, request }) => {
  const editor = await signIn(erika);
  const other = await draftProject(editor, "Probe Schon Vergeben");
  await publish(editor);
  const { path, edit } = await draftProject(editor, "Probe Neue Adresse");
  await publish(editor);
  const address = editor.getByRole("textbox", { name: /^Adresse/ });
  await address.fill("probe-noch-neuer");
  await expect(
    editor.getByText(
      `Nach dem Veröffentlichen: neue Adresse /projekte/probe-noch-neuer. Die alte Adresse ${path} leitet dann dorthin weiter.`,
    ),
  ).toBeVisible();

  await address.fill(other.path.replace("/projekte/", ""));
  await expect(editor.getByText("gehört schon zu „Probe Schon Vergeben“").first()).toBeVisible();
  await save(editor);
  await expect(editor.getByRole("status").filter({ hasText: "gehört schon zu „Probe Schon Vergeben“" })).toBeVisible();
  await editor.getByRole("button", { name: "Veröffentlichen" }).click();
  await expect(errors(editor).getByRole("link", { name: /gehört schon zu/ })).toBeVisible();

  await address.fill("probe-noch-neuer");
  await publish(editor);
  await expect(editor.getByText("Nach dem Veröffentlichen: neue Adresse")).toHaveCount(0);
  expect((await follow(request, path)).location).toMatch(/\/projekte\/probe-noch-neuer$/);

  await editor.goto("/redaktion/weiterleitungen?q=probe-neue-adresse");
  await expect(redirectRow(editor, path)).toContainText("beim Umzug oder Zurückziehen des Eintrags");
  for (const entry of [edit, other.edit]) {
    await editor.goto(entry);
    await withdraw(editor);
  }
  await editor.goto("/redaktion/weiterleitungen?q=probe-neue-adresse");
  await expect(redirectRow(editor, path)).toContainText("zurzeit nicht auf der Website");
  expect((await follow(request, path)).status).toBe(404);
});

test("a redirect made by hand leads to an entry or out of the portal, is counted, changed and deleted", async ({
  signIn,
  request,
  expectAccessible,
}) => {
  const editor = await signIn(erika);
  expect((await follow(request, "/probe-alt.html")).status).toBe(404);
  await editor.goto("/redaktion/weiterleitungen/neu");
  const from = editor.getByRole("textbox", { name: "Von dieser Adresse" });
  const target = editor.getByRole("combobox", { name: "Wohin?" });
  const create = editor.getByRole("button", { name: "Weiterleitung anlegen" });
  await from.fill("/filme");
  await target.fill("gibt es nicht");
  await create.click();
  await expect(errors(editor)).toContainText("gibt es keinen Eintrag");
  await target.fill("/programm");
  await create.click();
  await expect(errors(editor)).not.toContainText("gibt es keinen Eintrag");
  await expect(errors(editor)).toContainText("Unter /filme steht schon „Filme“ auf der Website");
  await from.fill("/probe-förderung");
  await create.click();
  await expect(editor.getByRole("status").first()).toContainText("gilt ab sofort");
  expect(await follow(request, "/probe-förderung")).toMatchObject({ status: 308 });
  await editor.goto("/redaktion/weiterleitungen?q=probe-förderung");
  await expect(redirectRow(editor, "/probe-förderung")).toBeVisible();
  await editor.goto("/redaktion/weiterleitungen/neu");
  await target.fill("/programm");
  await from.fill("/probe-alt.html");
  await create.click();
  await expect(editor.getByRole("status").first()).toContainText("gilt ab sofort");

  for (let visit = 0; visit < 3; visit += 1) {
    const answer = await follow(request, "/probe-alt.html?von=mail");
    expect(answer).toMatchObject({ status: 308, location: expect.stringMatching(/\/programm$/) });
    expect(answer.text).not.toContain("<script");
  }
  await expect(async () => {
    await editor.goto("/redaktion/weiterleitungen?q=probe-alt");
    await expect(redirectRow(editor, "/probe-alt.html")).toContainText(/3 ?zuletzt/, { timeout: 500 });
  }).toPass();
  await editor.setViewportSize({ width: 320, height: 640 });
  await expectAccessible(editor);

  await editor.getByRole("link", { name: "/probe-alt.html" }).click();
  await expectAccessible(editor);
  await target.fill("https://www.gib.nrw.de/themen");
  await editor.getByRole("button", { name: "Änderung speichern" }).click();
  await expect(editor.getByRole("status").first()).toContainText("gilt ab sofort");
  expect(await follow(request, "/probe-alt.html")).toMatchObject({
    status: 308,
    location: "https://www.gib.nrw.de/themen",
  });
  await editor.getByRole("link", { name: "/probe-alt.html" }).click();
  await editor.getByRole("button", { name: "Weiterleitung löschen" }).click();
  await expect(editor.getByRole("status").first()).toContainText("ist gelöscht");
  expect((await follow(request, "/probe-alt.html")).status).toBe(404);
});
