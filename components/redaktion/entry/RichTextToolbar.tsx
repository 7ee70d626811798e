"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { type KeyboardEvent, useRef, useState } from "react";
import type { Targets } from "./EntryField.tsx";
import { LinkPanel } from "./LinkPanel.tsx";

type Tool = { label: string; active: (editor: Editor) => boolean; run: (editor: Editor) => void };

const tools: Tool[] = [
  {
    label: "Überschrift",
    active: (e) => e.isActive("heading", { level: 2 }),
    run: (e) => e.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    label: "Kleine Überschrift",
    active: (e) => e.isActive("heading", { level: 3 }),
    run: (e) => e.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  { label: "Fett", active: (e) => e.isActive("bold"), run: (e) => e.chain().focus().toggleBold().run() },
  {
    label: "Kursiv",
    active: (e) => e.isActive("italic"),
    run: (e) => e.chain().focus().toggleItalic().run(),
  },
  {
    label: "Liste",
    active: (e) => e.isActive("bulletList"),
    run: (e) => e.chain().focus().toggleBulletList().run(),
  },
  {
    label: "Nummern",
    active: (e) => e.isActive("orderedList"),
    run: (e) => e.chain().focus().toggleOrderedList().run(),
  },
  {
    label: "Zitat",
    active: (e) => e.isActive("blockquote"),
    run: (e) => e.chain().focus().toggleBlockquote().run(),
  },
];

/** One stop of the Tab key; arrow keys move between the buttons (ARIA Authoring Practices, toolbar). */
export function RichTextToolbar({ editor, targets, label }: { editor: Editor; targets: Targets; label: string }) {
  const [linking, setLinking] = useState(false);
  const [current, setCurrent] = useState(0);
  const bar = useRef<HTMLDivElement>(null);
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) => [...tools.map((tool) => tool.active(now)), now.isActive("link")],
  });

  function move(event: KeyboardEvent) {
    const buttons = [...(bar.current?.querySelectorAll("button") ?? [])];
    const steps: Record<string, number> = {
      ArrowRight: 1,
      ArrowLeft: -1,
      Home: -current,
      End: buttons.length - 1 - current,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (current + step + buttons.length) % buttons.length;
    setCurrent(next);
    buttons[next]?.focus();
  }

  return (
    <>
      <div ref={bar} role="toolbar" aria-label={label} onKeyDown={move} className="rich-text-toolbar">
        {tools.map((tool, index) => (
          <button
            key={tool.label}
            type="button"
            aria-pressed={active[index]}
            tabIndex={index === current ? 0 : -1}
            onFocus={() => setCurrent(index)}
            // The cursor stays in the text, so that nothing typed right after the click is lost.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => tool.run(editor)}
          >
            {tool.label}
          </button>
        ))}
        <button
          type="button"
          aria-pressed={active[tools.length]}
          aria-expanded={linking}
          tabIndex={current === tools.length ? 0 : -1}
          onFocus={() => setCurrent(tools.length)}
          onClick={() => setLinking(!linking)}
        >
          Link
        </button>
      </div>
      {linking && <LinkPanel editor={editor} targets={targets} close={() => setLinking(false)} />}
    </>
  );
}
