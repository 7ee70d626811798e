/** Things to test with, made the way editors make them. */
import { publish } from "#lib/content/publish.ts";
import { createEntry, type Saved } from "#lib/content/save.ts";
import type { TypeKey } from "#lib/content/typeKeys.ts";
import { db } from "#lib/db.ts";
import type { Actor } from "#lib/users/policy.ts";

export type Input = Record<string, unknown>;

export const editor: Actor = { userId: null, name: "Erika Redaktion", role: "editor" };
export const reader: Actor = { userId: null, name: "Lena Lesen", role: "reader" };

/** A text of one paragraph; `entryId` makes its words a link to that entry. */
export const paragraph = (text: string, entryId?: string) => ({
  type: "doc",
  content: [
    {
      type: "paragraph",
      content: [{ type: "text", text, ...(entryId && { marks: [{ type: "link", attrs: { entryId } }] }) }],
    },
  ],
});

let count = 0;

/** Input of each type with nothing but what it needs to be published, at an address of its own. */
export function inputFor(key: TypeKey, changes: Input = {}): Input {
  count += 1;
  const slug = `${key}-${count}`;
  const title = `Beispiel ${count}`;
  const summary = "Ein Satz zum Anfang.";
  const least: Record<TypeKey, Input> = {
    page: { title, path: `/${slug}`, lead: summary, body: paragraph("Ein Absatz.") },
    baustein: { title, slug, number: 1, summary, body: paragraph("Ein Absatz.") },
    project: { title, slug, municipality: "05913000" },
    carrier: { name: title, slug },
    event: { title, slug, summary, startsOn: "2027-03-01", mode: "onsite" },
    film: { title, slug, summary },
    publication: { title, slug, summary, kind: "article" },
    contact: { name: title, slug },
    term: { word: title, slug, explanation: summary },
  };
  return { ...least[key], ...changes };
}

export type Made = Saved & { input: Input };

export async function makeDraft(key: TypeKey, changes: Input = {}): Promise<Made> {
  const input = inputFor(key, changes);
  return { ...(await createEntry(editor, key, input)), input };
}

export async function makePublished(key: TypeKey, changes: Input = {}): Promise<Made> {
  const draft = await makeDraft(key, changes);
  return { ...(await publish(editor, draft, draft.input)), input: draft.input };
}

const rows: Record<TypeKey, (id: string) => Promise<object | null>> = {
  page: (id) => db.page.findUnique({ where: { id } }),
  baustein: (id) => db.baustein.findUnique({ where: { id } }),
  project: (id) => db.project.findUnique({ where: { id } }),
  carrier: (id) => db.carrier.findUnique({ where: { id } }),
  event: (id) => db.event.findUnique({ where: { id } }),
  film: (id) => db.film.findUnique({ where: { id } }),
  publication: (id) => db.publication.findUnique({ where: { id } }),
  contact: (id) => db.contact.findUnique({ where: { id } }),
  term: (id) => db.term.findUnique({ where: { id } }),
};

/** The row visitors see, or null. */
export const publishedRow = (key: TypeKey, id: string) => rows[key](id);

/** Everything the database knows of entries, to show that something changed nothing. */
export async function everything() {
  const [entries, revisions, references, redirects, addresses, events, site] = await Promise.all([
    db.entry.findMany({ orderBy: { id: "asc" } }),
    db.revision.count(),
    db.reference.count(),
    db.redirect.count(),
    db.address.findMany({ orderBy: { path: "asc" } }),
    db.auditEvent.count(),
    db.site.findMany(),
  ]);
  return { entries, revisions, references, redirects, addresses, events, site };
}
