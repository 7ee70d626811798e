/** Small screens: what becomes of the words is in view wherever somebody is, and covers nothing. */
import { admin, emre } from "#tests/accounts.ts";
import { draftProject } from "#tests/editing.ts";
import { expect, test } from "#tests/fixtures.ts";

test("on a phone one line says what is not saved yet, and covers nothing else", async ({ signIn }) => {
  const editor = await signIn(admin);
  await editor.setViewportSize({ width: 360, height: 700 });
  for (const change of [
    async () => {
      await editor.goto("/redaktion/einstellungen");
      await editor.getByLabel("Text der Meldung").fill("Probe");
    },
    async () => {
      await editor.goto("/redaktion/menue");
      await editor
        .getByRole("button", { name: /^Nach unten/ })
        .first()
        .click();
      await expect(editor.getByText(/jetzt an Stelle .* Noch nicht gespeichert/)).toBeInViewport();
    },
  ]) {
    await change();
    const note = editor.getByText("Ungespeicherte Änderungen");
    await expect(note).toBeInViewport();
    expect((await note.boundingBox())?.height).toBeLessThan(60);
    await editor.getByRole("button", { name: /speichern und veröffentlichen/i }).click({ trial: true });
    editor.once("dialog", (dialog) => void dialog.accept());
  }
  await editor.goto("/redaktion");
});

test("in a long form it is in view whether the words are saved; in a long list what is chosen, and the way on", async ({
  signIn,
}) => {
  const editor = await signIn(emre, { watched: false });
  await draftProject(editor, "Probe Telefon");
  await editor.setViewportSize({ width: 320, height: 640 });
  await editor.getByRole("textbox", { name: /^Kurz gesagt/ }).pressSequentially("Unterwegs.");
  await expect(editor.getByText("Wird gleich gespeichert")).toBeInViewport();
  const note = editor.getByText(/^Gespeichert um/);
  await expect(note).toBeInViewport();
  expect((await note.boundingBox())?.height).toBeLessThan(60);
  // Where a keyboard leaves little room, what could not be saved still leaves room for the words.
  await editor.setViewportSize({ width: 320, height: 340 });
  await editor.context().setOffline(true);
  const field = editor.getByRole("textbox", { name: /^Kurz gesagt/ });
  await field.pressSequentially(" Noch ein Satz.");
  const trouble = editor.locator(".save-note").filter({ hasText: "Nicht gespeichert" });
  await expect(trouble).toBeInViewport();
  expect((await trouble.boundingBox())?.height).toBeLessThan(160);
  await editor.context().setOffline(false);
  await expect(editor.getByText(/^Gespeichert um/)).toBeVisible({ timeout: 20_000 });

  await editor.setViewportSize({ width: 320, height: 640 });
  await editor.goto("/redaktion/projekte");
  await editor
    .getByRole("checkbox", { name: /auswählen$/ })
    .first()
    .check();
  await expect(editor.getByText("1 ausgewählt")).toBeInViewport();
  await editor.getByRole("link", { name: "Zu den Aktionen" }).click();
  await expect(editor.getByRole("button", { name: "Zurückziehen …" })).toBeInViewport();
});
