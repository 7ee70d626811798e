import ICAL from "ical.js";
import { phoneHref } from "#lib/contacts/phoneHref.ts";
import type { ContactView } from "#lib/contacts/schema.ts";

/**
 * A contact as vCard 3.0 (RFC 2426), the newest that Outlook and older phones read, from its jCard (RFC 7095). Names are not
 * split into parts nobody gave us: the whole stands as the family name.
 * @param publicUrl address of the portal without a slash at the end
 */
export function businessCard(contact: ContactView, publicUrl: string): string {
  const { slug, name, role, organisation, phone, email, topics } = contact;
  const line = (
    property: string,
    value: string | null | undefined,
    type = "text",
    parameters: Record<string, string> = {},
  ) => (value ? [[property, parameters, type, value]] : []);
  const properties = [
    ...line("version", "3.0"),
    ["n", {}, "text", [name, "", "", "", ""]],
    ...line("fn", name),
    ...line("title", role),
    ...line("org", organisation),
    ...line("tel", phone && phoneHref(phone).replace("tel:", ""), "text", { type: "work" }),
    ...line("email", email, "text", { type: "work" }),
    ...line("note", topics.length > 0 ? `Themen: ${topics.join(", ")}` : null),
    ...line("url", `${publicUrl}/kontakt#${slug}`, "uri"),
  ];
  return `${ICAL.stringify(["vcard", properties, []])}\r\n`;
}
