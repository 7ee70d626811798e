import ICAL from "ical.js";
import type { ContactView } from "#lib/contacts/schema.ts";

/**
 * A contact as vCard 4.0 (RFC 6350), from its jCard (RFC 7095). Organisations are not split from people: the name is what
 * the page shows.
 * @param publicUrl address of the portal without a slash at the end
 */
export function businessCard(contact: ContactView, publicUrl: string): string {
  const { slug, name, role, organisation, phone, email, topics } = contact;
  const line = (property: string, value: string | null, type = "text", parameters: Record<string, string> = {}) =>
    value ? [[property, parameters, type, value]] : [];
  const properties = [
    ...line("version", "4.0"),
    ...line("fn", name),
    ...line("title", role),
    ...line("org", organisation),
    ...line("tel", phone && `tel:${phone.replace(/[^\d+]/g, "").replace(/^0/, "+49")}`, "uri", { type: "work" }),
    ...line("email", email, "text", { type: "work" }),
    ...line("note", topics.length > 0 ? `Themen: ${topics.join(", ")}` : null),
    ...line("url", `${publicUrl}/kontakt#${slug}`, "uri"),
    ...line("lang", "de", "language-tag"),
  ];
  return `${ICAL.stringify(["vcard", properties, []])}\r\n`;
}
