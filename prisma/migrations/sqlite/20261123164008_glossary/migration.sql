-- CreateTable
CREATE TABLE "Term" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "forms" JSONB NOT NULL,
    "explanation" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Term_slug_key" ON "Term"("slug");
