-- AlterTable
ALTER TABLE "Entry" ADD COLUMN     "updatedById" TEXT;

-- Whose the last change was, where the newest words tell.
UPDATE "Entry" SET "updatedById" = (
    SELECT "createdById" FROM "Revision"
    WHERE "entryId" = "Entry"."id" AND "number" = "Entry"."draft" AND "createdBy" = "Entry"."updatedBy"
);
