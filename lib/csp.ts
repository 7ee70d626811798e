type Directives = Record<string, readonly string[]>;

const asHeader = (directives: Directives) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");

/** What both halves have in common: nothing is allowed that is not named, nobody may frame us, forms stay here. */
const base: Directives = {
  "default-src": ["'none'"],
  "style-src": ["'self'"],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'"],
  "media-src": ["'self'"],
  "manifest-src": ["'self'"],
  "form-action": ["'self'"],
  "base-uri": ["'none'"],
  "frame-ancestors": ["'none'"],
};

/** Public pages: no script at all, nothing from another host. Tools that judge a page fetch our robots.txt from within it. */
export function portalPolicy(): string {
  return asHeader({ ...base, "connect-src": ["'self'"], "script-src": ["'none'"] });
}

/**
 * Editing area: only scripts that carry this request's nonce, and what those load. While developing, React needs eval
 * and Next puts styles into the page. `framed` is for the preview, which stands beside the form.
 */
export function editingPolicy(nonce: string, developing = false, framed = false): string {
  return asHeader({
    ...base,
    "frame-ancestors": framed ? ["'self'"] : ["'none'"],
    "script-src": [`'nonce-${nonce}'`, "'strict-dynamic'", ...(developing ? ["'unsafe-eval'"] : [])],
    "style-src": developing ? ["'self'", "'unsafe-inline'"] : ["'self'", `'nonce-${nonce}'`],
    "img-src": ["'self'", "data:", "blob:"],
    "connect-src": ["'self'"],
    "frame-src": ["'self'"],
    "object-src": ["'none'"],
  });
}
