/** How the browser tests write structured text. */
import { expect, type Locator, type Page } from "@playwright/test";
import { save } from "./editing.ts";

const textOf = (page: Page) => page.getByRole("textbox", { name: "Text (freiwillig)" });

/** A new page as draft, the cursor in its text. */
export async function draftPage(page: Page, title: string, path: string): Promise<Locator> {
  await page.goto("/redaktion/seiten/neu");
  await page.getByRole("textbox", { name: "Titel", exact: true }).fill(title);
  await page.getByRole("textbox", { name: "Einleitung" }).fill("Zum Ausprobieren.");
  await page.getByRole("textbox", { name: "Adresse", exact: true }).fill(path);
  await save(page);
  await page.waitForURL(/\/redaktion\/seiten\/(?!neu$)[^/?]+/);
  const text = textOf(page);
  await text.focus();
  return text;
}

/** Opens the list of blocks in an empty paragraph and takes the first one with these letters. */
export async function insert(page: Page, letters: string) {
  await page.keyboard.type("/");
  const search = page.getByRole("combobox", { name: "Welcher Block?" });
  await expect(search).toBeFocused();
  await page.keyboard.type(letters);
  await page.keyboard.press("Enter");
  await expect(search).toHaveCount(0);
}

/** From inside a block into a new paragraph behind it; `depth` is how many blocks there are around the cursor. */
export async function leaveBlock(page: Page, depth = 1) {
  for (let level = 0; level < depth; level++) await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
}

/** As if it came from the clipboard of another programme. */
export const pasteHtml = (text: Locator, html: string) =>
  text.evaluate((element, words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", words);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, html);
