/** What every public page shows: the banner in its period, the menus with what is live. */
import { expect, test } from "vitest";
import { publish, withdraw } from "#lib/content/publish.ts";
import { InUse } from "#lib/errors.ts";
import { readPageStamp } from "#lib/pageCache/pageStamp.ts";
import { saveSettings } from "#lib/settings/mutations.ts";
import { readSettings } from "#lib/settings/queries.ts";
import type { SettingsInput } from "#lib/settings/schema.ts";
import { getPublishedBanner, getPublishedSiteSettings } from "#lib/site/queries.ts";
import { moveToTrash } from "#lib/trash/mutations.ts";
import { system } from "#lib/users/policy.ts";
import { editor, makePublished } from "#tests/factories.ts";

async function saveBanner(changes: Partial<SettingsInput["banner"]>) {
  const { logos: _logos, banner: _banner, bannerLink: _link, menu: _menu, ...rest } = await readSettings(system);
  const banner = { text: "", kind: "info" as const, linkLabel: "", linkTarget: "", from: "", until: "", ...changes };
  await saveSettings(system, { ...rest, logos: [], banner }, null);
}

test("the stamp of kept pages changes at the very moment a banner begins and ends", async () => {
  await saveBanner({ text: "Nacht der Umstellung", from: "2027-10-31T02:30", until: "2027-10-31T03:00" });
  const stampAt = (utc: string) => readPageStamp(new Date(utc));
  const before = await stampAt("2027-10-31T00:29:59Z");
  const during = await stampAt("2027-10-31T00:30:00Z");
  expect(during).not.toBe(before);
  expect(await stampAt("2027-10-31T01:59:59Z")).toBe(during);
  const after = await stampAt("2027-10-31T02:00:00Z");
  expect(after).not.toBe(during);
  expect(await getPublishedBanner(new Date("2027-10-31T00:29:59Z"))).toBeNull();
  expect(await getPublishedBanner(new Date("2027-10-31T01:59:59Z"))).toMatchObject({ text: "Nacht der Umstellung" });
});

test("without a banner the stamp is content version and day", async () => {
  await saveBanner({});
  const first = await readPageStamp(new Date("2027-01-01T22:59:59Z"));
  expect(await readPageStamp(new Date("2027-01-01T00:00:00Z"))).toBe(first);
  expect(await readPageStamp(new Date("2027-01-01T23:00:00Z"))).not.toBe(first);
});

test("the banner's link follows its entry and is left out while that is not live", async () => {
  const page = await makePublished("page", { path: "/hilfe" });
  await saveBanner({ text: "Hilfe", linkLabel: "Mehr", linkTarget: "/hilfe" });
  const linkNow = async () => (await getPublishedBanner(new Date()))?.link;
  expect(await linkNow()).toEqual({ label: "Mehr", href: "/hilfe" });
  const moved = await publish(system, page, { ...page.input, path: "/hilfen" });
  expect(await linkNow()).toEqual({ label: "Mehr", href: "/hilfen" });
  await withdraw(system, moved);
  expect(await linkNow()).toBeNull();
});

test("saving the settings keeps what they do not show, and the words of the start where nobody set any", async () => {
  await saveBanner({});
  expect(await getPublishedSiteSettings()).toMatchObject({
    name: "Zusammen im Quartier",
    footerHeading: "Gefördert von Land und Europäischer Union",
  });
});

test("what the banner leads to cannot be put into the trash", async () => {
  const page = await makePublished("page", { path: "/wichtig", title: "Wichtig" });
  await saveBanner({ text: "Achtung", linkLabel: "Mehr dazu", linkTarget: "/wichtig" });
  const refused = await moveToTrash(editor, page).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(InUse);
  expect(refused).toMatchObject({ usedBy: [{ type: "settings", title: "Meldung auf allen Seiten: „Mehr dazu“" }] });
  await saveBanner({ text: "Achtung" });
  await moveToTrash(editor, page);
});
