import type { DataLicence } from "./licences.ts";

/** The files of the dataset: address below the portal, what it is, its media type and the EU's name for the format. */
export const distributions = [
  {
    path: "/projekte/daten.csv",
    label: "CSV",
    hint: "Tabelle als Text, mit Semikolon und Komma bei Zahlen",
    type: "text/csv",
    format: "CSV",
  },
  {
    path: "/projekte/daten.xlsx",
    label: "Excel",
    hint: "Tabelle für Excel und LibreOffice",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    format: "XLSX",
  },
  {
    path: "/projekte/daten.json",
    label: "JSON",
    hint: "Für eigene Programme",
    type: "application/json",
    format: "JSON",
  },
  {
    path: "/projekte/daten.geojson",
    label: "GeoJSON",
    hint: "Für Karten-Programme",
    type: "application/geo+json",
    format: "GEOJSON",
  },
] as const;

export const dataset = {
  title: "Projekte im Programm „Zusammen im Quartier – Kinder stärken – Zukunft sichern“",
  description:
    "Geförderte Projekte in Nordrhein-Westfalen mit Träger, Ort, Baustein, Zielgruppen und Zeitraum der Förderung, soweit bekannt.",
  keywords: ["Kinderarmut", "Quartier", "Förderprogramm", "Nordrhein-Westfalen", "Jugendliche", "Familien"],
};

/**
 * The dataset as DCAT-AP.de 2.0 in JSON-LD. Facts nobody has decided yet (licence, contact) are left out, not made up.
 * @param publicUrl address of the portal without a slash at the end
 * @param modified last change of any project, or null while there is none
 */
export function dcatRecord(publicUrl: string, modified: Date | null, licence: DataLicence) {
  const iri = (id: string) => ({ "@id": id });
  return {
    "@context": {
      dcat: "http://www.w3.org/ns/dcat#",
      dct: "http://purl.org/dc/terms/",
      foaf: "http://xmlns.com/foaf/0.1/",
    },
    "@id": `${publicUrl}/daten#datensatz`,
    "@type": "dcat:Dataset",
    "dct:title": { "@value": dataset.title, "@language": "de" },
    "dct:description": { "@value": dataset.description, "@language": "de" },
    "dct:language": iri("http://publications.europa.eu/resource/authority/language/DEU"),
    "dct:spatial": iri("http://dcat-ap.de/def/politicalGeocoding/stateKey/05"),
    "dcat:theme": iri("http://publications.europa.eu/resource/authority/data-theme/SOCI"),
    "dcat:keyword": dataset.keywords.map((keyword) => ({ "@value": keyword, "@language": "de" })),
    "dcat:landingPage": iri(`${publicUrl}/daten`),
    "dct:identifier": `${publicUrl}/daten#datensatz`,
    ...(modified && {
      "dct:modified": { "@value": modified.toISOString(), "@type": "http://www.w3.org/2001/XMLSchema#dateTime" },
    }),
    "dcat:distribution": distributions.map(({ path, label, type, format }) => ({
      "@id": publicUrl + path,
      "@type": "dcat:Distribution",
      "dct:title": { "@value": `Projekte als ${label}`, "@language": "de" },
      "dcat:accessURL": iri(publicUrl + path),
      "dcat:downloadURL": iri(publicUrl + path),
      ...(licence && { "dct:license": iri(licence.iri) }),
      "dcat:mediaType": iri(`https://www.iana.org/assignments/media-types/${type}`),
      "dct:format": iri(`http://publications.europa.eu/resource/authority/file-type/${format}`),
    })),
  };
}
