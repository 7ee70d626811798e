import { day } from "#lib/duration.ts";
import "server-only";
import { todayInBerlin } from "#lib/dates.ts";
import { db } from "#lib/db.ts";
import { NotFound } from "#lib/errors.ts";
import { foldedWords } from "#lib/search/fold.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import type { LibraryFile, LibraryPage, LibraryQuery, LibraryRow } from "./librarySchema.ts";
import { cropSchema, mediaKindSchema } from "./schema.ts";
import { logoIds } from "./shown.ts";
import { usesOf } from "./uses.ts";
import { currentOf, filesOf, stampedAddress } from "./view.ts";
import { select, withBeside } from "./viewRows.ts";

const perPage = 48;

/** How long before its end a licence is worth a look. */
const licenceNotice = 60 * day;

const used = { some: { entry: { trashedAt: null } } } as const;
const notTrashed = { some: { trashedAt: null } } as const;

const soon = () => todayInBerlin(new Date(Date.now() + licenceNotice));

async function whereFor({ q, art, zeige }: LibraryQuery) {
  const filters = {
    "nicht-verwendet": {
      NOT: { OR: [{ uses: used }, { captionsFor: notTrashed }, { posterFor: notTrashed }] },
      id: { notIn: await logoIds(db) },
    },
    "ohne-alternativtext": { kind: "image", alt: "" },
    lizenz: { licenceUntil: { not: null, lte: soon() } },
    papierkorb: {},
  };
  return {
    AND: [
      ...foldedWords(q).map((word) => ({ searchText: { contains: word } })),
      ...(art ? [{ kind: art }] : []),
      ...(zeige ? [filters[zeige]] : []),
    ],
    trashedAt: zeige === "papierkorb" ? { not: null } : null,
  };
}

/** One page of the library, the newest files first. The page is clamped to those there are. */
export async function listLibrary(actor: Actor, query: LibraryQuery): Promise<LibraryPage> {
  assertMay(actor, "content.read");
  const where = await whereFor(query);
  const total = await db.media.count({ where });
  const pages = Math.max(1, Math.ceil(total / perPage));
  const page = Math.min(query.seite, pages);
  return { rows: await readRows(where, { skip: (page - 1) * perPage, take: perPage }), total, page, pages };
}

/** How many files match. */
export async function countLibrary(actor: Actor, query: LibraryQuery): Promise<number> {
  assertMay(actor, "content.read");
  return db.media.count({ where: await whereFor(query) });
}

/** All the files that match, the newest first. */
export async function findLibrary(actor: Actor, query: LibraryQuery): Promise<LibraryRow[]> {
  assertMay(actor, "content.read");
  return readRows(await whereFor(query));
}

async function readRows(
  where: Awaited<ReturnType<typeof whereFor>>,
  part: { skip?: number; take?: number } = {},
): Promise<LibraryRow[]> {
  const found = await db.media.findMany({
    where,
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    ...part,
    select: {
      ...select,
      version: true,
      createdAt: true,
      createdBy: true,
      licence: true,
      licenceUntil: true,
      uses: { where: { entry: { trashedAt: null } }, select: { entryId: true, live: true } },
      _count: { select: { captionsFor: { where: { trashedAt: null } }, posterFor: { where: { trashedAt: null } } } },
    },
  });
  const logos = await logoIds(db);
  return found.map((media) => {
    const films = media._count.captionsFor + media._count.posterFor;
    const isLogo = logos.includes(media.id);
    return {
      view: withBeside(media),
      version: media.version,
      places: new Set(media.uses.map((use) => use.entryId)).size + films + (isLogo ? 1 : 0),
      live: isLogo || media.uses.some((use) => use.live),
      createdAt: media.createdAt,
      createdBy: media.createdBy,
      licence: media.licence,
      licenceUntil: media.licenceUntil,
    };
  });
}

/** One file with its versions and the places that show it. Throws NotFound. */
export async function readLibraryFile(actor: Actor, id: string): Promise<LibraryFile> {
  assertMay(actor, "content.read");
  const media = await db.media.findUnique({
    where: { id },
    include: { versions: { orderBy: { number: "desc" } }, captions: { select }, poster: { select } },
  });
  if (!media) throw new NotFound("Diese Datei");
  const { versions, captions, poster, ...row } = media;
  const served = currentOf(media);
  const { mime, sha256, bytes, width, height } = served;
  return {
    ...row,
    view: withBeside({ ...row, versions, captions, poster }),
    kind: mediaKindSchema.parse(row.kind),
    crop: cropSchema.parse(served.crop),
    focal: { x: served.focalX, y: served.focalY },
    whole: stampedAddress(row, { mime, sha256, bytes, width, height }),
    versions: versions.map((version) => ({
      number: version.number,
      name: version.name,
      bytes: version.bytes,
      mime: version.mime,
      address: filesOf(version)
        .slice(0, 1)
        .map((file) => stampedAddress(row, file))
        .join(),
      createdAt: version.createdAt,
      createdBy: version.createdBy,
      cropped: cropSchema.parse(version.crop).length > 0,
    })),
    uses: await usesOf(db, id),
  };
}
