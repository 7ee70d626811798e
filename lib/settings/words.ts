import type { Words } from "#lib/audit/changes.ts";
import type { ShownTarget } from "#lib/content/siteTarget.ts";
import { dataLicences } from "#lib/openData/licences.ts";
import { bannerKinds, type SiteSettings } from "#lib/site/schema.ts";
import type { SiteTarget } from "#lib/site/target.ts";

type ShownOf = (target: SiteTarget) => ShownTarget | null;

/** What the form of the settings holds, in words, for the log. */
export function settingsWords(settings: SiteSettings, shownOf: ShownOf): Words {
  const { banner, contact } = settings;
  const link = banner.link && `${banner.link.label} (${shownOf(banner.link.target)?.address ?? "gelöscht"})`;
  const moment = (local: string) => local.replace("T", " ");
  return {
    "Name der Website": settings.name,
    Unterzeile: settings.subtitle,
    "Meldung: Text": banner.text,
    "Meldung: Art": bannerKinds[banner.kind],
    "Meldung: Link": link ?? "",
    "Meldung: zu sehen ab": moment(banner.from),
    "Meldung: zu sehen bis": moment(banner.until),
    "Fuß der Seite: Überschrift": settings.footerHeading,
    "Fuß der Seite: Text": settings.footerText,
    Förderhinweis: settings.fundingNotice,
    "Lizenz der Projektdaten": dataLicences[settings.dataLicence]?.name ?? "noch keine",
    Organisation: contact.organisation,
    Anschrift: contact.address,
    Telefon: contact.phone,
    "E-Mail-Adresse": contact.email,
    Logos: settings.logos.map(({ alt, href }) => (href ? `${alt} (${href})` : alt)).join(", "),
  };
}
