"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { MediaSearch, MediaView } from "#lib/media/schema.ts";

type Library = {
  /** Files the page already shows, by id. */
  known: Record<string, MediaView>;
  /** The library's files of some kinds, the newest first. */
  search: (input: MediaSearch) => Promise<MediaView[]>;
  /** Makes an alternative text that of the file itself, and says what came of it. */
  remember: (input: { id: string; alt: string }) => Promise<string>;
  mayUpload: boolean;
};

const LibraryContext = createContext<Library | null>(null);

/** What choosing files needs from the server, for everything inside: fields of an entry, blocks of a text. */
export function MediaLibrary({ children, ...library }: Library & { children: ReactNode }) {
  return <LibraryContext value={library}>{children}</LibraryContext>;
}

export function useMediaLibrary(): Library {
  const library = useContext(LibraryContext);
  if (!library) throw new Error("Files can only be chosen inside MediaLibrary");
  return library;
}
