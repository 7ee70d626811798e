/** Far deeper than any real text: a list of five levels in a table in a column has 19. */
const deepest = 30;

/** False for JSON so deep that walking it could exhaust the stack; looks no further than it must. */
export function isShallow(document: unknown): boolean {
  let level = [document];
  for (let depth = 0; depth <= deepest; depth++) {
    level = level.flatMap((node) => contentOf(node));
    if (level.length === 0) return true;
  }
  return false;
}

const contentOf = (node: unknown): unknown[] =>
  typeof node === "object" && node !== null && "content" in node && Array.isArray(node.content) ? node.content : [];
