"use client";

import type { NodeResult, Result } from "axe-core";
import { useState } from "react";

type State = { status: "idle" | "running" } | { status: "failed" } | { status: "done"; results: Result[] };

const weights = new Map([
  ["critical", "sehr schwer"],
  ["serious", "schwer"],
  ["moderate", "mittel"],
  ["minor", "leicht"],
]);

/** Lets axe look at the preview. It comes with the first press only: it is larger than everything else on the page. */
export function PreviewCheck() {
  const [state, setState] = useState<State>({ status: "idle" });

  async function check() {
    setState({ status: "running" });
    try {
      setState({ status: "done", results: await findBarriers() });
    } catch {
      setState({ status: "failed" });
    }
  }

  return (
    <>
      <button type="button" className="button" onClick={check} disabled={state.status === "running"}>
        Vorschau prüfen
      </button>
      <div aria-live="polite">
        {state.status === "running" && <p>Wird geprüft …</p>}
        {state.status === "failed" && <p>Das hat nicht geklappt. Bitte laden Sie die Seite neu.</p>}
        {state.status === "done" && <p>{inWords(state.results)}</p>}
      </div>
      {state.status === "done" && state.results.length > 0 && (
        <ul className="preview-findings">
          {state.results.map((result) => (
            <li key={result.id}>
              <strong>{result.help}</strong> ({weights.get(result.impact ?? "") ?? "ohne Gewicht"}) {result.description}
              <ul>
                {result.nodes.map((node) => (
                  <li key={node.target.join(" ")}>
                    <button type="button" className="button button-plain" onClick={() => show(node)}>
                      Stelle zeigen<span className="sr-only">: {node.target.join(" ")}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

async function findBarriers(): Promise<Result[]> {
  const [{ default: axe }, { default: german }] = await Promise.all([
    import("axe-core"),
    import("axe-core/locales/de.json"),
  ]);
  axe.configure({ locale: { lang: german.lang, rules: german.rules } });
  const { violations } = await axe.run({ exclude: [".preview-bar"] }, { resultTypes: ["violations"] });
  return violations;
}

const inWords = (results: Result[]) => {
  const places = results.flatMap(({ nodes }) => nodes).length;
  if (places === 0)
    return "Keine Hindernisse gefunden. Nicht alles lässt sich so finden: Lesen Sie die Seite auch selbst.";
  return places === 1 ? "1 Stelle gefunden." : `${places} Stellen gefunden.`;
};

/** Brings a place into view, with a frame around it and the focus on it. */
function show({ target }: NodeResult): void {
  for (const before of document.querySelectorAll(".preview-found")) before.classList.remove("preview-found");
  const element = document.querySelector<HTMLElement>(target.join(" "));
  if (!element) return;
  element.classList.add("preview-found");
  if (!element.matches("a, button, input, select, textarea, [tabindex]")) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "center" });
}
