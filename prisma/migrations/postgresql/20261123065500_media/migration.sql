-- AlterTable
ALTER TABLE "Project" ADD COLUMN     "pictureAlt" TEXT,
ADD COLUMN     "pictureId" TEXT;

-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "pictureAlt" TEXT,
ADD COLUMN     "pictureId" TEXT;

-- AlterTable
ALTER TABLE "Publication" ADD COLUMN     "fileId" TEXT;

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
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdBy" TEXT NOT NULL,
    "createdById" TEXT,

    CONSTRAINT "MediaVersion_pkey" PRIMARY KEY ("mediaId","number")
);

-- Until now a row of "Media" was one picture. Now it is a file with versions: what is there becomes version 1.
INSERT INTO "MediaVersion" ("mediaId", "number", "name", "mime", "bytes", "width", "height", "sha256", "sourceSha256", "crop", "files", "createdAt", "createdBy")
SELECT "id", 1, "name", "mime", "bytes", "width", "height", "sha256", "sha256", '[]'::jsonb,
  ('[{"mime":"' || "mime" || '","width":' || CAST("width" AS TEXT) || ',"height":' || CAST("height" AS TEXT) || ',"bytes":' || CAST("bytes" AS TEXT) || ',"sha256":"' || "sha256" || '"}]')::jsonb,
  "createdAt", "createdBy" FROM "Media";

ALTER TABLE "Media" ADD COLUMN "alt" TEXT NOT NULL DEFAULT '',
ADD COLUMN "captionsId" TEXT,
ADD COLUMN "credit" TEXT NOT NULL DEFAULT '',
ADD COLUMN "current" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN "kind" TEXT,
ADD COLUMN "licence" TEXT NOT NULL DEFAULT '',
ADD COLUMN "licenceUntil" TEXT,
ADD COLUMN "posterId" TEXT,
ADD COLUMN "searchText" TEXT,
ADD COLUMN "title" TEXT,
ADD COLUMN "trashedAt" TIMESTAMP(3),
ADD COLUMN "trashedBy" TEXT,
ADD COLUMN "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN "updatedBy" TEXT,
ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
UPDATE "Media" SET "kind" = 'image', "title" = "name", "searchText" = lower("name"), "updatedAt" = "createdAt", "updatedBy" = "createdBy";
ALTER TABLE "Media" ALTER COLUMN "kind" SET NOT NULL,
ALTER COLUMN "title" SET NOT NULL,
ALTER COLUMN "searchText" SET NOT NULL,
ALTER COLUMN "updatedBy" SET NOT NULL;
DROP INDEX "Media_sha256_key";
ALTER TABLE "Media" DROP COLUMN "bytes",
DROP COLUMN "height",
DROP COLUMN "mime",
DROP COLUMN "sha256",
DROP COLUMN "width";

-- CreateTable
CREATE TABLE "MediaUse" (
    "entryId" TEXT NOT NULL,
    "mediaId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "live" BOOLEAN NOT NULL,

    CONSTRAINT "MediaUse_pkey" PRIMARY KEY ("entryId","mediaId","field","live")
);

-- CreateIndex
CREATE INDEX "MediaVersion_sha256_idx" ON "MediaVersion"("sha256");

-- CreateIndex
CREATE INDEX "MediaVersion_sourceSha256_idx" ON "MediaVersion"("sourceSha256");

-- CreateIndex
CREATE INDEX "MediaUse_mediaId_live_idx" ON "MediaUse"("mediaId", "live");

-- CreateIndex
CREATE INDEX "Media_kind_idx" ON "Media"("kind");

-- CreateIndex
CREATE INDEX "Media_captionsId_idx" ON "Media"("captionsId");

-- CreateIndex
CREATE INDEX "Media_posterId_idx" ON "Media"("posterId");

-- CreateIndex
CREATE INDEX "Media_trashedAt_idx" ON "Media"("trashedAt");

-- AddForeignKey
ALTER TABLE "Media" ADD CONSTRAINT "Media_captionsId_fkey" FOREIGN KEY ("captionsId") REFERENCES "Media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Media" ADD CONSTRAINT "Media_posterId_fkey" FOREIGN KEY ("posterId") REFERENCES "Media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MediaVersion" ADD CONSTRAINT "MediaVersion_mediaId_fkey" FOREIGN KEY ("mediaId") REFERENCES "Media"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MediaUse" ADD CONSTRAINT "MediaUse_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MediaUse" ADD CONSTRAINT "MediaUse_mediaId_fkey" FOREIGN KEY ("mediaId") REFERENCES "Media"("id") ON DELETE CASCADE ON UPDATE CASCADE;
