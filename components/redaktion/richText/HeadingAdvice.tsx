"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { Button } from "#components/ui/Button.tsx";
import { findGap } from "./headingGap.ts";

const names = { 2: "Überschrift", 3: "Unterüberschrift", 4: "Kleine Überschrift" };

/** Advice while writing: levels of headings without gaps, so that screen reader users find their way. */
export function HeadingAdvice({ editor }: { editor: Editor }) {
  const gap = useEditorState({ editor, selector: ({ editor: now }) => findGap(now.state.doc) });
  if (!gap) return null;
  return (
    <div className="rich-text-note">
      <p>
        „{gap.text || "Ohne Text"}“ ist eine „{names[gap.level]}“, aber davor steht keine „{names[gap.expected]}“.
      </p>
      <Button
        type="button"
        look="plain"
        onClick={() =>
          editor
            .chain()
            .focus(gap.pos + 1)
            .setHeading({ level: gap.expected })
            .run()
        }
      >
        Zur „{names[gap.expected]}“ machen
      </Button>
    </div>
  );
}
