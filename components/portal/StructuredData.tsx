import type { Thing } from "schema-dts";

/** Tells machines what a page is about. Nothing in it runs, and the signs are written so that nothing can end it early. */
export function StructuredData({ things }: { things: Thing[] }) {
  const json = JSON.stringify({ "@context": "https://schema.org", "@graph": things }).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the only way to write JSON into a script element; see above
  return <script dangerouslySetInnerHTML={{ __html: json }} type="application/ld+json" />;
}
