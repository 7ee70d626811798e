"use client";

import type { Editor } from "@tiptap/react";
import { useId } from "react";
import { Button } from "#components/ui/Button.tsx";
import { Field } from "#components/ui/Field.tsx";
import { mediaUseSchema } from "#lib/media/schema.ts";
import { AltChoice } from "../media/AltChoice.tsx";
import { MediaThumb } from "../media/MediaThumb.tsx";
import { currentBlock } from "./currentBlock.ts";
import type { FileOf } from "./nodes/mediaNodes.ts";
import { Panel } from "./Panel.tsx";
import { setBlockAttributes } from "./setBlockAttributes.ts";

type Props = {
  editor: Editor;
  fileOf: FileOf;
  close: () => void;
  /** How many pictures come after this one, and how to go on to the next. */
  more: number;
  next: () => void;
};

/** What is said about a picture in this place. */
export function PictureSettings({ editor, fileOf, close, more, next }: Props) {
  const id = useId();
  const attrs = currentBlock(editor.state)?.node.attrs;
  const use = mediaUseSchema.safeParse(attrs).data;
  const file = use && fileOf(use.mediaId);

  function submit(form: FormData) {
    const kind = form.get("bild.altKind");
    setBlockAttributes(editor, {
      ...(kind && {
        alt: kind === "own" ? String(form.get("bild.alt") ?? "").trim() : null,
        decorative: kind === "none",
      }),
      caption: String(form.get("bild.caption") ?? "").trim(),
    });
    if (more > 0 && form.get("then") !== "stop") next();
    else close();
  }

  return (
    <Panel label="Bild" editor={editor} close={close} submit={submit}>
      {file && use ? (
        <>
          <div className="media-chosen">
            <MediaThumb media={file} />
            <p className="font-bold">{file.title}</p>
          </div>
          <AltChoice name="bild" media={file} use={use} />
        </>
      ) : (
        <p>Den Alternativtext können Sie ändern, sobald der Entwurf gespeichert und die Seite neu geladen ist.</p>
      )}
      <Field id={id} label="Bildunterschrift" optional>
        <input
          id={id}
          name="bild.caption"
          className="input"
          maxLength={300}
          defaultValue={String(attrs?.caption ?? "")}
        />
      </Field>
      <div className="panel-buttons">
        <Button>
          {more > 0 ? `Übernehmen, dann noch ${more === 1 ? "ein Bild" : `${more} Bilder`}` : "Übernehmen"}
        </Button>
        {more > 0 && (
          <Button name="then" value="stop" look="secondary">
            Übernehmen, die anderen später
          </Button>
        )}
        <Button type="button" look="plain" onClick={close}>
          Abbrechen
        </Button>
      </div>
    </Panel>
  );
}
