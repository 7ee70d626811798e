-- AlterTable
ALTER TABLE "Page" ADD COLUMN "language" TEXT NOT NULL DEFAULT 'de';
ALTER TABLE "Page" ADD COLUMN "originalId" TEXT;
