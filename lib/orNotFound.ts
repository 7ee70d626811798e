import "server-only";
import { notFound } from "next/navigation";
import { NotFound } from "./errors.ts";

/** For pages: what was asked for, or the page "nicht gefunden" when it does not exist. */
export async function orNotFound<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof NotFound) notFound();
    throw error;
  }
}
