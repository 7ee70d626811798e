import { z } from "zod";

/** What visitors can write about: the last part of the form's address, its words, and what the editors call it. */
export const topics = {
  barriere: {
    title: "Barriere melden",
    noun: "Gemeldete Barriere",
    lead: "Etwas auf dieser Website ist für Sie schwer oder gar nicht zu benutzen? Schreiben Sie uns. Sie können auch nach Inhalten fragen, die Sie nicht lesen können.",
    question: "Was funktioniert nicht?",
    hint: "Gut zu wissen für uns: Was wollten Sie tun? Womit, zum Beispiel mit einem Screenreader oder am Handy?",
  },
  fehler: {
    title: "Fehler melden",
    noun: "Gemeldeter Fehler",
    lead: "Etwas stimmt nicht oder nicht mehr? Danke, dass Sie es uns sagen.",
    question: "Was ist falsch, und wie ist es richtig?",
    hint: "Wenn Sie wissen, wo das steht: Schreiben Sie es gern dazu.",
  },
  kontakt: {
    title: "Nachricht schreiben",
    noun: "Nachricht",
    lead: "Fragen zum Programm, zu einem Projekt oder zu einer Veranstaltung? Schreiben Sie uns.",
    question: "Ihre Nachricht",
    hint: "",
  },
} as const;
export type Topic = keyof typeof topics;
export const topicSchema = z.enum(["barriere", "fehler", "kontakt"] satisfies Topic[]);

/** The path of a page of this portal, without what follows it. */
const pathSchema = z
  .string()
  .max(200)
  .regex(/^\/(?!\/)[^?#\s\\]*$/)
  .catch("");

const short = (label: string) => z.string().trim().max(200, `${label}: Höchstens 200 Zeichen.`).default("");

/** What the form asks. Only the words are needed; an address only by who wants an answer. */
export const messageSchema = z.object({
  text: z
    .string("Bitte schreiben Sie, worum es geht.")
    .trim()
    .min(1, "Bitte schreiben Sie, worum es geht.")
    .max(5_000, "Das ist zu lang. Höchstens 5.000 Zeichen."),
  name: short("Ihr Name"),
  email: short("E-Mail-Adresse").refine(
    (address) => address === "" || z.email().safeParse(address).success,
    "Diese E-Mail-Adresse stimmt nicht. So sieht eine aus: name@beispiel.de",
  ),
  path: pathSchema.default(""),
});
export type MessageInput = z.infer<typeof messageSchema>;

/** The browser still has the words when the portal could not keep them. */
const goBack = "Gehen Sie mit „Zurück“ in Ihrem Browser: Dort steht Ihr Text noch.";

/** Why something was not accepted although nothing in it is wrong, or too much of it to keep. */
export const refusals = {
  alt: "Das Formular war lange offen. Bitte prüfen Sie Ihre Nachricht und senden Sie sie noch einmal.",
  eilig: "Das ging sehr schnell. Bitte prüfen Sie Ihre Nachricht und senden Sie sie noch einmal.",
  viel: "Gerade kommen sehr viele Nachrichten. Ihr Text ist nicht verloren. Bitte senden Sie ihn in einer Stunde noch einmal.",
  oft: `Von Ihrem Anschluss kamen sehr viele Nachrichten, die nicht gesendet werden konnten. ${goBack} Bitte heben Sie ihn auf und senden Sie ihn morgen noch einmal.`,
  lang: `Diese Nachricht ist zu lang. Höchstens 5.000 Zeichen. ${goBack} Bitte kürzen Sie ihn.`,
} as const;
export type Refusal = keyof typeof refusals;
const refusalSchema = z.enum(["alt", "eilig", "viel", "oft", "lang"] satisfies Refusal[]);

/** What the address of a form says: the page it is about, what was refused, what was sent. */
export const formQuerySchema = z.object({
  seite: pathSchema,
  versuch: z.string().max(60).catch(""),
  grund: refusalSchema.optional().catch(undefined),
  gesendet: z.string().max(60).catch(""),
});

export const states = { new: "Neu", open: "In Arbeit", done: "Erledigt", spam: "Spam" } as const;
export type MessageState = keyof typeof states;
export const stateSchema = z.enum(["new", "open", "done", "spam"] satisfies MessageState[]);

export const changeSchema = z.object({
  state: stateSchema,
  ownerId: z
    .string()
    .max(60)
    .transform((id) => id || null)
    .default(null),
  note: z.string().trim().max(2_000, "Höchstens 2.000 Zeichen."),
});

/** Which messages the address of the inbox asks for; whatever makes no sense counts as not asked. */
export const messageFilterSchema = z.object({
  stand: stateSchema.catch("new"),
  thema: topicSchema.optional().catch(undefined),
  /** "ich": only those that the one who asks takes care of. */
  wer: z.enum(["ich"]).optional().catch(undefined),
  seite: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type MessageFilter = z.infer<typeof messageFilterSchema>;

/** How people call a message. */
export const numberOf = (id: number) => `N-${id}`;

/** Days that messages are kept: refused ones, spam, and what is done. */
export const keptFor = { unsent: 1, spam: 30, done: 180 };

/** A message, and the version of it that a change is based on. */
export const messageTargetSchema = z.object({ id: z.number().int().positive(), version: z.number().int().positive() });
export type MessageTarget = z.infer<typeof messageTargetSchema>;
