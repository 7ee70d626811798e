-- AlterTable
ALTER TABLE "User" ADD COLUMN "digestOn" TEXT;
