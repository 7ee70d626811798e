/** For every check: what it must find, and what it must leave alone. */
import { describe, expect, test } from "vitest";
import {
  draft,
  easyText,
  heading,
  link,
  type Parts,
  paragraph,
  says,
  table,
  target,
  text,
  web,
} from "#tests/sampleDraft.ts";
import { checks, findAll } from "./checks.ts";

const toEntry = { body: [paragraph(link("Das Projekt in Aachen", { entryId: "e1" }))] };

const hardText =
  "Die Inanspruchnahme der Unterstützungsleistungen setzt die Berücksichtigung verwaltungsrechtlicher Rahmenbedingungen voraus. Die Weiterentwicklung kommunaler Präventionsinfrastrukturen erfordert ressortübergreifende Kooperationsvereinbarungen zwischen Zuwendungsempfangenden und Bewilligungsbehörden. Entsprechende Verwendungsnachweise dokumentieren anschließend zuwendungsfähige Personalausgaben, Sachausgaben, Gemeinkostenpauschalen sowie projektbezogene Honorarvereinbarungen. Nachgelagerte Prüfungsfeststellungen begründen gegebenenfalls Erstattungsansprüche einschließlich entsprechender Verzinsungsverpflichtungen. Zuständigkeitsregelungen, Mitwirkungspflichten, Veröffentlichungspflichten, Aufbewahrungsfristen, Vergabevorschriften sowie Publizitätsvorschriften ergänzen förderrechtliche Nebenbestimmungen. Zwischenberichterstattungen erläutern Abweichungen beziehungsweise Umsetzungsschwierigkeiten.";
const words = (count: number) => Array.from({ length: count }, () => "Haus").join(" ");

