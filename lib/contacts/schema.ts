import { z } from "zod";

/** Topics and regions a person answers for: plain words. */
export const wordListSchema = z.array(z.string());

export interface ContactView {
  slug: string;
  name: string;
  role: string | null;
  organisation: string | null;
  phone: string | null;
  email: string | null;
  topics: string[];
  regions: string[];
}
