-- CreateTable
CREATE TABLE "Import" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "type" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "otherColumns" JSONB NOT NULL,
    "rows" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdBy" TEXT NOT NULL,
    "createdById" TEXT,
    "finishedAt" DATETIME
);

-- CreateIndex
CREATE INDEX "Import_type_createdAt_idx" ON "Import"("type", "createdAt");
