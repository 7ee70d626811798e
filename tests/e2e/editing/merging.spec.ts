/** Two versions of one entry are put together. */
import type { Locator, Page } from "@playwright/test";
import { emre, erika } from "#tests/accounts.ts";
import { draftProject, save } from "#tests/editing.ts";
import { expect, test } from "#tests/fixtures.ts";
import { draftPage } from "#tests/writing.ts";

const quarter = (page: Page) => page.getByRole("textbox", { name: /^Quartier/ });
const summary = (page: Page) => page.getByRole("textbox", { name: /^Kurz gesagt/ });

test("two people in different paragraphs of one text: both stay, each once, and nobody has to choose", async ({
  signIn,
}) => {
  const [erika_, emre_] = [await signIn(erika), await signIn(emre)];
  const first = await draftPage(erika_, "Probe Absätze", "/probe-absaetze");
  await erika_.keyboard.type("Oben steht etwas.");
  await erika_.keyboard.press("Enter");
  await erika_.keyboard.type("Unten auch.");
  await save(erika_);
  await expect(erika_.getByText(/^Gespeichert um/)).toBeVisible();
  await emre_.goto(erika_.url());
  const second = emre_.getByRole("textbox", { name: "Text (freiwillig)" });
  const add = async (page: Page, text: Locator, paragraph: number, words: string) => {
    await text.locator("p").nth(paragraph).click();
    await page.keyboard.press("End");
    await page.keyboard.type(words);
    await save(page);
  };
  await add(erika_, first, 0, " Von Erika.");
  await expect(erika_.getByText(/^Gespeichert um/)).toBeVisible();
  await add(emre_, second, 1, " Von Emre.");
  const choice = emre_.getByRole("group", { name: "Text", exact: true });
  await expect(choice).toContainText("an verschiedenen Stellen");
  await expect(choice.getByLabel("Beides zusammen")).toBeChecked();
  await emre_.getByRole("button", { name: "Zusammenführen und speichern" }).click();
  await expect(emre_.getByRole("status").filter({ hasText: "Zusammengeführt" })).toBeVisible();
  await expect(second.locator("p")).toHaveText(["Oben steht etwas. Von Erika.", "Unten auch. Von Emre."]);
});

test("without JavaScript a stale form gets the same choice", async ({ signIn }) => {
  const [first, second] = [await signIn(erika), await signIn(emre, { javaScriptEnabled: false })];
  const { edit } = await draftProject(first, "Probe Ohne Skript");
  await second.goto(edit);
  await summary(first).fill("Das schreibt Erika.");
  await save(first);
  await expect(first.getByText(/^Gespeichert um/)).toBeVisible();
  await quarter(second).fill("Das Quartier von Emre");
  await save(second);
  await expect(second.getByRole("region", { name: /^Zwei Fassungen/ })).toBeVisible();
  await second.getByRole("button", { name: "Zusammenführen und speichern" }).click();
  await expect(second.getByRole("status").filter({ hasText: "Zusammengeführt" })).toBeVisible();
  await expect(quarter(second)).toHaveValue("Das Quartier von Emre");
  await expect(summary(second)).toHaveValue("Das schreibt Erika.");
});
