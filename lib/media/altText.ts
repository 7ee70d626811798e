/** What a good alternative text is (rule 6 of the editors): messages in German. Pure, for forms and for the server. */

/** Longer than this, people listening lose the thread. */
export const longAlt = 150;

const fileName = /\.(jpe?g|png|webp|gif|svg|avif|heic|tiff?|bmp)$/i;
const cameraName =
  /^(img|dsc[nf]?|dscf|image|bild|foto|photo|scan|screenshot|bildschirmfoto|unbenannt|untitled)[\s_-]*\d*$/i;
const announces =
  /^(ein(e[mnrs]?)?\s+)?(bild|foto|fotografie|photo|grafik|abbildung|abb\.|aufnahme|illustration|zeichnung|logo-?bild|screenshot|bildschirmfoto)\s*(:|–|-\s|von\b|vom\b|mit\b|des\b|der\b|das\b|zeigt\b|auf\b)/i;

/** Why a text cannot stand as an alternative text, or null. An empty text is for others to judge. */
export function altProblem(alt: string): string | null {
  const text = alt.trim();
  if (text === "") return null;
  if (fileName.test(text) || cameraName.test(text) || /^[\w-]*_[\w-]*$/.test(text)) {
    return "Das ist ein Dateiname. Bitte beschreiben Sie in einem Satz, was zu sehen ist.";
  }
  if (announces.test(text)) {
    return "Bitte ohne „Bild von …“: Dass es ein Bild ist, sagt der Screenreader. Beschreiben Sie gleich, was zu sehen ist.";
  }
  return null;
}

/** What could be better about a text that is allowed, or null. */
export function altWarning(alt: string): string | null {
  const length = alt.trim().length;
  if (length <= longAlt) return null;
  return `Der Alternativtext hat ${length} Zeichen. Besser sind höchstens ${longAlt}; mehr gehört in den Text daneben.`;
}
