/** Scrolls so far that the bar around something that has just appeared does not cover the place where somebody types. */
export function uncover(inside: HTMLElement): void {
  const place = typingPlace();
  // On phones the line alone is in view, elsewhere the whole bar.
  const bar = [".entry-buttons", ".save-note"]
    .map((selector) => inside.closest<HTMLElement>(selector))
    .find((element) => element?.offsetHeight);
  if (!place || !bar || place.height > window.innerHeight / 2) return;
  const covered = place.bottom + margin - bar.getBoundingClientRect().top;
  if (covered > 0 && place.top < window.innerHeight) window.scrollBy({ top: covered, behavior: "instant" });
}

/** Pixels between the words and the bar. */
const margin = 12;

/** The line with the cursor, or the field that has the focus. */
function typingPlace(): DOMRect | null {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return null;
  if (!activeElement.isContentEditable) return activeElement.getBoundingClientRect();
  const selection = document.getSelection();
  const cursor = selection?.rangeCount ? selection.getRangeAt(0).getBoundingClientRect() : null;
  return cursor?.height ? cursor : null;
}
