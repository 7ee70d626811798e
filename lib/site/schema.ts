import { z } from "zod";
import { dataLicenceSchema } from "#lib/openData/licences.ts";
import { menuSchema } from "./menu.ts";
import { siteTargetSchema } from "./target.ts";

const siteLogoSchema = z.object({
  /** Served at /medien/<id>. */
  mediaId: z.string().min(1),
  alt: z.string(),
  href: z.url({ protocol: /^https?$/ }).nullable(),
});

export const bannerKinds = { info: "Hinweis", warning: "Warnung" } as const;

/** A notice on every page, while its text is not empty and its period lasts. */
const bannerSchema = z.object({
  text: z.string(),
  kind: z.enum(["info", "warning"]),
  link: z.object({ label: z.string(), target: siteTargetSchema }).nullable(),
  /** "2026-11-23T08:00" as clocks in Germany show it, or "" for no limit. */
  from: z.string(),
  until: z.string(),
});

const contactSchema = z.object({ organisation: z.string(), address: z.string(), phone: z.string(), email: z.string() });

/** What holds for the whole site. Whatever nobody has set yet has the words of the start. */
export const siteSettingsSchema = z.object({
  name: z.string().default("Zusammen im Quartier"),
  subtitle: z.string().default("Kinder stärken – Zukunft sichern"),
  footerHeading: z.string().default("Gefördert von Land und Europäischer Union"),
  footerText: z.string().default(""),
  fundingNotice: z.string().default(""),
  logos: z.array(siteLogoSchema).default([]),
  /** Keys of the content types that need a second pair of eyes before they go live. See lib/reviews. */
  fourEyes: z.array(z.string()).default([]),
  contact: contactSchema.default({ organisation: "", address: "", phone: "", email: "" }),
  banner: bannerSchema.default({ text: "", kind: "info", link: null, from: "", until: "" }),
  /** Under which licence the open data are given. */
  dataLicence: dataLicenceSchema,
  menu: menuSchema.optional(),
  /** Rows of words that mean the same to the search; those of the start until somebody changes them. */
  synonyms: z.array(z.array(z.string())).optional(),
});
export type SiteSettings = z.infer<typeof siteSettingsSchema>;
