-- CreateTable
CREATE TABLE "Term" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "forms" JSONB NOT NULL,
    "explanation" TEXT NOT NULL,

    CONSTRAINT "Term_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Term_slug_key" ON "Term"("slug");