const english = { type: "language", attrs: { lang: "en" } };
const wrong = (field: string, value: string) => ({ wrong: { [field]: { message: "Das geht so nicht.", value } } });
const foreignWord = { body: [paragraph(text("Wir sagen "), text("welcome", english), text(" und meinen es."))] };
const samples: Record<string, { bad: Parts[]; good: Parts[] }> = {
  brokenLink: {
    bad: [
      { ...toEntry, elsewhere: target("trash") },
      { ...toEntry, elsewhere: target("missing") },
      { carrier: "e1", elsewhere: target("trash") },
      { body: [{ type: "contact", attrs: { entryId: "e1" } }], elsewhere: target("missing") },
    ],
    good: [toEntry, { ...toEntry, elsewhere: target("draft") }, { carrier: "e1" }],
  },
  draftLink: {
    bad: [{ ...toEntry, elsewhere: target("draft") }],
    good: [toEntry, { carrier: "e1", elsewhere: target("draft") }, { ...toEntry, elsewhere: target("trash") }],
  },
  webLink: {
    bad: [{ ...web("Beispiel"), elsewhere: { unreachable: { "https://www.example.org/": "Nicht gefunden." } } }],
    good: [web("Beispiel"), { ...web("Beispiel"), elsewhere: { unreachable: { "https://example.net/": "Weg." } } }],
  },
  wrongValue: {
    bad: [{ summary: "Zu kurz", elsewhere: wrong("summary", "Zu kurz") }],
    // What was written since may be right.
    good: [{ summary: "Besser" }, { summary: "Besser", elsewhere: wrong("summary", "Zu kurz") }],
  },
  missingSummary: { bad: [{ summary: "" }, { summary: "  " }], good: [{}] },
  headingOrder: {
    bad: [{ body: [heading(3, "Unten")] }, { body: [heading(2, "A"), heading(4, "B")] }, { body: [heading(2, "")] }],
    good: [{ body: [heading(2, "A"), heading(3, "B"), heading(4, "C"), heading(2, "D")] }, says("Ohne.")],
  },
  tableHeader: { bad: [{ body: [table("tableCell")] }], good: [{ body: [table("tableHeader")] }] },
  linkText: {
    bad: [
      "hier",
      "Hier klicken",
      "klicken Sie hier",
      "mehr",
      "Mehr erfahren …",
      "» weiterlesen",
      " ",
      "PDF",
      "Link",
    ].map((words) => web(words)),
    good: ["Hier entlang zum Treff", "Mehr Geld für Kitas", "Programmaufruf als PDF", "Details zur Förderung"].map(
      (words) => web(words),
    ),
  },
  linkAddress: {
    bad: ["https://www.example.org/", "www.gib.nrw.de", "gib.nrw.de/quartier"].map((words) => web(words)),
    good: [
      web("Gesellschaft für innovative Beschäftigungsförderung"),
      web("info@example.org", "mailto:info@example.org"),
    ],
  },
  linkTargets: {
    bad: [
      {
        body: [
          paragraph(
            link("Bericht", { href: "https://a.example/" }),
            text(" und "),
            link("Bericht", { href: "https://b.example/" }),
          ),
        ],
      },
    ],
    good: [
      {
        body: [
          paragraph(
            link("Bericht", { href: "https://a.example" }),
            text(" und "),
            link("Bericht", { href: "https://a.example/" }),
          ),
        ],
      },
      {
        body: [
          paragraph(
            link("Bericht 2021", { href: "https://a.example/" }),
            text(" und "),
            link("Bericht 2022", { href: "https://b.example/" }),
          ),
        ],
      },
    ],
  },
  readability: { bad: [says(`${hardText} ${hardText}`)], good: [says(easyText), says(hardText.slice(0, 110))] },
  longSentence: {
    bad: [says(`${words(26)}.`), { summary: `Kurz. ${words(30)}.` }],
    good: [
      says(`${words(25)}.`),
      says(`${words(20)}. ${words(20)}! ${words(20)}?`),
      says(`${words(14)}: www.example.org/a/b/c ${words(11)}.`),
    ],
  },
  nominalStyle: {
    bad: [says("Die Durchführung der Beratung dient der Verbesserung der Zusammenarbeit und der Kommunikation.")],
    good: [
      says("Wir beraten Familien, damit sie gesund bleiben."),
      says("Die Förderung der Bildung ist eine Leistung."),
    ],
  },
  foreignWord: {
    bad: [says("Die Akteure evaluieren das."), says("Ein niedrigschwelliges Angebot.")],
    good: [
      says("Die Beteiligten werten das aus."),
      says("Das Konzept steht."),
      { body: [paragraph(text("Stakeholder meeting", { type: "language", attrs: { lang: "en" } }))] },
    ],
  },
  abbreviation: {
    bad: [says("Das MAGS fördert."), says("Geld vom ESF, viel Geld vom ESF."), says("Die GIB-Beratung hilft.")],
    good: [
      says("Der Europäische Sozialfonds (ESF) hilft. Der ESF zahlt."),
      says("Das MAGS (Ministerium für Arbeit) fördert."),
      {
        body: [
          paragraph(
            text("Das "),
            text("MAGS", { type: "abbreviation", attrs: { title: "Ministerium" } }),
            text(" fördert."),
          ),
        ],
      },
      says("In NRW und der EU, als PDF, nach EN 301 549 und mit REACT-EU, Teil II und IV."),
      says("ALLES IST GROSS"),
    ],
  },
  shortForm: {
    bad: ["Kinder, z. B. aus Aachen.", "Kinder, z.B. aus Aachen.", "Eltern bzw. Großeltern.", "usf., d. h. alle."].map(
      says,
    ),
    good: ["Kinder, zum Beispiel aus Aachen.", "Am 3. Mai um 10 Uhr.", "Dr. Weber e. V.", "Herz. Bitte!"].map(says),
  },
  longWord: {
    bad: [says("Das Behindertengleichstellungsgesetz gilt.")],
    good: [
      says("Das Behinderten-Gleichstellungs-Gesetz gilt."),
      says("Bürgermeister:innenkonferenzen"),
      says("https://example.org/einelangeadressedieniemandliest"),
    ],
  },
  capitals: {
    bad: [
      says("Das ist WIRKLICH WICHTIG für alle."),
      says("ACHTUNG: GEÄNDERTE ZEITEN"),
      { summary: "Bitte UNBEDINGT lesen." },
    ],
    good: [says("Das MAGS NRW fördert."), says("LutherLAB und FAIR.STÄRKEN e. V."), says("Das ist wichtig.")],
  },
  doubleSpace: {
    bad: [says("Ein  Wort."), { summary: "Zwei  Worte." }],
    good: [says("Ein Wort. Noch eins."), says(" Ein Wort. "), foreignWord],
  },
};

const rulesIn = (parts: Parts) => findAll(draft(parts)).map(({ rule }) => rule);

/** The checks of pictures have tests of their own. */
const rules = checks.map(({ rule }) => rule).filter((rule) => !/Alt$|File$/.test(rule));

describe.each(rules)("%s", (rule) => {
  test.each((samples[rule]?.bad ?? [{ summary: "no sample" }]).map((parts, index) => [index, parts] as const))(
    "finds %i",
    (_, parts) => {
      expect(rulesIn(parts)).toContain(rule);
    },
  );
  test.each((samples[rule]?.good ?? []).map((parts, index) => [index, parts] as const))(
    "leaves %i alone",
    (_, parts) => {
      expect(rulesIn(parts)).not.toContain(rule);
    },
  );
});
