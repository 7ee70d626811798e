/** "https://www.mags.nrw/seite" → "www.mags.nrw"; null for addresses that are no web pages. */
export function externalHost(href: string): string | null {
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return null;
  return new URL(href).host;
}
