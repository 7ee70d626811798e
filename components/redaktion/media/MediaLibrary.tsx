"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { MediaSearch, MediaView } from "#lib/media/schema.ts";

type Library = {
  /** Files the page already shows, by id. */
  known: Record<string, MediaView>;
  /** The library's files of some kinds, the newest first. */
  search: (input: MediaSearch) => Promise<MediaView[]>;
  mayUpload: boolean;
};

const LibraryContext = createContext<Library | null>(null);

/** What choosing files needs from the server, for everything inside: fields of an entry, blocks of a text. */
export function MediaLibrary({ known, search, mayUpload, children }: Library & { children: ReactNode }) {
  return <LibraryContext value={{ known, search, mayUpload }}>{children}</LibraryContext>;
}

export function useMediaLibrary(): Library {
  const library = useContext(LibraryContext);
  if (!library) throw new Error("Files can only be chosen inside MediaLibrary");
  return library;
}
