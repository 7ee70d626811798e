import "server-only";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";

/**
 * After something was changed: on to another page, or to the same one anew. Whatever pages the browser remembers are old by
 * now; a bare `redirect` would show them once more.
 */
export function goOn(path: string): never {
  refresh();
  redirect(path);
}
