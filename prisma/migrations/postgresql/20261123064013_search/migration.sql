-- AlterTable
ALTER TABLE "Carrier" DROP COLUMN "searchName";

-- AlterTable
ALTER TABLE "Project" DROP COLUMN "searchText";
