"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { Fragment, type KeyboardEvent, type Ref, useState } from "react";
import { blockNames } from "./blockKinds.ts";
import { blockTools } from "./blockTools.ts";
import { currentBlock } from "./currentBlock.ts";
import { ToolIcon } from "./ToolIcon.tsx";
import { type PanelName, type Tool, wordTools } from "./wordTools.ts";

type Props = {
  editor: Editor;
  label: string;
  open: (panel: PanelName) => void;
  /** What was done last, and how to tell what is done here. */
  said: string;
  say: (words: string) => void;
  /** Gets the bar, so that a key can lead to it. */
  ref: Ref<HTMLDivElement>;
};

/** One stop of the Tab key; arrow keys move between the buttons (ARIA Authoring Practices, toolbar), Esc leads to the text. */
export function Toolbar({ editor, label, open, said, say, ref }: Props) {
  const [current, setCurrent] = useState(0);
  const state = useEditorState({ editor, selector: ({ editor: now }) => readState(now) });
  const blocks = blockTools(state.block, say);
  const blockName = blockNames[state.block] ?? "Block";
  const inOrder = [...wordTools.flat(), ...blocks];

  function move(event: KeyboardEvent<HTMLDivElement>) {
    const buttons = [...event.currentTarget.querySelectorAll("button")];
    const here = Math.min(current, buttons.length - 1);
    if (event.key === "Escape") {
      editor.commands.focus();
      return;
    }
    const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, Home: -here, End: buttons.length - 1 - here };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    buttons[(here + step + buttons.length) % buttons.length]?.focus();
  }

  const button = (tool: Tool) => {
    const index = inOrder.indexOf(tool);
    return (
      <ToolButton
        key={tool.label}
        tool={tool}
        on={state.active[index]}
        able={state.able[index] ?? true}
        isStop={index === Math.min(current, inOrder.length - 1)}
        focused={() => setCurrent(index)}
        press={() => ("opens" in tool ? open(tool.opens) : tool.run(editor))}
      />
    );
  };

  return (
    <div ref={ref} role="toolbar" aria-label={label} onKeyDown={move} className="rich-text-toolbar">
      <div className="rich-text-tools">
        {wordTools.map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the groups never change
          <Fragment key={index}>
            {index > 0 && <span aria-hidden="true" className="rich-text-divider" />}
            {group.map(button)}
          </Fragment>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a toolbar */}
      <div role="group" aria-label={blockName} className="rich-text-tools rich-text-block-tools">
        <span aria-hidden="true">{blockName}:</span>
        {blocks.map(button)}
      </div>
      <p aria-live="polite" className="rich-text-said">
        {said}
      </p>
    </div>
  );
}

/** What the buttons show; compared by value, so that typing redraws them only when something changes. */
function readState(editor: Editor) {
  const { node, parent } = currentBlock(editor.state) ?? {};
  const block = parent?.type.name === "gallery" ? "galleryPicture" : (node?.type.name ?? "");
  const all = [...wordTools.flat(), ...blockTools(block, () => {})];
  return {
    block,
    active: all.map((tool) => tool.active?.(editor)),
    able: all.map((tool) => tool.able?.(editor) ?? true),
  };
}

type ToolButtonProps = {
  tool: Tool;
  on: boolean | undefined;
  able: boolean;
  isStop: boolean;
  focused: () => void;
  press: () => void;
};

function ToolButton({ tool: { label, sign, icon, look, ...tool }, on, able, isStop, focused, press }: ToolButtonProps) {
  return (
    <button
      type="button"
      aria-label={sign || icon ? label : undefined}
      title={sign || icon ? label : undefined}
      aria-pressed={on}
      aria-disabled={able ? undefined : true}
      aria-haspopup={"opens" in tool ? "dialog" : undefined}
      tabIndex={isStop ? 0 : -1}
      className={look && `rich-text-tool-${look}`}
      onFocus={focused}
      // The cursor stays in the text, so that nothing typed right after the click is lost.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => able && press()}
    >
      {icon ? <ToolIcon name={icon} /> : (sign ?? label)}
    </button>
  );
}
