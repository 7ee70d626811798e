-- AlterTable
ALTER TABLE "Message" ADD COLUMN     "ownerId" TEXT;

-- AlterTable
ALTER TABLE "Project" ADD COLUMN     "groupList" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "topicList" TEXT NOT NULL DEFAULT '';
UPDATE "Project" SET "groupList" = ',' || (SELECT string_agg("value", ',') FROM jsonb_array_elements_text("targetGroups")) || ','
  WHERE jsonb_array_length("targetGroups") > 0;

-- CreateTable
CREATE TABLE "SearchMiss" (
    "words" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SearchMiss_pkey" PRIMARY KEY ("words")
);

-- CreateIndex
CREATE INDEX "SearchMiss_lastAt_idx" ON "SearchMiss"("lastAt");

-- CreateIndex
CREATE INDEX "Message_ownerId_idx" ON "Message"("ownerId");

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
