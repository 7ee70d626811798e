/** The first account, made by the start script, creates the others, and they choose their passwords. */
import { type Account, admin, emre, erika, lena } from "#tests/accounts.ts";
import { expect, test } from "#tests/fixtures.ts";

test("the administration creates accounts", async ({ signIn, newPerson }) => {
  const administration = await signIn(admin);

  async function invite({ name, email, role }: Account): Promise<string> {
    await administration.goto("/redaktion/konten/neu");
    await administration.getByLabel("Name").fill(name);
    await administration.getByLabel("E-Mail-Adresse").fill(email);
    await administration.getByLabel("Rolle").selectOption(role);
    await administration.getByRole("button", { name: "Konto anlegen" }).click();
    return administration.getByLabel("Link zum Einrichten").inputValue();
  }

  for (const account of [erika, emre, lena]) {
    const address = await invite(account);
    const person = await newPerson();
    await person.goto(address);
    await person.getByLabel("Passwort", { exact: true }).fill(account.password);
    await person.getByLabel("Passwort wiederholen").fill(account.password);
    await person.getByRole("button", { name: "Passwort speichern und anmelden" }).click();
    await expect(person).toHaveURL(/\/redaktion$/);
  }
});
