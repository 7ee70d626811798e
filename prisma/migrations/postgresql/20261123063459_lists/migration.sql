-- DropIndex
DROP INDEX "Entry_type_title_idx";

-- AlterTable
ALTER TABLE "Entry" ADD COLUMN     "facets" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "openCount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "searchText" TEXT NOT NULL DEFAULT '',
-- Letter by letter, whatever language the database was made for: see lib/search/sortKey.ts.
ADD COLUMN     "sortKey" TEXT COLLATE "C" NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "Entry_type_sortKey_idx" ON "Entry"("type", "sortKey");

-- CreateIndex
CREATE INDEX "Entry_sortKey_idx" ON "Entry"("sortKey");
