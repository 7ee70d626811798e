import { UsedIn } from "#components/redaktion/entry/UsedIn.tsx";
import { WithdrawPanel } from "#components/redaktion/entry/WithdrawPanel.tsx";
import { TrashPanel } from "#components/redaktion/trash/TrashPanel.tsx";
import { withdrawEntry } from "#lib/content/actions.ts";
import { editHref } from "#lib/content/editHref.ts";
import type { FoundEntry } from "#lib/content/queries.ts";
import type { Use } from "#lib/content/references.ts";
import { typeOf } from "#lib/content/registry.ts";
import { plansNote } from "#lib/content/state.ts";
import { findSitePlaces } from "#lib/menu/queries.ts";
import { moveToTrashAction } from "#lib/trash/actions.ts";
import { findUses } from "#lib/trash/queries.ts";
import { type Actor, may } from "#lib/users/policy.ts";

type Props = { actor: Actor; entry: FoundEntry };

/** What holds an entry where it is, then the ways to take it off the website and to put it away. */
export async function LeavePanels({ actor, entry }: Props) {
  const { id, title, type } = entry;
  const uses = await findUses(actor, id);
  const around = (await findSitePlaces(actor, id)).map((place) => place.title);
  const isLive = entry.publishedAt !== null;
  const places = uses.map((use) => ({
    ...use,
    href: editHref(use),
    field: typeOf(use.type).fields[use.field]?.input.label ?? use.field,
  }));
  return (
    <>
      <UsedIn places={places} around={around} />
      {may(actor, "content.publish") && (
        <WithdrawPanel
          action={withdrawEntry}
          id={id}
          title={title}
          live={isLive}
          notes={[
            ...usesNotes(uses),
            type.withdrawNote?.(entry.liveAddress ?? entry.address),
            around.length > 0
              ? `Auf allen Seiten fehlt dann, bis der Eintrag wieder live ist: ${around.join(", ")}.`
              : undefined,
            plansNote(entry.planned),
          ]}
        />
      )}
      {may(actor, "content.edit") && (
        <TrashPanel
          action={moveToTrashAction}
          id={id}
          title={title}
          live={isLive}
          uses={places.length + around.length}
          plans={plansNote(entry.planned)}
        />
      )}
    </>
  );
}

/** What forbids to withdraw the entry, and what becomes of the links to it. */
function usesNotes(uses: Use[]): (string | undefined)[] {
  const live = uses.filter((use) => use.live);
  const titlesOf = (some: Use[]) => [...new Set(some.map((use) => `„${use.title}“`))].join(", ");
  const needing = titlesOf(live.filter(({ needed }) => needed));
  const linking = titlesOf(live.filter(({ needed }) => !needed));
  return [
    needing ? `Das geht erst, wenn der Eintrag dort nicht mehr gewählt ist: ${needing}.` : undefined,
    linking ? `Links hierher stehen dann nur noch als Text da: ${linking}.` : undefined,
  ];
}
