"use client";

import { useId, useState } from "react";
import { Button } from "#components/ui/Button.tsx";
import { accepted, type MediaKind, uploadable } from "#lib/media/formats.ts";
import type { UploadAnswer } from "#lib/media/schema.ts";
import { useSaveStatus } from "../entry/EntryVersion.tsx";
import { Panel } from "../Panel.tsx";
import { sendFile } from "./sendFile.ts";

/** New content for a file. Its address stays, wherever it is linked. */
export function ReplacePanel({ id, kind }: { id: string; kind: MediaKind }) {
  const input = useId();
  const { version } = useSaveStatus().basis;
  const [chosen, setChosen] = useState<File>();
  const [part, setPart] = useState<number | null>(null);
  const [answer, setAnswer] = useState<UploadAnswer | null>(null);

  async function send(file: File) {
    setChosen(undefined);
    setPart(0);
    const received = await sendFile(file, { kinds: [kind], replaces: { id, version } }, setPart);
    setPart(null);
    setAnswer(received);
    if (received.outcome !== "refused")
      window.location.assign(`/redaktion/medien/${id}?meldung=${kind === "image" ? "bild-ersetzt" : "ersetzt"}`);
  }

  return (
    <Panel title="Datei ersetzen">
      <p>
        Alle Links führen dann zur neuen Datei. Die bisherige Fassung bleibt erhalten und lässt sich zurückholen. Titel
        {kind === "image" ? " und Alternativtext" : ""} ändern sich nicht mit.
      </p>
      <form action="/api/medien" method="post" encType="multipart/form-data" className="stack">
        <input type="hidden" name="replaces" value={id} />
        <input type="hidden" name="version" value={version} />
        <div className="field">
          <label htmlFor={input}>Neue Datei</label>
          <p id={`${input}-hint`} className="field-hint">
            {uploadable[kind]}
          </p>
          <input
            id={input}
            type="file"
            name="files"
            className="input"
            accept={accepted[kind]}
            aria-describedby={`${input}-hint`}
            onChange={(event) => setChosen(event.target.files?.[0])}
          />
        </div>
        <div role="status">
          {chosen && (
            <div className="stack">
              <p>
                „{chosen.name}“ steht dann sofort überall, wo jetzt die bisherige Datei zu sehen ist, auch auf der
                Website.
              </p>
              <Button type="button" className="self-start" onClick={() => send(chosen)}>
                Jetzt ersetzen
              </Button>
            </div>
          )}
        </div>
        {part !== null && <progress max={1} value={part < 1 ? part : undefined} aria-label="Wird hochgeladen" />}
        <p role="alert" className="field-error">
          {answer?.outcome === "refused" && answer.message}
        </p>
        <noscript>
          <Button look="secondary">Ersetzen</Button>
        </noscript>
      </form>
    </Panel>
  );
}
