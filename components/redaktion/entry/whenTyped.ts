/**
 * Calls back whenever something in the form has been typed or chosen. It listens at the window, behind React: whoever
 * changes state before React has heard of a key would see its fields put back to what they were, and the key be lost. Not
 * to "change": that comes when a field is left, long after its words were saved.
 */
export function whenTyped(form: HTMLFormElement, call: (event: Event) => void, signal: AbortSignal): void {
  const hear = (event: Event) => event.target instanceof Node && form.contains(event.target) && call(event);
  window.addEventListener("input", hear, { signal });
}

/**
 * Whether the form holds other words than it came with: somebody was quicker than the scripts of the page. Compares with
 * a copy put back to its beginning, so the browser itself says what an untouched field would send.
 */
export function typedBeforehand(form: HTMLFormElement): boolean {
  const untouched = form.cloneNode(true);
  if (!(untouched instanceof HTMLFormElement)) return false;
  untouched.reset();
  return wordsOf(form) !== wordsOf(untouched);
}

const wordsOf = (form: HTMLFormElement) =>
  JSON.stringify([...new FormData(form)].filter(([, value]) => typeof value === "string"));
