/** Rings at the earliest of the times it was set to, then waits to be set again. Does not keep the process alive. */
export function createAlarm(ring: () => void) {
  let next = Number.POSITIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;

  function off(): void {
    clearTimeout(timer);
    next = Number.POSITIVE_INFINITY;
  }

  function set(at: number): void {
    if (at >= next) return;
    clearTimeout(timer);
    next = at;
    timer = setTimeout(
      () => {
        off();
        ring();
      },
      Math.max(0, at - Date.now()),
    ).unref();
  }

  return { set, off };
}
