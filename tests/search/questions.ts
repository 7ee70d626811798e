/** Questions people ask about the start content: what they hope for, and what would only be in their way. */
export type Question = { ask: string; wanted: string[]; unwanted?: string[] };

const project = (slug: string) => `/projekte/${slug}`;
const carrier = (slug: string) => `/traeger/${slug}`;
const publication = (slug: string) => `/veroeffentlichungen/${slug}`;

const aachen = project("gesunde-familiengrundschule-aachen");
const bonn = project("bewegung-mit-tomatensosse-gesundes-und-experimentelles-fuer-kinder-und");
const bottrop = project("batenbrock-mit-abstand-nah-bei-den-menschen");
const burscheid = project("zusammen-im-quartier-kinder-staerken-zukunft-sichern");
const duisburg = project("gesundheitskuemmerer-hochfeld");
const essen = project("engagementfoerderung-im-quartier");
const koeln = project("starke-kinder-muelheim-porz");
const luenen = project("quartierskuemmerer-stadtgartenquartier-muensterstrasse");
const muenster = project("fit-freunde-integration-teilhabe");
const oberhausen = project("biq-bildungslotse-im-quartier");
const stolberg = project("zoom-jugendliche-aktiv-im-quartier");
const unna = project("familiencoach-in-koenigsborn-sued-ost-wege-gemeinsam-finden-aktive-teilhabe");
const witten = project("zusammen-stark");
const autumn = "/veranstaltungen/herbstveranstaltung-2022";
const documentary = "/filme/zusammen-im-quartier";

/** The search was built with these in view. */
export const tuning: Question[] = [
  { ask: "Kümmerer", wanted: [duisburg, luenen, "/bausteine/aktive-nachbarschaft"], unwanted: [muenster, essen] },
  { ask: "kuemmerer duisburg", wanted: [duisburg], unwanted: [luenen] },
  { ask: "Quartierskümmerer", wanted: [luenen, "/bausteine/aktive-nachbarschaft"], unwanted: [muenster] },
  { ask: "Engagement", wanted: [essen], unwanted: [luenen] },
  { ask: "Kinderarmut", wanted: ["/programm", publication("armutsbekaempfung-mit-strategischer-sozialplanung")] },
  { ask: "Armut von Kindern", wanted: ["/", "/programm"], unwanted: ["/impressum"] },
  { ask: "AWO", wanted: [witten, carrier("arbeiterwohlfahrt-unterbezirk-ennepe-ruhr")], unwanted: [essen] },
  { ask: "Muelheim", wanted: [koeln], unwanted: [bonn] },
  { ask: "Familiengrundschule", wanted: [aachen], unwanted: [unna] },
  { ask: "Grundschule", wanted: [aachen], unwanted: [stolberg] },
  { ask: "Jugentliche", wanted: [stolberg, bonn], unwanted: ["/impressum"] },
  { ask: "Regierungsbezirk Arnsberg", wanted: [witten, luenen], unwanted: [koeln, duisburg] },
  { ask: "Familiengrundschulzentrum", wanted: [aachen], unwanted: [oberhausen, muenster, burscheid] },
  { ask: "Hilfe bei Tomatensoße", wanted: [bonn], unwanted: [oberhausen] },
  { ask: "Ukraine", wanted: ["/uk"], unwanted: ["/tr"] },
  { ask: "Türkisch", wanted: ["/tr"], unwanted: ["/uk"] },
  { ask: "Dokumentarfilm", wanted: [documentary], unwanted: [autumn] },
];

/** These were written down before the search was tried with them. They judge; nothing is tuned for them. */
export const judging: Question[] = [
  { ask: "Gesundheit", wanted: [duisburg, "/bausteine/gesundes-aufwachsen"], unwanted: [muenster] },
  { ask: "gesundes Aufwachsen", wanted: ["/bausteine/gesundes-aufwachsen", "/programm"], unwanted: [essen] },
  { ask: "Lotse", wanted: [oberhausen], unwanted: [duisburg] },
  { ask: "Bildungslotsen", wanted: [oberhausen], unwanted: [stolberg] },
  { ask: "Familie", wanted: [aachen, unna], unwanted: [luenen] },
  { ask: "Coach Unna", wanted: [unna], unwanted: [luenen] },
  { ask: "Köln", wanted: [koeln], unwanted: [duisburg] },
  { ask: "koeln porz", wanted: [koeln], unwanted: [bonn] },
  { ask: "Städteregion Aachen", wanted: [aachen, stolberg], unwanted: [bonn] },
  { ask: "Stolberg", wanted: [stolberg, documentary, carrier("jugendwerkstatt-der-jugendberufshilfe-stolberg-e-v")] },
  { ask: "Jugendwerkstatt", wanted: [stolberg], unwanted: [essen] },
  { ask: "Werkstatt", wanted: [stolberg], unwanted: [koeln] },
  { ask: "Jugendamt", wanted: [essen], unwanted: [bottrop] },
  { ask: "katholisch", wanted: [burscheid], unwanted: [aachen] },
  { ask: "Bewegung", wanted: [bonn], unwanted: [unna] },
  { ask: "Tomatensosse", wanted: [bonn], unwanted: [unna] },
  { ask: "Herbsttreffen", wanted: [autumn, publication("kuemmern-im-quartier")], unwanted: ["/impressum"] },
  { ask: "Veranstaltung Bottrop", wanted: [autumn], unwanted: [bottrop] },
  { ask: "Zeche", wanted: [autumn], unwanted: [bottrop] },
  { ask: "Corona", wanted: [publication("befragung-corona")], unwanted: [stolberg] },
  { ask: "Pandemie", wanted: [publication("befragung-corona"), "/programm", "/bausteine/aktive-nachbarschaft"] },
  { ask: "Interview", wanted: [publication("interview-gib")], unwanted: [publication("handout")] },
  {
    ask: "Bartling",
    wanted: ["/kontakt#lisa-bartling", publication("interview-gib")],
    unwanted: ["/kontakt#lars-czommer"],
  },
  { ask: "Sozialplanung", wanted: [publication("strategische-sozialplanung-und-passgenaue-projekte"), "/programm"] },
  { ask: "Europäischer Sozialfonds", wanted: ["/programm"], unwanted: [autumn] },
  { ask: "Cookies", wanted: ["/datenschutz"], unwanted: ["/programm"] },
  { ask: "Ombudsstelle", wanted: ["/barrierefreiheit"], unwanted: ["/datenschutz"] },
  { ask: "Handut", wanted: [publication("handout")], unwanted: [autumn] },
  { ask: "Nachbarschaften", wanted: ["/bausteine/aktive-nachbarschaft", "/"], unwanted: [duisburg] },
  { ask: "Teilhabe Jugendliche", wanted: ["/programm"], unwanted: [duisburg] },
  { ask: "Batenbrok", wanted: [bottrop], unwanted: [essen] },
];
