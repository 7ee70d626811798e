-- CreateTable
CREATE TABLE "WebLink" (
    "url" TEXT NOT NULL PRIMARY KEY,
    "status" INTEGER,
    "problem" TEXT,
    "checkedAt" DATETIME,
    "brokenSince" DATETIME,
    "ignored" BOOLEAN NOT NULL DEFAULT false
);

-- CreateTable
CREATE TABLE "WebLinkUse" (
    "entryId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("entryId", "field", "url"),
    CONSTRAINT "WebLinkUse_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "WebLinkUse_url_fkey" FOREIGN KEY ("url") REFERENCES "WebLink" ("url") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Finding" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "entryId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "blocking" BOOLEAN NOT NULL,
    "message" TEXT NOT NULL,
    "excerpt" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Finding_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Schedule" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "entryId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "revision" INTEGER,
    "at" DATETIME NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "message" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdBy" TEXT NOT NULL,
    "createdById" TEXT,
    "finishedAt" DATETIME,
    CONSTRAINT "Schedule_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Review" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "entryId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "requestedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "requestedBy" TEXT NOT NULL,
    "requestedById" TEXT,
    "decidedAt" DATETIME,
    "decidedBy" TEXT,
    "decidedById" TEXT,
    "comment" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Review_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "entryId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "author" TEXT NOT NULL,
    "authorId" TEXT,
    "resolvedAt" DATETIME,
    "resolvedBy" TEXT,
    CONSTRAINT "Comment_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Presence" (
    "entryId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "seenAt" DATETIME NOT NULL,

    PRIMARY KEY ("entryId", "userId"),
    CONSTRAINT "Presence_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Presence_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PreviewLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "entryId" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdBy" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "revokedAt" DATETIME,
    "revokedBy" TEXT,
    "visits" INTEGER NOT NULL DEFAULT 0,
    "lastVisitAt" DATETIME,
    CONSTRAINT "PreviewLink_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "list" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    CONSTRAINT "SavedView_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Job" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "nextRunAt" DATETIME NOT NULL,
    "lockedUntil" DATETIME,
    "lastRunAt" DATETIME,
    "lastResult" TEXT
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Entry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "type" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "changes" INTEGER NOT NULL DEFAULT 0,
    "openFacts" JSONB NOT NULL,
    "draft" INTEGER NOT NULL DEFAULT 1,
    "published" INTEGER,
    "publishedAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedBy" TEXT NOT NULL,
    "ownerId" TEXT,
    "reviewBy" TEXT,
    "trashedAt" DATETIME,
    "trashedBy" TEXT,
    CONSTRAINT "Entry_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Entry" ("address", "changes", "createdAt", "draft", "id", "openFacts", "published", "publishedAt", "title", "type", "updatedAt", "updatedBy", "version") SELECT "address", "changes", "createdAt", "draft", "id", "openFacts", "published", "publishedAt", "title", "type", "updatedAt", "updatedBy", "version" FROM "Entry";
DROP TABLE "Entry";
ALTER TABLE "new_Entry" RENAME TO "Entry";
CREATE INDEX "Entry_type_title_idx" ON "Entry"("type", "title");
CREATE INDEX "Entry_updatedAt_idx" ON "Entry"("updatedAt");
CREATE INDEX "Entry_ownerId_idx" ON "Entry"("ownerId");
CREATE INDEX "Entry_reviewBy_idx" ON "Entry"("reviewBy");
CREATE INDEX "Entry_trashedAt_idx" ON "Entry"("trashedAt");
CREATE TABLE "new_Revision" (
    "entryId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "data" JSONB NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'save',
    "name" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdBy" TEXT NOT NULL,
    "createdById" TEXT,

    PRIMARY KEY ("entryId", "number"),
    CONSTRAINT "Revision_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Revision" ("createdAt", "createdBy", "data", "entryId", "number") SELECT "createdAt", "createdBy", "data", "entryId", "number" FROM "Revision";
DROP TABLE "Revision";
ALTER TABLE "new_Revision" RENAME TO "Revision";
CREATE TABLE "new_Redirect" (
    "path" TEXT NOT NULL PRIMARY KEY,
    "entryId" TEXT,
    "url" TEXT,
    "manual" BOOLEAN NOT NULL DEFAULT false,
    "hits" INTEGER NOT NULL DEFAULT 0,
    "lastHitAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdBy" TEXT,
    CONSTRAINT "Redirect_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Redirect" ("createdAt", "entryId", "path") SELECT "createdAt", "entryId", "path" FROM "Redirect";
DROP TABLE "Redirect";
ALTER TABLE "new_Redirect" RENAME TO "Redirect";
CREATE INDEX "Redirect_entryId_idx" ON "Redirect"("entryId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "WebLink_checkedAt_idx" ON "WebLink"("checkedAt");

-- CreateIndex
CREATE INDEX "WebLinkUse_url_idx" ON "WebLinkUse"("url");

-- CreateIndex
CREATE INDEX "Finding_entryId_idx" ON "Finding"("entryId");

-- CreateIndex
CREATE INDEX "Finding_rule_idx" ON "Finding"("rule");

-- CreateIndex
CREATE INDEX "Schedule_state_at_idx" ON "Schedule"("state", "at");

-- CreateIndex
CREATE INDEX "Schedule_entryId_idx" ON "Schedule"("entryId");

-- CreateIndex
CREATE INDEX "Review_entryId_revision_idx" ON "Review"("entryId", "revision");

-- CreateIndex
CREATE INDEX "Review_state_idx" ON "Review"("state");

-- CreateIndex
CREATE INDEX "Comment_entryId_idx" ON "Comment"("entryId");

-- CreateIndex
CREATE INDEX "Presence_seenAt_idx" ON "Presence"("seenAt");

-- CreateIndex
CREATE INDEX "PreviewLink_entryId_idx" ON "PreviewLink"("entryId");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_userId_list_name_key" ON "SavedView"("userId", "list", "name");
