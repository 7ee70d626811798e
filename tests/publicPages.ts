/** The public addresses of a running portal, and what a page weighs on the wire. */
import type { APIRequestContext, Page } from "@playwright/test";

/** Lists and searches by their query strings, which no sitemap has. */
export const filteredLists = [
  "/projekte?nah=44137&umkreis=25",
  "/kontakt?ort=44137",
  "/projekte?baustein=1",
  "/projekte?bezirk=3",
  "/projekte?kreis=05913",
  "/projekte?jahr=2021&traegerart=association&folge=title",
  "/projekte?q=kinder",
  "/projekte?q=gibtesnicht",
  "/projekte?kreis=05913&q=kinder",
  "/projekte/karte",
  "/projekte/karte?baustein=1",
  "/schreiben/barriere",
  "/schreiben/fehler?seite=/programm",
  "/schreiben/kontakt?versuch=unbekannt",
  "/suche",
  "/suche?q=kinder",
  "/suche?q=kinder&art=project",
  "/suche?q=gibtesnicht",
  "/projekte?kreis=unsinn&seite=99&mehr=%22%3E%3Cscript%3E",
];
export const missingPages = ["/gibt-es-nicht", "/projekte/gibt-es-nicht", "/programm/gibt/es/nicht"];

/** Tests make pages with this word in their address; they come and go while others read the sitemap. */
export const probeWord = "probe-";

export async function sitemapPaths(request: APIRequestContext): Promise<string[]> {
  const response = await request.get("/sitemap.xml");
  const addresses = [...(await response.text()).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = ""]) => address);
  return addresses.map((address) => new URL(address).pathname).filter((path) => !path.includes(probeWord));
}

/** Compressed bytes of everything but images that a first visit loads. */
export async function weighFirstVisit(page: Page, path: string): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send("Network.enable");
  await client.send("Network.setCacheDisabled", { cacheDisabled: true });
  const types = new Map<string, string>();
  let bytes = 0;
  client.on("Network.responseReceived", ({ requestId, type }) => types.set(requestId, type));
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (types.get(requestId) !== "Image") bytes += encodedDataLength;
  });
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready.then(() => document.fonts.status));
  await client.detach();
  return bytes;
}

/** One page of every kind. */
export const pageKinds = [
  "/",
  "/programm",
  "/programm/zeitleiste",
  "/bausteine",
  "/bausteine/gesundes-aufwachsen",
  "/fuer-familien",
  "/fragen",
  "/glossar",
  "/leichte-sprache",
  "/ar",
  "/projekte",
  "/projekte?kreis=05913&q=kinder",
  "/projekte?q=gibtesnicht",
  "/projekte/karte",
  "/projekte/gesundheitskuemmerer-hochfeld",
  "/traeger",
  "/traeger/stadt-duisburg",
  "/veranstaltungen",
  "/veranstaltungen/herbstveranstaltung-2022",
  "/filme",
  "/filme/herbstveranstaltung-2022",
  "/veroeffentlichungen",
  "/veroeffentlichungen/handout",
  "/gute-praxis",
  "/kontakt",
  "/kontakt?ort=44137",
  "/schreiben/barriere",
  "/suche?q=kinder",
  "/suche?q=gibtesnicht",
  "/daten",
  "/datenschutz",
  "/gibt-es-nicht",
];
