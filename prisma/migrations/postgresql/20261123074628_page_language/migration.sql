-- AlterTable
ALTER TABLE "Page" ADD COLUMN     "language" TEXT NOT NULL DEFAULT 'de',
ADD COLUMN     "originalId" TEXT;
