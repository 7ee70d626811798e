/** What is planned happens by itself. */
import type { Page } from "@playwright/test";
import { emre, erika } from "#tests/accounts.ts";
import { draftProject, publish, save, withdraw } from "#tests/editing.ts";
import { expect, test } from "#tests/fixtures.ts";

/** Date and time as clocks in Germany show them. */
function shownInBerlin(moment: Date): { date: string; time: string } {
  const [date = "", time = ""] = moment.toLocaleString("sv-SE", { timeZone: "Europe/Berlin" }).split(" ");
  return { date, time: time.slice(0, 5) };
}

/** The next full minute that can still be planned in peace. */
const soon = () => new Date(Math.ceil((Date.now() + 15_000) / 60_000) * 60_000);

async function plan(page: Page, action: string, moment: Date) {
  const panel = page.locator("#planen");
  if ((await panel.getAttribute("open")) === null) await panel.getByText(/^Planen/).click();
  await page.getByRole("combobox", { name: "Was soll geschehen?" }).selectOption(action);
  const { date, time } = shownInBerlin(moment);
  await page.getByLabel("Am", { exact: true }).fill(date);
  await page.getByLabel("Um", { exact: true }).fill(time);
  await page.getByRole("button", { name: "Einplanen" }).click();
}

test("planned words go live at their time without anybody touching anything, and what came later does not", async ({
  signIn,
  request,
  expectAccessible,
}) => {
  test.setTimeout(180_000);
  const editor = await signIn(erika);
  const { path, edit } = await draftProject(editor, "Probe Geplant");
  const summary = editor.getByRole("textbox", { name: /^Kurz gesagt/ });
  await summary.fill("Diese Worte sind geplant.");
  await save(editor);
  await expect(editor.getByRole("status").filter({ hasText: "Der Entwurf ist gespeichert." })).toBeVisible();
  const later = new Date(Date.now() + 86_400_000);
  await plan(editor, "Veröffentlichen", later);
  await expect(editor.getByRole("status").filter({ hasText: "Veröffentlichen ist geplant für" })).toBeVisible();
  const at = soon();
  await editor.getByText(/^Zeitpunkt ändern/).click();
  await editor.getByLabel("Neu am").fill("2020-01-01");
  await editor.getByRole("button", { name: "Verschieben" }).click();
  await expect(
    editor.getByRole("alert").filter({ hasText: "Dieser Zeitpunkt ist schon vorbei." }).first(),
  ).toBeVisible();
  await editor.getByLabel("Neu am").fill(shownInBerlin(at).date);
  await editor.getByLabel("Neu um").fill(shownInBerlin(at).time);
  await editor.getByRole("button", { name: "Verschieben" }).click();
  await expect(editor.getByRole("status").filter({ hasText: "Verschoben auf" })).toBeVisible();
  await expect(editor.getByText(/nicht veröffentlicht · geplant für/)).toBeVisible();

  await summary.fill("Diese Worte kamen später.");
  await save(editor);
  await expect(editor.getByText("Seitdem 1 Änderung, die nicht dabei ist.")).toBeVisible();
  await expectAccessible(editor);

  const colleague = await signIn(emre);
  await colleague.goto(`/redaktion/planung?monat=${shownInBerlin(at).date.slice(0, 7)}`);
  const row = colleague.getByRole("row").filter({ hasText: "Probe Geplant" });
  await expect(row).toContainText(`${shownInBerlin(at).time} Uhr`);
  await expectAccessible(colleague);
  expect((await request.get(path)).status()).toBe(404);

  const page = async () => (await request.get(path)).text();
  await expect.poll(page, { timeout: 100_000, intervals: [1_000] }).toContain("Diese Worte sind geplant.");
  expect(Date.now()).toBeGreaterThanOrEqual(at.getTime());
  await colleague.reload();
  await expect(row).toContainText("ausgeführt");
  await editor.goto(edit);
  await expect(editor.getByText(/Live seit .* Entwurf mit 1 Änderung/)).toBeVisible();
  await withdraw(editor);
});

test("a wrong time is explained, a plan can be called off, and withdrawing says what becomes of it", async ({
  signIn,
}) => {
  const editor = await signIn(emre);
  await draftProject(editor, "Probe Abgesagt");
  await publish(editor);
  await plan(editor, "Zurückziehen", new Date("2020-01-01T12:00:00Z"));
  await expect(editor.getByRole("alert").filter({ hasText: "Dieser Zeitpunkt ist schon vorbei." })).toBeVisible();
  await plan(editor, "Zurückziehen", new Date(Date.now() + 48 * 60 * 60_000));
  await expect(editor.getByText(/Live seit .* · endet am /)).toBeVisible();
  await editor.getByText("Von der Website nehmen").click();
  await expect(editor.getByText(/^Was geplant ist \(endet am .*\), wird dabei abgesagt\.$/).first()).toBeVisible();
  await editor.getByRole("button", { name: /^Absagen/ }).click();
  await expect(editor.getByRole("status").filter({ hasText: "Die Planung ist weg." })).toBeVisible();
  await expect(editor.getByText(/endet am/)).toHaveCount(0);
  await editor.getByRole("button", { name: "Zurückziehen" }).click();
  await expect(editor.getByRole("status").filter({ hasText: "Zurückgezogen." })).toBeVisible();
});
