"use client";

import { Button } from "#components/ui/Button.tsx";

/** Says what the last paste could not bring along. */
export function PasteNote({ dropped, dismiss }: { dropped: string[]; dismiss: () => void }) {
  return (
    <div aria-live="polite">
      {dropped.length > 0 && (
        <div className="rich-text-note">
          <p>Nicht übernommen: {dropped.join(", ")}.</p>
          <Button type="button" look="plain" onClick={dismiss}>
            Hinweis schließen
          </Button>
        </div>
      )}
    </div>
  );
}
