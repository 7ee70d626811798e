import "server-only";
import { changesBetween } from "#lib/audit/changes.ts";
import { recordAudit } from "#lib/audit/record.ts";
import { describeTargets, readSiteTarget } from "#lib/content/siteTarget.ts";
import type { Tx } from "#lib/db.ts";
import { InvalidInput } from "#lib/errors.ts";
import { changeSettings } from "#lib/settings/change.ts";
import { type Menu, type MenuItem, type MenuName, targetsOf } from "#lib/site/menu.ts";
import { readStoredMenu } from "#lib/site/storedMenu.ts";
import { type SiteTarget, siteTargetSchema } from "#lib/site/target.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { levelsOf, type MenuRow, type MenuRows, menuLabels, mostRows } from "./schema.ts";
import { menuWords } from "./words.ts";

/**
 * Writes the menus and shows them with the next request. Throws Conflict when the version is not the newest, InvalidInput
 * naming every line that cannot be; then nothing has changed.
 */
export async function saveMenu(actor: Actor, version: number, rows: MenuRows): Promise<void> {
  assertMay(actor, "settings.edit");
  await changeSettings(version, async (tx, before) => {
    const errors: Record<string, string> = {};
    const menu: Menu = {
      main: await itemsOf(tx, "main", rows.main, errors),
      service: await itemsOf(tx, "service", rows.service, errors),
      footer: await itemsOf(tx, "footer", rows.footer, errors),
      legal: await itemsOf(tx, "legal", rows.legal, errors),
    };
    if (Object.keys(errors).length > 0) throw new InvalidInput(errors);
    const stored = await readStoredMenu(tx, before);
    const shownOf = await describeTargets(tx, [...targetsOf(stored), ...targetsOf(menu)]);
    const changes = changesBetween(menuWords(stored, shownOf), menuWords(menu, shownOf));
    await recordAudit(tx, actor, "menu.save", "site", { changes });
    return { ...before, menu };
  });
}

/** Lines as items with what is below them; lines in which nothing was written are left out. */
async function itemsOf(tx: Tx, name: MenuName, rows: MenuRow[], errors: Record<string, string>): Promise<MenuItem[]> {
  const items: MenuItem[] = [];
  const written = rows.filter(({ label, target }) => label.trim() || target.trim());
  if (written.length > mostRows) errors[""] = `${menuLabels[name]}: Mehr als ${mostRows} Einträge sind nicht möglich.`;
  for (const row of written.slice(0, mostRows)) {
    const label = row.label.trim();
    const key = (column: string) => `${name}.${row.number}.${column}`;
    if (label === "" || label.length > 60)
      errors[key("label")] = label ? "Der Text ist zu lang: höchstens 60 Zeichen." : "Bitte geben Sie einen Text ein.";
    const target = await targetOf(tx, row);
    if (typeof target === "string") {
      errors[key("target")] = target;
      continue;
    }
    const above = row.level === 1 && levelsOf(name) === 2 ? items.at(-1) : undefined;
    if (above) above.children.push({ label, target });
    else items.push({ label, target, children: [] });
  }
  return items;
}

/** What the line led to before, if nobody has typed anything else; a string says why a new target cannot be told. */
async function targetOf(tx: Tx, { target, shown, kept }: MenuRow): Promise<SiteTarget | string> {
  const typed = target.trim();
  if (typed === "") return "Bitte geben Sie an, wohin der Eintrag führen soll.";
  if (typed === shown && kept !== "") {
    const stored = siteTargetSchema.safeParse(parseJson(kept));
    if (stored.success) return stored.data;
  }
  return readSiteTarget(tx, typed.slice(0, 500));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
