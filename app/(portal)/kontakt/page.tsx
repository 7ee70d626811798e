import type { Metadata } from "next";
import { ListPage } from "#app/(portal)/ListPage.tsx";
import { pageMetadata } from "#app/(portal)/pageMetadata.ts";
import { ContactCard } from "#components/content/ContactCard.tsx";
import { listPublishedContacts } from "#lib/contacts/queries.ts";
import { getPublishedListPage } from "#lib/pages/queries.ts";

export const dynamic = "force-static";

const path = "/kontakt";
const loadPage = () => getPublishedListPage(path, "Kontakt");

export async function generateMetadata(): Promise<Metadata> {
  const { title, lead } = await loadPage();
  return pageMetadata(path, title, lead);
}

export default async function Page() {
  const [page, contacts] = await Promise.all([loadPage(), listPublishedContacts()]);
  return (
    <ListPage figure="miners" nothing={contacts.length === 0 && "Ansprechpersonen"} page={page}>
      <ul className="grid gap-8 md:grid-cols-2 xl:grid-cols-[5fr_5fr_2fr]">
        {contacts.map((contact) => (
          <ContactCard contact={contact} key={contact.slug} />
        ))}
      </ul>
      <p className="mt-12 text-lg">
        <a href="/schreiben/kontakt">Nachricht schreiben</a>
      </p>
    </ListPage>
  );
}
