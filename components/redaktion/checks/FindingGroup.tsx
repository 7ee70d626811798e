import type { MouseEvent } from "react";
import { checkOf } from "#lib/checks/checks.ts";
import type { Finding } from "#lib/checks/schema.ts";

type Props = { rule: string; findings: Finding[]; jump: (field: string, excerpt: string) => void };

/** Everything one check has found, with what to do about it. */
export function FindingGroup({ rule, findings, jump }: Props) {
  const check = checkOf(rule);
  if (!check) return null;
  const follow =
    ({ field, excerpt }: Finding) =>
    (event: MouseEvent) => {
      event.preventDefault();
      jump(field, excerpt);
    };
  return (
    <section className={check.blocking ? "finding-group finding-group-blocking" : "finding-group"}>
      <h2>
        {check.blocking ? "Fehler: " : ""}
        {check.label}
      </h2>
      <p>{check.advice}</p>
      <ul>
        {[...findings.entries()].map(([key, finding]) => (
          <li key={key}>
            <a href={`#${finding.field}`} onClick={follow(finding)}>
              {finding.message}
            </a>
            {finding.excerpt && !finding.message.includes(finding.excerpt) && (
              <span className="finding-words">„{shortened(finding.excerpt)}“</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
