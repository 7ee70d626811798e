"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { Button } from "#components/ui/Button.tsx";
import { useSaveStatus } from "../entry/EntryVersion.tsx";

const widths = { phone: "Handy", tablet: "Tablet", desktop: "Computer" };

type Width = keyof typeof widths;

const isWidth = (value: string | null): value is Width => value !== null && Object.hasOwn(widths, value);

/** Where the browser remembers that somebody likes to see the preview, and how wide. */
const memory = "vorschau-daneben";

/** The public page of the newest saved draft beside the form, new after each save. Small screens have no room for it. */
export function PreviewBeside({ href, title }: { href: string; title: string }) {
  const [width, setWidth] = useState<Width | null>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  useNewestDraft(frame);

  useEffect(() => {
    const remembered = localStorage.getItem(memory);
    if (isWidth(remembered)) setWidth(remembered);
  }, []);

  function choose(next: Width | null) {
    setWidth(next);
    if (next) localStorage.setItem(memory, next);
    else localStorage.removeItem(memory);
  }

  return (
    <section aria-label="Vorschau daneben" className="preview-beside" data-width={width ?? undefined}>
      <div className="preview-beside-bar">
        <Button
          type="button"
          look="secondary"
          aria-pressed={width !== null}
          onClick={() => choose(width ? null : "phone")}
        >
          Vorschau daneben
        </Button>
        {width && (
          <fieldset className="preview-beside-widths">
            <legend className="sr-only">Breite der Vorschau</legend>
            {Object.entries(widths).map(([key, label]) => (
              <Button
                key={key}
                type="button"
                look="plain"
                aria-pressed={width === key}
                onClick={() => choose(isWidth(key) ? key : null)}
              >
                {label}
              </Button>
            ))}
          </fieldset>
        )}
      </div>
      {width && (
        <div className="preview-beside-frame">
          <iframe ref={frame} src={`${href}?nackt=ja`} title={`Vorschau: ${title}`} />
        </div>
      )}
    </section>
  );
}

/** Shows each newly saved draft at the place that was being read, and leaves no steps for the button "Zurück". */
function useNewestDraft(frame: RefObject<HTMLIFrameElement | null>): void {
  const latest = useSaveStatus().basis.version;
  const shown = useRef(latest);
  useEffect(() => {
    const { current } = frame;
    const inside = current?.contentWindow;
    if (shown.current === latest || !current || !inside) return;
    shown.current = latest;
    const { scrollY } = inside;
    current.addEventListener("load", () => inside.scrollTo({ top: scrollY, behavior: "instant" }), { once: true });
    inside.location.reload();
  }, [latest, frame]);
}
