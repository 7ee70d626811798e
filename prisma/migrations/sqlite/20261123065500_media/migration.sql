-- Until now a row of "Media" was one picture. Now it is a file with versions: what is there becomes version 1.
ALTER TABLE "Media" RENAME TO "oldMedia";
DROP INDEX "Media_sha256_key";

-- CreateTable
CREATE TABLE "Media" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "current" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "alt" TEXT NOT NULL DEFAULT '',
    "credit" TEXT NOT NULL DEFAULT '',
    "licence" TEXT NOT NULL DEFAULT '',
    "licenceUntil" TEXT,
    "searchText" TEXT NOT NULL,
    "captionsId" TEXT,
    "posterId" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdBy" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedBy" TEXT NOT NULL,
    "trashedAt" DATETIME,
    "trashedBy" TEXT,
    CONSTRAINT "Media_captionsId_fkey" FOREIGN KEY ("captionsId") REFERENCES "Media" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Media_posterId_fkey" FOREIGN KEY ("posterId") REFERENCES "Media" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

INSERT INTO "Media" ("id", "kind", "title", "name", "searchText", "createdAt", "createdBy", "updatedAt", "updatedBy")
SELECT "id", 'image', "name", "name", lower("name"), "createdAt", "createdBy", "createdAt", "createdBy" FROM "oldMedia";

-- AlterTable
ALTER TABLE "Project" ADD COLUMN "pictureAlt" TEXT;
ALTER TABLE "Project" ADD COLUMN "pictureId" TEXT;

-- AlterTable
ALTER TABLE "Event" ADD COLUMN "pictureAlt" TEXT;
ALTER TABLE "Event" ADD COLUMN "pictureId" TEXT;

-- AlterTable
ALTER TABLE "Publication" ADD COLUMN "fileId" TEXT;

-- CreateTable
CREATE TABLE "MediaVersion" (
    "mediaId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER NOT NULL DEFAULT 0,
    "height" INTEGER NOT NULL DEFAULT 0,
    "sha256" TEXT NOT NULL,
    "sourceSha256" TEXT NOT NULL,
    "pages" INTEGER,
    "tagged" BOOLEAN,
    "focalX" INTEGER NOT NULL DEFAULT 50,
    "focalY" INTEGER NOT NULL DEFAULT 50,
    "crop" JSONB NOT NULL,
    "files" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdBy" TEXT NOT NULL,
    "createdById" TEXT,

    PRIMARY KEY ("mediaId", "number"),
    CONSTRAINT "MediaVersion_mediaId_fkey" FOREIGN KEY ("mediaId") REFERENCES "Media" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

INSERT INTO "MediaVersion" ("mediaId", "number", "name", "mime", "bytes", "width", "height", "sha256", "sourceSha256", "crop", "files", "createdAt", "createdBy")
SELECT "id", 1, "name", "mime", "bytes", "width", "height", "sha256", "sha256", '[]',
  '[{"mime":"' || "mime" || '","width":' || CAST("width" AS TEXT) || ',"height":' || CAST("height" AS TEXT) || ',"bytes":' || CAST("bytes" AS TEXT) || ',"sha256":"' || "sha256" || '"}]',
  "createdAt", "createdBy" FROM "oldMedia";
DROP TABLE "oldMedia";

-- CreateTable
CREATE TABLE "MediaUse" (
    "entryId" TEXT NOT NULL,
    "mediaId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "live" BOOLEAN NOT NULL,

    PRIMARY KEY ("entryId", "mediaId", "field", "live"),
    CONSTRAINT "MediaUse_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MediaUse_mediaId_fkey" FOREIGN KEY ("mediaId") REFERENCES "Media" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Media_kind_idx" ON "Media"("kind");

-- CreateIndex
CREATE INDEX "Media_captionsId_idx" ON "Media"("captionsId");

-- CreateIndex
CREATE INDEX "Media_posterId_idx" ON "Media"("posterId");

-- CreateIndex
CREATE INDEX "Media_trashedAt_idx" ON "Media"("trashedAt");

-- CreateIndex
CREATE INDEX "MediaVersion_sha256_idx" ON "MediaVersion"("sha256");

-- CreateIndex
CREATE INDEX "MediaVersion_sourceSha256_idx" ON "MediaVersion"("sourceSha256");

-- CreateIndex
CREATE INDEX "MediaUse_mediaId_live_idx" ON "MediaUse"("mediaId", "live");
