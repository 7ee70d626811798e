import { phoneHref } from "#lib/contacts/phoneHref.ts";
import type { ContactView } from "#lib/contacts/schema.ts";

interface ContactCardProps {
  contact: ContactView;
  headingLevel?: 2 | 3;
}

/** A contact as a name plate beside a door bell. */
export function ContactCard({ contact, headingLevel = 2 }: ContactCardProps) {
  const Heading = headingLevel === 2 ? "h2" : "h3";
  const { slug, name, role, organisation, phone, email, topics, regions } = contact;
  return (
    <li className="doorbell" id={slug}>
      <Heading className="text-h3">{name}</Heading>
      <p className="mt-1">{[role, organisation].filter(Boolean).join(", ")}</p>
      <address className="mt-4 flex flex-wrap gap-x-8 font-bold">
        {phone && (
          <span>
            <span className="block text-sm font-normal text-ink-soft">Telefon</span>
            <a className="inline-flex min-h-11 items-center text-lg sm:whitespace-nowrap" href={phoneHref(phone)}>
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
      <p className="mt-2 print-hidden">
        <a className="inline-flex min-h-11 items-center" href={`/kontakt/${slug}/visitenkarte.vcf`}>
          <span>
            Visitenkarte <span className="sr-only">von {name}</span> speichern (VCF-Datei)
          </span>
        </a>
      </p>
      {topics.length > 0 && <p className="mt-3 text-sm">Themen: {topics.join(", ")}</p>}
      {regions.length > 0 && <p className="mt-1 text-sm">Regionen: {regions.join(", ")}</p>}
    </li>
  );
}
