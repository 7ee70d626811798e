import { z } from "zod";

export const siteLogoSchema = z.object({
  /** Served at /medien/<id>. */
  mediaId: z.string().min(1),
  alt: z.string(),
  href: z.url({ protocol: /^https?$/ }).nullable(),
});

export const siteSettingsSchema = z.object({
  fundingNotice: z.string().default(""),
  logos: z.array(siteLogoSchema).default([]),
  /** Keys of the content types that need a second pair of eyes before they go live. See lib/reviews. */
  fourEyes: z.array(z.string()).default([]),
});
export type SiteSettings = z.infer<typeof siteSettingsSchema>;
