import { phoneHref } from "#lib/contacts/phoneHref.ts";
import type { SiteSettings } from "#lib/site/schema.ts";

const linkLook = "inline-flex min-h-11 items-center";

/** How to reach those who run the portal; nothing while nobody has said. */
export function FooterContact({ contact }: { contact: SiteSettings["contact"] }) {
  const { organisation, address, phone, email } = contact;
  if (![organisation, address, phone, email].some(Boolean)) return null;
  return (
    <section className="space-y-2">
      <h2 className="text-h4">Kontakt</h2>
      <address>
        {organisation && <p className="font-bold">{organisation}</p>}
        {address.split("\n").map((line) => (
          <p key={line}>{line}</p>
        ))}
        {phone && (
          <p>
            Telefon{" "}
            <a className={linkLook} href={phoneHref(phone)}>
              {phone}
            </a>
          </p>
        )}
        {email && (
          <p>
            E-Mail{" "}
            <a className={linkLook} href={`mailto:${email}`}>
              {email}
            </a>
          </p>
        )}
      </address>
    </section>
  );
}
