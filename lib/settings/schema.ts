import { z } from "zod";
import type { SiteSettings } from "#lib/site/schema.ts";

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

/** What the form of the settings sends; the file of a new logo is apart. */
export const settingsInputSchema = z.object({
  version: z.coerce.number().int(),
  fundingNotice: z.string().trim().max(2000, "Der Text darf höchstens 2000 Zeichen haben."),
  logos: z.array(keptLogoSchema).max(20, "Mehr als 20 Logos sind nicht möglich."),
});

export type SettingsInput = z.infer<typeof settingsInputSchema>;

/** The settings with the version the next change has to name. */
export type VersionedSettings = SiteSettings & { version: number };
