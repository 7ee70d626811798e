-- AlterTable
ALTER TABLE "Film" ADD COLUMN     "videoId" TEXT;
