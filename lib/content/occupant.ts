import type { Tx } from "#lib/db.ts";

/** What is at an address that an entry wants. It gives way when it is only a redirect nobody made on purpose. */
export type Occupant = { message: string; givesWay: boolean };

/** What keeps this entry from an address, or would end with its move there; null when the address is free or its own. */
export async function findOccupant(tx: Tx, entryId: string | null, path: string): Promise<Occupant | null> {
  const live = await tx.address.findUnique({ where: { path } });
  if (live) {
    if (live.entryId === entryId) return null;
    return { message: `Die Adresse ${path} gehört schon zu „${live.title}“.`, givesWay: false };
  }
  const redirect = await tx.redirect.findUnique({ where: { path }, include: { entry: { select: { title: true } } } });
  if (!redirect || (redirect.entryId !== null && redirect.entryId === entryId)) return null;
  const target = redirect.entry ? `„${redirect.entry.title}“` : redirect.url;
  const where = `Von ${path} führt eine Weiterleitung zu ${target}.`;
  if (!redirect.manual) return { message: `${where} Sie endet, wenn dieser Eintrag dort live geht.`, givesWay: true };
  const message = `${where} Jemand hat sie mit Absicht angelegt. Bitte wählen Sie eine andere Adresse oder löschen Sie zuerst die Weiterleitung.`;
  return { message, givesWay: false };
}
