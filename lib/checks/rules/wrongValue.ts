import { isSame } from "#lib/content/compare.ts";
import type { Check } from "../schema.ts";

export const wrongValue: Check = {
  rule: "wrongValue",
  label: "Angaben, die so nicht auf die Website können",
  advice: "Ein Entwurf darf sie haben. Bitte berichtigen Sie sie vor dem Veröffentlichen.",
  blocking: true,
  find: ({ fields, elsewhere }) =>
    Object.entries(elsewhere.wrong).flatMap(([field, { message, value }]) =>
      fields.some((each) => each.name === field.split(".")[0] && isSame(each.value, value))
        ? [{ field, message, excerpt: "" }]
        : [],
    ),
};
