import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EntryForm } from "#components/redaktion/entry/EntryForm.tsx";
import { OpenFacts } from "#components/redaktion/entry/OpenFacts.tsx";
import { StateLine } from "#components/redaktion/entry/StateBadge.tsx";
import { Notice } from "#components/ui/Notice.tsx";
import { requireUser } from "#lib/auth/session.ts";
import { submitEntry } from "#lib/content/actions.ts";
import { formGroups } from "#lib/content/contentType.ts";
import { findEntry, listTargets } from "#lib/content/queries.ts";
import type { FormState } from "#lib/form.ts";
import { may } from "#lib/users/policy.ts";

type Props = PageProps<"/redaktion/[segment]/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await findEntry((await params).id))?.title };
}

/** One entry: what is live, its form, its buttons. */
export default async function EditEntry({ params, searchParams }: Props) {
  const actor = await requireUser("content.read");
  const { segment, id } = await params;
  const entry = await findEntry(id);
  if (!entry || entry.type.segment !== segment) notFound();
  const { type } = entry;
  const created: FormState<never> = { status: "done", message: "Der Entwurf ist angelegt." };
  return (
    <>
      <p>
        <a href={`/redaktion/${segment}`}>{type.label.many}</a>
      </p>
      <h1>{entry.title}</h1>
      <StateLine state={entry} />
      <p className="entry-links">
        <a href={`/redaktion/${segment}/${id}/vorschau`} target="_blank" rel="noopener">
          Vorschau des gespeicherten Entwurfs (neues Fenster)
        </a>
        {entry.publishedAt && <a href={entry.liveAddress}>Auf der Website ansehen</a>}
      </p>
      <OpenFacts facts={entry.openFacts} />
      {!may(actor, "content.edit") && (
        <Notice kind="info">Mit Ihrer Rolle können Sie lesen, aber nichts ändern.</Notice>
      )}
      <EntryForm
        action={submitEntry}
        title={entry.title}
        id={entry.id}
        type={type.key}
        version={entry.version}
        live={entry.publishedAt !== null}
        groups={formGroups(type)}
        data={entry.data}
        targets={await listTargets()}
        mayEdit={may(actor, "content.edit")}
        initial={(await searchParams).neu === "ja" ? created : undefined}
      />
    </>
  );
}
