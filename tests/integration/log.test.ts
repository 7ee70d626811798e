/** The log: what happened, to what, and what changed by it. */
import { expect, test } from "vitest";
import { listAuditEvents } from "#lib/audit/queries.ts";
import { logFilterSchema } from "#lib/audit/schema.ts";
import { db } from "#lib/db.ts";
import { saveMenu } from "#lib/menu/mutations.ts";
import { readMenu } from "#lib/menu/queries.ts";
import { saveOwnership } from "#lib/ownership/mutations.ts";
import { saveFourEyes } from "#lib/reviews/mutations.ts";
import { readSettings } from "#lib/settings/queries.ts";
import { system } from "#lib/users/policy.ts";
import { editor, makeDraft } from "#tests/factories.ts";

const log = async (address: Record<string, string>) =>
  (await listAuditEvents(system, logFilterSchema.parse(address))).entries;

test("it tells what settings, menu and ownership said before and say since", async () => {
  const { version, rows } = await readMenu(system);
  await saveMenu(system, version, { ...rows, main: rows.main.slice(1) });
  const [menu] = await log({ aktion: "menu.save" });
  const [change] = menu?.changes ?? [];
  expect(change?.label).toBe("Hauptmenü");
  expect(change?.before).toBe(`Bausteine (/bausteine), ${change?.after}`);
  await saveFourEyes(system, { version: (await readSettings(system)).version, types: ["film"] });
  const [rule] = await log({ aktion: "settings.fourEyes" });
  expect(rule?.changes).toEqual([{ label: "Gilt für", before: "", after: "Filme" }]);
  const { id, ...draft } = await makeDraft("project");
  await saveOwnership(editor, { id, version: draft.version }, { ownerId: "", reviewBy: "2099-05-01" });
  const [owned] = await log({ aktion: "entry.ownership" });
  expect(owned?.changes).toEqual([{ label: "Zu prüfen bis", before: "", after: "1. Mai 2099" }]);
});

test("a line leads to its entry while that is there", async () => {
  const { id } = await makeDraft("event", { title: "Mit Verweis" });
  const find = async () => (await log({ aktion: "entry.create" })).find(({ subject }) => subject === id);
  expect(await find()).toMatchObject({ about: "Mit Verweis", href: `/redaktion/veranstaltungen/${id}` });
  await db.entry.delete({ where: { id } });
  expect(await find()).toMatchObject({ about: "Mit Verweis", href: null });
});

test("a period goes from the beginning of its first day in Germany to the end of its last", async () => {
  const at = (time: string) =>
    db.auditEvent.create({
      data: { at: new Date(time), actor: "Probe", action: "probe", subject: time, details: {} },
    });
  await at("2025-06-30T21:59:00Z");
  await at("2025-06-30T22:00:00Z");
  await at("2025-07-01T21:59:00Z");
  await at("2025-07-01T22:00:00Z");
  const found = await log({ aktion: "probe", von: "2025-07-01", bis: "2025-07-01" });
  expect(found.map(({ subject }) => subject)).toEqual(["2025-07-01T21:59:00Z", "2025-06-30T22:00:00Z"]);
  expect(await log({ aktion: "probe", von: "gestern" })).toHaveLength(4);
});
