-- AlterTable
ALTER TABLE "Film" ADD COLUMN "versions" JSONB;
