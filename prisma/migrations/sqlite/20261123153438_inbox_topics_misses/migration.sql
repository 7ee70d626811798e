-- AlterTable
ALTER TABLE "Message" ADD COLUMN "ownerId" TEXT REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "Project" ADD COLUMN "groupList" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Project" ADD COLUMN "topicList" TEXT NOT NULL DEFAULT '';
UPDATE "Project" SET "groupList" = ',' || (SELECT group_concat("value", ',') FROM json_each("targetGroups")) || ','
  WHERE json_array_length("targetGroups") > 0;

-- CreateTable
CREATE TABLE "SearchMiss" (
    "words" TEXT NOT NULL PRIMARY KEY,
    "count" INTEGER NOT NULL,
    "lastAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "SearchMiss_lastAt_idx" ON "SearchMiss"("lastAt");

-- CreateIndex
CREATE INDEX "Message_ownerId_idx" ON "Message"("ownerId");
