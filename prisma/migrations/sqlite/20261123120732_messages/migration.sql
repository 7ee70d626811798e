-- CreateTable
CREATE TABLE "Message" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "secret" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "path" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "sender" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "receivedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedBy" TEXT NOT NULL DEFAULT ''
);

-- CreateIndex
CREATE UNIQUE INDEX "Message_secret_key" ON "Message"("secret");

-- CreateIndex
CREATE INDEX "Message_state_receivedAt_idx" ON "Message"("state", "receivedAt");

-- CreateIndex
CREATE INDEX "Message_sender_receivedAt_idx" ON "Message"("sender", "receivedAt");
