import { erika } from "#tests/accounts.ts";
import { expect, test } from "#tests/fixtures.ts";

test("a wrong password and an unknown address get the same answer", async ({ newPerson }) => {
  const messages: string[] = [];
  for (const email of ["niemand@portal.example", "unbekannt@portal.example"]) {
    const person = await newPerson();
    await person.goto("/redaktion/anmelden");
    await person.getByLabel("E-Mail-Adresse").fill(email);
    await person.getByLabel("Passwort").fill("das ist ganz falsch");
    await person.getByRole("button", { name: "Anmelden" }).click();
    await expect(person).toHaveTitle(/^\(1 Fehler\)/);
    await expect(person.getByLabel("E-Mail-Adresse")).toHaveValue(email);
    messages.push(String(await person.getByRole("main").textContent()));
  }
  expect(messages[0]).toBe(messages[1]);
});

test("signing out ends the session", async ({ signIn }) => {
  const editor = await signIn(erika);
  await editor.getByRole("button", { name: "Abmelden" }).click();
  await expect(editor).toHaveURL(/\/redaktion\/anmelden/);
  await editor.goto("/redaktion/projekte");
  await expect(editor).toHaveURL(/\/redaktion\/anmelden/);
});

test("signing in works without JavaScript", async ({ signIn }) => {
  const editor = await signIn(erika, { javaScriptEnabled: false });
  await expect(editor.getByRole("button", { name: "Abmelden" })).toBeVisible();
});

test("the editing area runs only scripts that carry its nonce, and is kept and indexed nowhere", async ({ signIn }) => {
  const editor = await signIn(erika);
  const [first, second] = [await editor.request.get("/redaktion"), await editor.request.get("/redaktion")];
  const nonceOf = (policy = "") => /'nonce-([^']+)'/.exec(policy)?.[1];
  const [nonce, next] = [first, second].map((answer) => nonceOf(answer.headers()["content-security-policy"]));
  expect(nonce).toBeTruthy();
  expect(nonce).not.toBe(next);
  const scripts = [...(await first.text()).matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
  expect(first.headers()).toMatchObject({
    "cache-control": expect.stringContaining("no-store"),
    "x-robots-tag": expect.stringContaining("noindex"),
  });
});
