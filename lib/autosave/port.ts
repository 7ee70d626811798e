import type { AutosaveAnswer, Basis } from "./schema.ts";

/** What saving needs from the page. */
export type Port = {
  /** The form as it stands. */
  read: () => FormData;
  /** Sends it; throws NoAnswer. */
  post: (form: FormData) => Promise<AutosaveAnswer>;
  /** Puts it aside in this browser; false when that is not possible. */
  keep: (form: FormData, basis: Basis) => boolean;
  forget: () => void;
};
