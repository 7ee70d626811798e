/** Drafts may be incomplete: whatever is missing, the preview shows the rest. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EntryPreview } from "#components/redaktion/preview/EntryPreview.tsx";
import { emptyData } from "#lib/content/contentType.ts";
import { previewWords } from "#lib/content/preview.ts";
import { contentTypes } from "#lib/content/registry.ts";
import { editor } from "#tests/factories.ts";

test.each(contentTypes.map((type) => [type.key, type] as const))(
  "%s with a title and nothing else",
  async (_, type) => {
    const data = { ...emptyData(type), [type.titleField]: "Nur ein Titel" };
    const words = await previewWords(editor, type, data, "draft");
    expect(renderToStaticMarkup(createElement(EntryPreview, words))).toContain("Nur ein Titel");
  },
);
