-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Presence" (
    "entryId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "arrivedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" DATETIME NOT NULL,

    PRIMARY KEY ("entryId", "userId"),
    CONSTRAINT "Presence_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Presence_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Presence" ("entryId", "seenAt", "userId") SELECT "entryId", "seenAt", "userId" FROM "Presence";
DROP TABLE "Presence";
ALTER TABLE "new_Presence" RENAME TO "Presence";
CREATE INDEX "Presence_seenAt_idx" ON "Presence"("seenAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
