import type { Check } from "../schema.ts";
import { webAddresses } from "../webAddresses.ts";

export const webLink: Check = {
  rule: "webLink",
  label: "Kaputte Links nach außen",
  advice: "Prüfen Sie die Adresse im Browser, und ersetzen oder entfernen Sie den Link.",
  blocking: false,
  find: (draft) =>
    webAddresses(draft.fields).flatMap(({ field, url, text }) => {
      const problem = draft.elsewhere.unreachable[url];
      return problem ? [{ field, message: `${url}: ${problem}`, excerpt: text }] : [];
    }),
};
