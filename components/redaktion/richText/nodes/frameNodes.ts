import { Node } from "@tiptap/core";
import { type CalloutTone, calloutLabels } from "#lib/richText/schema.ts";

const isTone = (tone: string): tone is CalloutTone => Object.hasOwn(calloutLabels, tone);
const toneOf = (tone: unknown): CalloutTone => (typeof tone === "string" && isTone(tone) ? tone : "note");

/** What a screen reader says when the cursor comes into a block that holds others. */
export const groupNamed = (label: string) => ({ role: "group", "aria-label": label });

const Callout = Node.create({
  name: "callout",
  group: "block flow",
  content: "words+",
  defining: true,
  addAttributes: () => ({
    tone: { default: "note", parseHTML: (element: HTMLElement) => toneOf(element.dataset.tone) },
  }),
  parseHTML: () => [{ tag: "div[data-tone]" }],
  renderHTML({ HTMLAttributes }) {
    const tone = toneOf(HTMLAttributes.tone);
    const label = calloutLabels[tone];
    return [
      "div",
      { "data-tone": tone, "data-label": label, ...groupNamed(label), class: `callout callout-${tone}` },
      0,
    ];
  },
});

const Accordion = Node.create({
  name: "accordion",
  group: "block",
  content: "accordionTitle accordionBody",
  isolating: true,
  defining: true,
  parseHTML: () => [{ tag: "div[data-block=accordion]" }, { tag: "details" }],
  renderHTML: () => ["div", { "data-block": "accordion", ...groupNamed("Aufklappbarer Text"), class: "accordion" }, 0],
});

const AccordionTitle = Node.create({
  name: "accordionTitle",
  content: "inline*",
  defining: true,
  parseHTML: () => [{ tag: "div[data-part=title]" }, { tag: "summary" }],
  renderHTML: () => ["div", { "data-part": "title", class: "accordion-title" }, 0],
  addKeyboardShortcuts() {
    return {
      // From the title into the text below it.
      Enter: ({ editor }) => {
        const { $from } = editor.state.selection;
        return $from.parent.type.name === this.name && editor.commands.focus($from.after() + 2);
      },
    };
  },
});

const AccordionBody = Node.create({
  name: "accordionBody",
  content: "flow+",
  parseHTML: () => [{ tag: "div[data-part=body]" }],
  renderHTML: () => ["div", { "data-part": "body", class: "accordion-body" }, 0],
});

const Columns = Node.create({
  name: "columns",
  group: "block",
  content: "column column",
  isolating: true,
  parseHTML: () => [{ tag: "div[data-block=columns]" }],
  renderHTML: () => ["div", { "data-block": "columns", ...groupNamed("Zwei Spalten"), class: "text-columns" }, 0],
});

const Column = Node.create({
  name: "column",
  content: "flow+",
  isolating: true,
  parseHTML: () => [{ tag: "div[data-part=column]" }],
  renderHTML: () => ["div", { "data-part": "column", ...groupNamed("Spalte") }, 0],
});

/** Blocks that hold other blocks. */
export const frameNodes = [Callout, Accordion, AccordionTitle, AccordionBody, Columns, Column];
