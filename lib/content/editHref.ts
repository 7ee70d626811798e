import { typeOf } from "./registry.ts";

/** Places of the editing area that are no entries and can use one. */
const others = new Map([
  ["menu", "/redaktion/menue"],
  ["settings", "/redaktion/einstellungen"],
]);

/** Where something is edited that uses something else. */
export function editHref({ type, id }: { type: string; id: string }): string {
  if (type === "media") return `/redaktion/medien/${id}`;
  return others.get(type) ?? `/redaktion/${typeOf(type).segment}/${id}`;
}
