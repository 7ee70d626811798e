import { phoneHref } from "#components/content/ContactLines.tsx";
import type { ContactView } from "#lib/contacts/schema.ts";

/** A contact as a name plate beside a door bell. */
export function ContactCard({ contact }: { contact: ContactView }) {
  const { slug, name, role, organisation, phone, email, topics, regions } = contact;
  return (
    <li className="doorbell" id={slug}>
      <h2 className="text-h3">{name}</h2>
      <p className="mt-1">{[role, organisation].filter(Boolean).join(", ")}</p>
      <address className="mt-4 flex flex-wrap gap-x-8 font-bold">
        {phone && (
          <span>
            <span className="block text-sm font-normal text-ink-soft">Telefon</span>
            <a className="inline-flex min-h-11 items-center text-lg whitespace-nowrap" href={phoneHref(phone)}>
              {phone}
            </a>
          </span>
        )}
        {email && (
          <span>
            <span className="block text-sm font-normal text-ink-soft">E-Mail</span>
            <a className="inline-flex min-h-11 items-center text-lg" href={`mailto:${email}`}>
              {email}
            </a>
          </span>
        )}
      </address>
      {topics.length > 0 && <p className="mt-3 text-sm">Themen: {topics.join(", ")}</p>}
      {regions.length > 0 && <p className="mt-1 text-sm">Regionen: {regions.join(", ")}</p>}
    </li>
  );
}
