import { z } from "zod";
import { env } from "#lib/env.ts";

/** Letters of any language, digits and the signs that stand in an address as they are; parts of nothing but dots would climb. */
const asTyped = /^(\/(?!\.+(\/|$))(?:[\p{L}\p{M}\p{N} ._~+-]|%[0-9a-f]{2})+)+$/iu;
/** A dot, a slash, a backslash or an end of text in disguise. */
const disguised = /%(2e|2f|5c|00)/i;

const shape =
  "Bitte mit / beginnen und die Adresse einer Seite angeben. Erlaubt sind Buchstaben, Ziffern, Punkt, Bindestrich und Unterstrich. Beispiel: /alte-seite.html";

/** An address as somebody knows it, with or without the portal's own name in front, as browsers ask for it. */
export const oldAddressSchema = z
  .string()
  .trim()
  .transform((typed) => withoutOrigin(typed))
  .pipe(
    z
      .string()
      .min(1, "Bitte geben Sie die Adresse ein, die weiterleiten soll. Beispiel: /alte-seite")
      .refine((typed) => !/[?#]/.test(typed), {
        message: "Bitte ohne den Teil ab „?“ oder „#“: Die Weiterleitung gilt auch für Aufrufe damit.",
        abort: true,
      })
      .refine((typed) => typed === "/" || (asTyped.test(typed) && !disguised.test(typed)), {
        message: shape,
        abort: true,
      })
      .transform((typed) => new URL(typed, env().publicUrl).pathname)
      .pipe(z.string().max(300, "Die Adresse darf höchstens 300 Zeichen haben.")),
  );

function withoutOrigin(typed: string): string {
  const { publicUrl } = env();
  const path = typed.startsWith(`${publicUrl}/`) ? typed.slice(publicUrl.length) : typed;
  return path.length > 1 ? path.replace(/\/+$/, "") : path;
}

/** An address as people read it. */
export function readableAddress(path: string): string {
  try {
    return decodeURI(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}
