"use client";

import { useState } from "react";
import { Button } from "#components/ui/Button.tsx";
import { altProblem, altWarning } from "#lib/media/altText.ts";
import type { MediaUse, MediaView } from "#lib/media/schema.ts";

import { useMediaLibrary } from "./MediaLibrary.tsx";

type Kind = "file" | "own" | "none";

type Props = { name: string; media: MediaView; use: MediaUse };

const kindOf = ({ alt, decorative }: MediaUse): Kind => (decorative ? "none" : alt === null ? "file" : "own");

/** What is said about a picture in this place: the file's own alternative text, another one, or nothing. */
export function AltChoice({ name, media, use }: Props) {
  const [kind, setKind] = useState<Kind>(media.alt || use.alt !== null || use.decorative ? kindOf(use) : "own");
  const [alt, setAlt] = useState(use.alt ?? "");
  const advice = kind === "own" ? (altProblem(alt) ?? altWarning(alt)) : null;
  const option = (value: Kind, label: string) => (
    <label className="check">
      <input
        type="radio"
        name={`${name}.altKind`}
        value={value}
        checked={kind === value}
        onChange={() => setKind(value)}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset>
      <legend className="font-bold">Alternativtext für Menschen, die das Bild nicht sehen</legend>
      {media.alt && option("file", `Wie in der Bibliothek: „${media.alt}“`)}
      {option("own", "Eigener Text für diese Stelle")}
      {kind === "own" && (
        <div className="field">
          <label htmlFor={`${name}.alt`} className="sr-only">
            Eigener Alternativtext
          </label>
          <input
            id={`${name}.alt`}
            name={`${name}.alt`}
            className="input"
            value={alt}
            onChange={(event) => setAlt(event.target.value)}
            aria-describedby={`${name}.alt-advice`}
          />
          {!media.alt && <RememberAlt id={media.id} alt={altProblem(alt) ? "" : alt.trim()} />}
          <p id={`${name}.alt-advice`} className="field-hint" aria-live="polite">
            {advice ?? "In einem Satz: Was ist zu sehen, und was davon ist hier wichtig?"}
          </p>
        </div>
      )}
      {option("none", "Das Bild schmückt nur und wird nicht vorgelesen")}
    </fieldset>
  );
}

const noAnswer = "Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.";

/** The same words for every other place: whoever has described a picture once need not do it again. Nothing moves while it is empty. */
function RememberAlt({ id, alt }: { id: string; alt: string }) {
  const { remember } = useMediaLibrary();
  const [said, say] = useState({ alt: "", words: "" });

  async function press() {
    if (alt === "") return;
    say({ alt, words: "Wird gemerkt …" });
    say({ alt, words: await remember({ id, alt }).catch(() => noAnswer) });
  }

  return (
    <div>
      <Button type="button" look="plain" aria-disabled={alt === "" || undefined} onClick={press}>
        Diesen Text auch in der Bibliothek merken
      </Button>
      <p role="status">{said.alt === alt ? said.words : ""}</p>
    </div>
  );
}
