import { z } from "zod";

/** Licences the data may be given under; "none" while nobody has decided. IRIs: DCAT-AP.de, list of licences. */
export const dataLicences = {
  none: null,
  "dl-zero": {
    name: "Datenlizenz Deutschland – Zero – Version 2.0",
    url: "https://www.govdata.de/dl-de/zero-2-0",
    iri: "http://dcat-ap.de/def/licenses/dl-zero-de/2.0",
  },
  "dl-by": {
    name: "Datenlizenz Deutschland – Namensnennung – Version 2.0",
    url: "https://www.govdata.de/dl-de/by-2-0",
    iri: "http://dcat-ap.de/def/licenses/dl-by-de/2.0",
  },
  "cc-zero": {
    name: "Creative Commons Zero 1.0",
    url: "https://creativecommons.org/publicdomain/zero/1.0/deed.de",
    iri: "http://dcat-ap.de/def/licenses/cc-zero",
  },
  "cc-by": {
    name: "Creative Commons Namensnennung 4.0",
    url: "https://creativecommons.org/licenses/by/4.0/deed.de",
    iri: "http://dcat-ap.de/def/licenses/cc-by/4.0",
  },
} as const;

export type DataLicence = (typeof dataLicences)[keyof typeof dataLicences];

export const dataLicenceSchema = z
  .enum(["none", "dl-zero", "dl-by", "cc-zero", "cc-by"] satisfies (keyof typeof dataLicences)[])
  .default("none");
