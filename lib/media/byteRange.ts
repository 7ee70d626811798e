/** First and last byte of a request's Range header: null to send all of it, "beyond" for what the file does not have. */
export function byteRange(header: string | null, size: number): { start: number; end: number } | "beyond" | null {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "") ?? [];
  if (from === undefined || to === undefined || (from === "" && to === "")) return null;
  const start = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== "" && to !== "" && Number(to) < Number(from)) return null;
  return start >= size || (from === "" && Number(to) === 0) ? "beyond" : { start, end };
}
