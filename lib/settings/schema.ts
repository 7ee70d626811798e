import { z } from "zod";
import { dataLicenceSchema } from "#lib/openData/licences.ts";
import { momentOf } from "#lib/schedules/moment.ts";
import type { SiteSettings } from "#lib/site/schema.ts";

const line = (max: number) => z.string().trim().max(max, `Höchstens ${max} Zeichen.`);

/** An empty line means no link. */
const optionalLink = z
  .string()
  .trim()
  .transform((text) => text || null)
  .pipe(
    z
      .url({
        protocol: /^https?$/,
        error: "Bitte geben Sie eine vollständige Adresse ein, zum Beispiel https://www.beispiel.de.",
      })
      .nullable(),
  );

const alt = z
  .string()
  .trim()
  .min(1, "Bitte beschreiben Sie das Logo: Wessen Logo ist es?")
  .max(150, "Die Beschreibung darf höchstens 150 Zeichen haben.")
  .refine(
    (text) => !/\.(png|jpe?g|webp)$/i.test(text),
    "Das ist ein Dateiname. Bitte schreiben Sie, wessen Logo es ist.",
  );

/** Largest picture that may come with the form of the settings, in bytes. */
export const largestLogo = 2 * 1024 * 1024;

/** A logo that is already there, as the form sends it. */
export const keptLogoSchema = z.object({
  mediaId: z.string().min(1),
  alt,
  href: optionalLink,
  position: z.coerce.number("Bitte geben Sie eine Zahl ein.").int("Bitte geben Sie eine ganze Zahl ein."),
  remove: z.literal("ja").optional(),
});

export const newLogoSchema = z.object({ alt, href: optionalLink });

/** What browsers send for date and time; seconds, which some add, are of no use. */
const moment = z
  .string()
  .transform((text) => text.slice(0, 16))
  .refine((text) => text === "" || z.iso.datetime({ local: true, precision: -1 }).safeParse(text).success, {
    error: "Das ist kein Zeitpunkt. Bitte Datum und Uhrzeit angeben, zum Beispiel 24.12.2026, 08:00.",
    abort: true,
  })
  .refine(
    (text) => text === "" || momentOf(text.slice(0, 10), text.slice(11)) !== null,
    "Diese Uhrzeit gibt es an dem Tag nicht: Die Uhren werden vorgestellt. Bitte eine andere wählen.",
  );

const bannerInputSchema = z
  .object({
    text: line(400),
    kind: z.enum(["info", "warning"]),
    linkLabel: line(80),
    /** In words that lib/content/destination.ts understands; "" for no link. */
    linkTarget: line(500),
    from: moment,
    until: moment,
  })
  .superRefine(({ linkLabel, linkTarget, from, until }, context) => {
    const refuse = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
    if (from && until && until <= from) refuse("until", "Das Ende liegt vor dem Beginn. Bitte beide Zeiten prüfen.");
    if (linkLabel && !linkTarget) refuse("linkTarget", "Wohin soll der Link führen?");
    if (linkTarget && !linkLabel)
      refuse("linkLabel", "Bitte geben Sie dem Link einen Text, zum Beispiel: Zum Programm");
  });

/** What the form of the settings sends; the file of a new logo is apart. */
export const settingsInputSchema = z.object({
  version: z.coerce.number().int(),
  name: line(80).min(1, "Ohne Namen geht es nicht: Er steht auf jeder Seite."),
  subtitle: line(120),
  footerHeading: line(120),
  footerText: line(2000),
  fundingNotice: z.string().trim().max(2000, "Der Text darf höchstens 2000 Zeichen haben."),
  contact: z.object({
    organisation: line(200),
    address: line(400),
    phone: line(60).regex(/^(\+?[\d\s/()-]{3,60})?$/, "Bitte nur Ziffern, Leerzeichen und die Zeichen + - / ( )."),
    email: line(200).refine(
      (text) => text === "" || z.email().safeParse(text).success,
      "Das ist keine E-Mail-Adresse. Beispiel: name@beispiel.de",
    ),
  }),
  banner: bannerInputSchema,
  dataLicence: dataLicenceSchema,
  logos: z.array(keptLogoSchema).max(20, "Mehr als 20 Logos sind nicht möglich."),
});

export type SettingsInput = z.infer<typeof settingsInputSchema>;

/** The settings with the version the next change has to name, and the banner's link as somebody would type it. */
export type VersionedSettings = SiteSettings & { version: number; bannerLink: string };
