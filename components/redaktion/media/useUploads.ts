"use client";

import { useState } from "react";
import { type MediaKind, promisedKind, tooLarge } from "#lib/media/formats.ts";
import type { MediaView, UploadAnswer } from "#lib/media/schema.ts";
import { sendFile } from "./sendFile.ts";

/** One file on its way: how far it is, then what came of it. */
export type UploadRow = { key: number; name: string; part: number; answer: UploadAnswer | null };

let nextKey = 0;

/** Sends files one after the other and keeps a row for each. */
export function useUploads(kinds: MediaKind[], onUploaded: (media: MediaView) => void) {
  const [rows, setRows] = useState<UploadRow[]>([]);

  const change = (key: number, changes: Partial<UploadRow>) =>
    setRows((before) => before.map((row) => (row.key === key ? { ...row, ...changes } : row)));

  async function add(files: File[]) {
    const waiting = files.map((file) => {
      nextKey += 1;
      return { file, row: { key: nextKey, name: file.name, part: 0, answer: null } };
    });
    setRows((before) => [...before, ...waiting.map(({ row }) => row)]);
    for (const { file, row } of waiting) {
      const answer = hopeless(file) ?? (await sendFile(file, { kinds }, (part) => change(row.key, { part })));
      change(row.key, { part: 1, answer });
      if (answer.media) onUploaded(answer.media);
    }
  }

  return { rows, add };
}

/** A courtesy: a film that is too large is not sent first. What counts is what the server says. */
function hopeless(file: File): UploadAnswer | null {
  const kind = promisedKind(file.name);
  const message = kind && tooLarge(kind, file.size);
  return message ? { outcome: "refused", message, media: null } : null;
}
