"use client";

import { useState } from "react";
import type { MediaView } from "#lib/media/schema.ts";
import { useMediaLibrary } from "../media/MediaLibrary.tsx";
import type { FileOf } from "./nodes/mediaNodes.ts";

export type Files = { of: FileOf; remember: (file: MediaView) => void };

/** The files that a text shows: those it had when the page came, and those chosen since. */
export function useFiles(): Files {
  const { known } = useMediaLibrary();
  const [files] = useState(() => {
    const views = new Map(Object.entries(known));
    return { of: (id: string) => views.get(id), remember: (file: MediaView) => void views.set(file.id, file) };
  });
  return files;
}
