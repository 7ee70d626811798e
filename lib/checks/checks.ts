import { abbreviation } from "./rules/abbreviation.ts";
import { brokenLink } from "./rules/brokenLink.ts";
import { capitals } from "./rules/capitals.ts";
import { doubleSpace } from "./rules/doubleSpace.ts";
import { draftLink } from "./rules/draftLink.ts";
import { foreignWord } from "./rules/foreignWord.ts";
import { headingOrder } from "./rules/headingOrder.ts";
import { linkAddress } from "./rules/linkAddress.ts";
import { linkTargets } from "./rules/linkTargets.ts";
import { linkText } from "./rules/linkText.ts";
import { longSentence } from "./rules/longSentence.ts";
import { longWord } from "./rules/longWord.ts";
import { missingAlt } from "./rules/missingAlt.ts";
import { missingFile } from "./rules/missingFile.ts";
import { missingSummary } from "./rules/missingSummary.ts";
import { nominalStyle } from "./rules/nominalStyle.ts";
import { poorAlt } from "./rules/poorAlt.ts";
import { readability } from "./rules/readability.ts";
import { shortForm } from "./rules/shortForm.ts";
import { tableHeader } from "./rules/tableHeader.ts";
import { webLink } from "./rules/webLink.ts";
import { wrongValue } from "./rules/wrongValue.ts";
import type { Check, CheckedDraft, Finding } from "./schema.ts";

/** Every check, the gravest first. */
export const checks: Check[] = [
  wrongValue,
  brokenLink,
  missingAlt,
  missingFile,
  poorAlt,
  draftLink,
  webLink,
  missingSummary,
  headingOrder,
  tableHeader,
  linkText,
  linkAddress,
  linkTargets,
  readability,
  longSentence,
  nominalStyle,
  foreignWord,
  abbreviation,
  shortForm,
  longWord,
  capitals,
  doubleSpace,
];

const byRule = new Map(checks.map((check) => [check.rule, check]));

/** The check behind a finding; undefined for one that an older version of the portal made. */
export const checkOf = (rule: string): Check | undefined => byRule.get(rule);

/** Everything the checks say about a draft: what keeps it from being published first, then in the order of the form. */
export const findAll = (draft: CheckedDraft): Finding[] =>
  inOrder(
    draft,
    checks.flatMap((check) => findWith(check, draft)),
  );

/** What one check says. For the browser, which looks after its user between two checks. */
export const findWith = ({ rule, blocking, find }: Check, draft: CheckedDraft): Finding[] =>
  find(draft).map((found) => ({ ...found, rule, blocking }));

export function inOrder({ fields }: CheckedDraft, findings: Finding[]): Finding[] {
  const place = new Map(fields.map(({ name }, index) => [name, index]));
  const placeOf = ({ field }: Finding) => place.get(field.split(".")[0] ?? "") ?? 0;
  return findings.sort((a, b) => Number(b.blocking) - Number(a.blocking) || placeOf(a) - placeOf(b));
}
