/** Where somebody arrives who did not come from anywhere in particular. */
export const home = "/redaktion";

/** Where somebody signs in again in a second window, which then says that it can be closed. */
export const signInBeside = `/redaktion/anmelden?weiter=${encodeURIComponent("/redaktion/konto?meldung=wieder-da")}`;

const site = "https://portal.invalid";

/**
 * Where to go after signing in. Only addresses of the editing area; everything else – another site, "//site", "/\site",
 * control characters, the sign-in page itself – becomes the overview.
 */
export function safeReturnPath(wanted: string | null | undefined): string {
  // Browsers drop tabs and line breaks and read "\" as "/", so they are not left to interpretation.
  if (!wanted || !/^\/redaktion(?:[/?]|$)/.test(wanted) || /[\\\p{Cc}]/u.test(wanted)) return home;
  const url = URL.parse(wanted, site);
  if (url?.origin !== site || !/^\/redaktion(?:\/|$)/.test(url.pathname)) return home;
  if (/^\/redaktion\/(?:anmelden|einrichten)(?:\/|$)/.test(url.pathname)) return home;
  return url.pathname + url.search;
}
