-- AlterTable
ALTER TABLE "Event" ADD COLUMN "cancelled" BOOLEAN NOT NULL DEFAULT false;
