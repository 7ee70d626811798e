/**
 * Calls back whenever something in the form has been typed or chosen. It listens at the window, behind React: whoever
 * changes state before React has heard of a key would see its fields put back to what they were, and the key be lost.
 */
export function whenTyped(form: HTMLFormElement, call: (event: Event) => void, signal: AbortSignal): void {
  const isHere = ({ target }: Event) => target instanceof Node && form.contains(target);
  for (const kind of ["input", "change"]) {
    window.addEventListener(kind, (event) => isHere(event) && call(event), { signal });
  }
}
