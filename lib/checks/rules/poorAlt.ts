import { altProblem, altWarning } from "#lib/media/altText.ts";
import { everyFile } from "../everyFile.ts";
import type { Check } from "../schema.ts";

export const poorAlt: Check = {
  rule: "poorAlt",
  label: "Alternativtexte, die nicht helfen",
  advice: "Ein Alternativtext sagt in einem Satz, was zu sehen ist. Länger gehört es in den Text daneben.",
  blocking: false,
  find: (draft) =>
    everyFile(draft).flatMap(({ field, alt, decorative }) => {
      const problem = !decorative && alt ? (altProblem(alt) ?? altWarning(alt)) : null;
      return problem ? [{ field, message: `Alternativtext „${shortened(alt ?? "")}“: ${problem}`, excerpt: "" }] : [];
    }),
};

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
