import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PageDetail } from "#components/content/PageDetail.tsx";
import { allPageLanguages } from "#lib/pages/languages.ts";
import { emptyRichText } from "#lib/richText/schema.ts";

const context = { addresses: {}, contacts: {}, projects: {}, events: {}, media: {}, terms: [] };
const words = { path: "/ar", title: "Seite", lead: "", body: emptyRichText, facts: [], asOf: "" };

test("a page says in which language it is written, in a preview of it, too", () => {
  const opening = allPageLanguages.map((language) => {
    const html = renderToStaticMarkup(<PageDetail context={context} page={{ ...words, language }} />);
    return html.slice(0, html.indexOf(">") + 1);
  });
  expect(opening).toEqual([
    "<article>",
    '<article lang="de-simple">',
    '<article lang="de">',
    '<article lang="en">',
    '<article lang="tr">',
    '<article lang="uk">',
    '<article dir="rtl" lang="ar">',
  ]);
});
