import type { Words } from "#lib/audit/changes.ts";
import type { ShownTarget } from "#lib/content/siteTarget.ts";
import { type Menu, type MenuItem, menuNames } from "#lib/site/menu.ts";
import type { SiteTarget } from "#lib/site/target.ts";
import { menuLabels } from "./schema.ts";

type ShownOf = (target: SiteTarget) => ShownTarget | null;

/** Each menu in words, for the log: "Programm (/programm), Projekte (/projekte): [Filme (/filme)]". */
export function menuWords(menu: Menu, shownOf: ShownOf): Words {
  const link = ({ label, target }: Pick<MenuItem, "label" | "target">) =>
    `${label} (${shownOf(target)?.address ?? "gelöscht"})`;
  const item = (of: MenuItem) =>
    of.children.length > 0 ? `${link(of)}: [${of.children.map(link).join(", ")}]` : link(of);
  return Object.fromEntries(menuNames.map((name) => [menuLabels[name], menu[name].map(item).join(", ")]));
}
