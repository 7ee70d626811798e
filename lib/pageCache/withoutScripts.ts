const script = /<script\b([^>]*)>[\s\S]*?<\/script\s*>/gi;
const scriptPreload = /<link\b(?=[^>]*\b(?:as="script"|rel="modulepreload"))[^>]*>/gi;

/**
 * The page without anything that would run: Next's scripts and their preloads go, structured data stays. Public pages
 * need none of them, and their policy ("script-src 'none'") would block them anyway.
 */
export function withoutScripts(html: string): string {
  return html
    .replace(script, (element, attributes: string) => (isData(attributes) ? element : ""))
    .replace(scriptPreload, "");
}

const isData = (attributes: string) => /\btype="application\/ld\+json"/.test(attributes);
