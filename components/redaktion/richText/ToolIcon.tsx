/** Strokes on a grid of 24 by 24. */
const drawings = {
  undo: "M9 6 4 11l5 5M4 11h10a5 5 0 0 1 0 10h-3",
  redo: "m15 6 5 5-5 5M20 11H10a5 5 0 0 0 0 10h3",
  link: "M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.2 1.2M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.2-1.2",
  list: "M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01",
  numbers: "M10 6h10M10 12h10M10 18h10M3.5 4.5 5 4v5M3.5 15.5a1.5 1.5 0 0 1 2.5 1c0 1.5-2.5 2-2.5 3.5H6.5",
  quote: "M9.5 7C6 8 4.5 10.5 4.5 14.5V17h5v-5h-3M19.5 7c-3.5 1-5 3.5-5 7.5V17h5v-5h-3",
};

export type ToolIconName = keyof typeof drawings;

/** What a button of the toolbar shows; the button says its name itself. */
export function ToolIcon({ name }: { name: ToolIconName }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className="tool-icon">
      <path d={drawings[name]} />
    </svg>
  );
}
