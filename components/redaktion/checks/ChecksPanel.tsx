"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "#components/ui/Button.tsx";
import type { Elsewhere, Finding } from "#lib/checks/schema.ts";
import type { FieldInput } from "#lib/content/fields.ts";
import { FindingGroup } from "./FindingGroup.tsx";
import { jumpTo } from "./jumpTo.ts";
import { type CheckedFields, useLiveChecks } from "./useLiveChecks.ts";

type Props = {
  groups: { fields: { name: string; input: FieldInput }[] }[];
  elsewhere: Elsewhere;
  /** What the checks say about the draft as it was loaded. */
  findings: Finding[];
};

/** What could be better in this entry, beside its form; goes along while somebody writes. */
export function ChecksPanel({ groups, elsewhere, findings: loaded }: Props) {
  const panel = useRef<HTMLDetailsElement>(null);
  const fields: CheckedFields = groups.flatMap((group) => group.fields);
  const findings = useLiveChecks(panel, fields, elsewhere, loaded);
  const [next, setNext] = useState(0);
  const said = inWords(findings);
  useJumpFromAddress(loaded);
  useJumpFromSummary(findings);

  function jumpOn() {
    const finding = findings[next % findings.length];
    if (!finding) return;
    jumpTo(finding.field, finding.excerpt);
    setNext((next % findings.length) + 1);
  }

  return (
    <details ref={panel} className="side-panel" open={findings.some(({ blocking }) => blocking) || undefined}>
      <summary>Automatisch geprüft: {said}</summary>
      <div className="stack">
        {/* Read out when the number changes, not with every key. */}
        <p aria-live="polite" className="sr-only">
          {said}
        </p>
        {findings.length > 0 && (
          <Button type="button" look="secondary" onClick={jumpOn}>
            Nächster Hinweis
          </Button>
        )}
        {[...Map.groupBy(findings, ({ rule }) => rule)].map(([rule, found]) => (
          <FindingGroup key={rule} rule={rule} findings={found} jump={jumpTo} />
        ))}
        {findings.length === 0 && (
          <p>Nichts gefunden. Was Menschen sehen müssen, sieht keine Prüfung: Lesen Sie noch einmal.</p>
        )}
      </div>
    </details>
  );
}

function inWords(findings: Finding[]): string {
  const errors = findings.filter(({ blocking }) => blocking).length;
  const hints = findings.length - errors;
  const parts = [errors > 0 && `${errors} Fehler`, hints > 0 && `${hints} ${hints === 1 ? "Hinweis" : "Hinweise"}`];
  return parts.filter(Boolean).join(", ") || "alles in Ordnung";
}

/** The errors above the form lead to its fields; what a check has found in one is closer. */
function useJumpFromSummary(findings: Finding[]): void {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>(".error-summary a");
      const field = link ? decodeURIComponent(link.hash.slice(1)) : "";
      const found = findings.find((finding) => finding.blocking && finding.field === field);
      if (!found) return;
      event.preventDefault();
      jumpTo(field, found.excerpt);
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [findings]);
}

/** The overview leads to "#body": the editor of that field comes only with the script, so the browser cannot. */
function useJumpFromAddress(findings: Finding[]): void {
  const first = useRef(findings);
  useEffect(() => {
    const field = decodeURIComponent(window.location.hash.slice(1));
    if (!field) return;
    const excerpt = first.current.find((finding) => finding.field === field)?.excerpt ?? "";
    const timer = window.setTimeout(() => jumpTo(field, excerpt), 300);
    return () => window.clearTimeout(timer);
  }, []);
}
