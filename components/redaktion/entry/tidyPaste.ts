/**
 * HTML from the clipboard, as the editor should read it: headings on the two levels that pages have, and no inline
 * styles, which the policy would complain about. Whatever the editor has no node for, it drops itself.
 */
export function tidyPaste(html: string): string {
  return html
    .replace(/\sstyle=("[^"]*"|'[^']*')/gi, "")
    .replace(/<(\/?)h1\b/gi, "<$1h2")
    .replace(/<(\/?)h[4-6]\b/gi, "<$1h3");
}
