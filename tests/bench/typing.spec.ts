/** How long a key takes until it is on the screen, in an empty text and in one of 10 000 words. Run by `npm run bench:typing`. */
import type { Page } from "@playwright/test";
import { erika } from "#tests/accounts.ts";
import { expect, test } from "#tests/fixtures.ts";

// Recording what happens takes time of its own.
test.use({ trace: "off" });

const keys = 150;
const textOf = (page: Page) => page.getByRole("textbox", { name: "Text (freiwillig)" });

/** Types into the text and says for each key how many milliseconds went by until the frame after it. */
async function timeKeys(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { times });
    document.addEventListener(
      "keydown",
      () => {
        const pressed = performance.now();
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - pressed)));
      },
      true,
    );
  });
  const words = "Wir helfen allen Kindern im Quartier und ihren Familien. ";
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press(words[key % words.length] === " " ? "Space" : (words[key % words.length] ?? "a"));
    await page.waitForTimeout(20);
  }
  await page.waitForTimeout(200);
  const times: unknown = await page.evaluate(() => Reflect.get(globalThis, "times"));
  return Array.isArray(times) ? times.map(Number).sort((a, b) => a - b) : [];
}

const percentile = (times: number[], part: number) => times[Math.floor((times.length - 1) * part)] ?? 0;
const inWords = (times: number[]) =>
  [0.5, 0.95, 1].map((part) => `p${part * 100} ${percentile(times, part).toFixed(1)} ms`).join(" · ");

test("a key is on the screen within 50 ms in a text of 10 000 words", async ({ signIn }) => {
  test.setTimeout(180_000);
  const page = await signIn(erika);
  await page.goto("/redaktion/seiten/neu");
  const text = textOf(page);
  await text.focus();
  const empty = await timeKeys(page);

  await page.goto("/redaktion/seiten/neu");
  await text.focus();
  await text.evaluate((element) => {
    const sentence = "Das Quartier hat viele Menschen, die sich kennen und einander gern helfen. ";
    const paragraph = `<p>${sentence.repeat(4)}</p>`;
    const section = `<h2>Abschnitt</h2>${paragraph.repeat(10)}<ul><li>${sentence}</li><li>${sentence}</li></ul>`;
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", section.repeat(22));
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  const count = ((await text.textContent()) ?? "").split(/\s+/).length;
  expect(count).toBeGreaterThan(10_000);
  await text.getByRole("paragraph").nth(100).click();
  const long = await timeKeys(page);

  const ratio = percentile(long, 0.5) / percentile(empty, 0.5);
  process.stdout.write(
    `empty: ${inWords(empty)}\n${count} words: ${inWords(long)}\nratio of the medians: ${ratio.toFixed(2)}\n`,
  );
  expect(percentile(long, 0.95)).toBeLessThan(50);
});
