import { ExternalLink } from "#components/content/ExternalLink.tsx";
import { phoneHref } from "#lib/contacts/phoneHref.ts";

interface ContactLinesProps {
  name?: string | null;
  role?: string | null;
  street?: string | null;
  postalCode?: string | null;
  city?: string | null;
  phone?: string | null;
  email?: string | null;
  website?: string | null;
}

/** How to reach somebody; lines that are unknown are left out, nothing when all are. */
export function ContactLines({ name, role, street, postalCode, city, phone, email, website }: ContactLinesProps) {
  const town = [postalCode, city].filter(Boolean).join(" ");
  if (![name, street, phone, email, website].some(Boolean)) return null;
  return (
    <address className="space-y-1">
      {name && <p className="font-bold">{name}</p>}
      {role && <p>{role}</p>}
      {street && <p>{street}</p>}
      {town && <p>{town}</p>}
      {phone && (
        <p>
          Telefon <a href={phoneHref(phone)}>{phone}</a>
        </p>
      )}
      {email && (
        <p>
          E-Mail <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {website && (
        <p>
          <ExternalLink href={website}>Internetseite</ExternalLink>
        </p>
      )}
    </address>
  );
}
