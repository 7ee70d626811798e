import { mediaUsesIn } from "#lib/media/collect.ts";
import type { MediaUse } from "#lib/media/schema.ts";
import type { CheckedField } from "./schema.ts";

/** Every file that a draft shows, with the field it stands in. */
export const everyFile = ({ fields }: { fields: CheckedField[] }): (MediaUse & { field: string })[] =>
  fields.flatMap(({ name, value }) => mediaUsesIn(value).map((use) => ({ field: name, ...use })));
