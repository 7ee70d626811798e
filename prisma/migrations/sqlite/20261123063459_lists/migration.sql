-- Written by hand: the engine would copy the table. The long text comes last, where scans can leave it out.
DROP INDEX "Entry_type_title_idx";
ALTER TABLE "Entry" ADD COLUMN "openCount" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Entry" ADD COLUMN "sortKey" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Entry" ADD COLUMN "facets" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Entry" ADD COLUMN "searchText" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "Entry_type_sortKey_idx" ON "Entry"("type", "sortKey");

-- CreateIndex
CREATE INDEX "Entry_sortKey_idx" ON "Entry"("sortKey");
