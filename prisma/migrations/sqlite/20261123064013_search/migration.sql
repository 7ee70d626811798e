-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Carrier" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT,
    "summary" TEXT NOT NULL,
    "street" TEXT,
    "postalCode" TEXT,
    "city" TEXT,
    "website" TEXT,
    "phone" TEXT,
    "email" TEXT
);
INSERT INTO "new_Carrier" ("city", "email", "id", "kind", "name", "phone", "postalCode", "slug", "street", "summary", "website") SELECT "city", "email", "id", "kind", "name", "phone", "postalCode", "slug", "street", "summary", "website" FROM "Carrier";
DROP TABLE "Carrier";
ALTER TABLE "new_Carrier" RENAME TO "Carrier";
CREATE UNIQUE INDEX "Carrier_slug_key" ON "Carrier"("slug");
CREATE TABLE "new_Project" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "carrierId" TEXT,
    "bausteinId" TEXT,
    "municipality" TEXT NOT NULL,
    "district" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "quarter" TEXT,
    "fundingFrom" TEXT,
    "fundingTo" TEXT,
    "startYear" INTEGER,
    "targetGroups" JSONB NOT NULL,
    "goals" JSONB NOT NULL,
    "conditions" JSONB NOT NULL,
    "contactName" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "website" TEXT,
    "source" TEXT,
    "asOf" TEXT,
    "goodPractice" BOOLEAN NOT NULL,
    "story" JSONB NOT NULL,
    CONSTRAINT "Project_carrierId_fkey" FOREIGN KEY ("carrierId") REFERENCES "Carrier" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Project_bausteinId_fkey" FOREIGN KEY ("bausteinId") REFERENCES "Baustein" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Project" ("asOf", "bausteinId", "carrierId", "conditions", "contactName", "district", "email", "fundingFrom", "fundingTo", "goals", "goodPractice", "id", "municipality", "phone", "quarter", "region", "slug", "source", "startYear", "story", "summary", "targetGroups", "title", "website") SELECT "asOf", "bausteinId", "carrierId", "conditions", "contactName", "district", "email", "fundingFrom", "fundingTo", "goals", "goodPractice", "id", "municipality", "phone", "quarter", "region", "slug", "source", "startYear", "story", "summary", "targetGroups", "title", "website" FROM "Project";
DROP TABLE "Project";
ALTER TABLE "new_Project" RENAME TO "Project";
CREATE UNIQUE INDEX "Project_slug_key" ON "Project"("slug");
CREATE INDEX "Project_district_idx" ON "Project"("district");
CREATE INDEX "Project_region_idx" ON "Project"("region");
CREATE INDEX "Project_bausteinId_idx" ON "Project"("bausteinId");
CREATE INDEX "Project_carrierId_idx" ON "Project"("carrierId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
