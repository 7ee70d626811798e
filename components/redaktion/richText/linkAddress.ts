export type LinkKind = "entry" | "web" | "mail" | "phone" | "file";

/** What is asked for, what helps, and what is said when it cannot be right. */
export const linkKinds: Record<LinkKind, { label: string; field: string; hint: string; error: string }> = {
  entry: { label: "Seite in diesem Portal", field: "Welche Seite?", hint: "", error: "" },
  web: {
    label: "Andere Website",
    field: "Web-Adresse",
    hint: "Beispiel: https://www.beispiel.de",
    error: "Das ist keine Web-Adresse. Beispiel: https://www.beispiel.de",
  },
  mail: {
    label: "E-Mail",
    field: "E-Mail-Adresse",
    hint: "Beispiel: name@beispiel.de",
    error: "Das ist keine E-Mail-Adresse. Beispiel: name@beispiel.de",
  },
  phone: {
    label: "Telefon",
    field: "Telefonnummer",
    hint: "Beispiel: 0211 12345",
    error: "Bitte nur Ziffern, Leerzeichen und die Zeichen + - / ( ).",
  },
  file: { label: "Datei", field: "", hint: "", error: "" },
};

/** The address of a link as it is stored: "gib.nrw.de" becomes https://gib.nrw.de; null for what cannot be one. */
export function linkAddress(kind: LinkKind, typed: string): string | null {
  const text = typed.trim();
  if (kind === "mail")
    return /^(mailto:)?[^\s@/:]+@[^\s@/:]+\.[a-z]{2,}$/i.test(text) ? `mailto:${withoutScheme(text)}` : null;
  if (kind === "phone")
    return /^(tel:)?\+?[\d\s/()-]{3,60}$/.test(text) ? `tel:${withoutScheme(text).replace(/[^\d+]/g, "")}` : null;
  if (/^https?:\/\/[^\s/]+\S*$/i.test(text) && URL.canParse(text)) return text;
  return /^[^\s@/:]+\.[a-z]{2,}([/?#]\S*)?$/i.test(text) ? `https://${text}` : null;
}

/** A stored address in the words of its kind. */
export function readAddress(href: string): { kind: LinkKind; text: string } {
  if (href.startsWith("/")) return { kind: "entry", text: "" };
  if (/^mailto:/i.test(href)) return { kind: "mail", text: withoutScheme(href) };
  if (/^tel:/i.test(href)) return { kind: "phone", text: withoutScheme(href) };
  return { kind: "web", text: href };
}

const withoutScheme = (address: string) => address.replace(/^(mailto|tel):/i, "");
