/** First parts of addresses that belong to the software. */
const software = ["redaktion", "suche", "schreiben", "daten", "api", "medien", "_next", "motif", "vorschau"];

/** Files that lie at the top; a test compares this list with the folder public/. */
export const publicFiles = [
  "apple-touch-icon.png",
  "favicon.ico",
  "favicon.svg",
  "fehler.css",
  "fehler.html",
  "robots.txt",
  "sitemap.xml",
  "vorschau.png",
];

/** The pages of the portal that are there whether or not editors have written words for them, and what they list. */
export const listPages = [
  { path: "/", label: "Startseite" },
  { path: "/bausteine", label: "Bausteine" },
  { path: "/projekte", label: "Projekte" },
  { path: "/gute-praxis", label: "Gute Praxis" },
  { path: "/traeger", label: "Träger" },
  { path: "/veranstaltungen", label: "Veranstaltungen" },
  { path: "/filme", label: "Filme" },
  { path: "/veroeffentlichungen", label: "Veröffentlichungen" },
  { path: "/kontakt", label: "Kontakt" },
  { path: "/glossar", label: "Glossar" },
  { path: "/projekte/karte", label: "Projekte auf der Karte" },
  { path: "/suche", label: "Suche" },
  { path: "/daten", label: "Offene Daten" },
  { path: "/schreiben/barriere", label: "Barriere melden" },
  { path: "/schreiben/fehler", label: "Fehler melden" },
  { path: "/schreiben/kontakt", label: "Nachricht schreiben" },
];

/** The list page at this address, or undefined. */
export const listPageAt = (path: string) => listPages.find((page) => page.path === path);

/** What leads below a list to the same in another shape: its search, its map, its files. */
const otherShapes = /^(suche|karte|atom\.xml|kalender\.ics|daten\.(csv|xlsx|json|geojson))$/;

/** True for addresses that the software answers itself, whatever editors publish or redirect there. */
export function isReserved(path: string): boolean {
  const [, first = "", second = ""] = path.split("/");
  const isOtherShape = listPageAt(`/${first}`) !== undefined && otherShapes.test(second);
  return software.includes(first) || publicFiles.includes(first) || isOtherShape;
}
