import { z } from "zod";
import type { ProjectSummary } from "#lib/projects/schema.ts";

export const carrierKindSchema = z.enum(["municipality", "association", "company", "welfare", "church", "other"]);
export type CarrierKind = z.infer<typeof carrierKindSchema>;
export const carrierKindLabels: Record<CarrierKind, string> = {
  municipality: "Kommune",
  association: "Verein",
  company: "gemeinnützige Gesellschaft",
  welfare: "Wohlfahrtsverband",
  church: "Kirche oder Religionsgemeinschaft",
  other: "andere",
};

export interface CarrierSummary {
  slug: string;
  name: string;
  kind: CarrierKind | null;
  city: string | null;
  projects: { slug: string; title: string; municipality: string }[];
}

export interface CarrierView {
  slug: string;
  name: string;
  kind: CarrierKind | null;
  summary: string;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  website: string | null;
  phone: string | null;
  email: string | null;
  projects: ProjectSummary[];
}
