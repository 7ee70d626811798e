import { listPublishedContacts } from "#lib/contacts/queries.ts";
import { download, nothingToDownload } from "#lib/download.ts";
import { env } from "#lib/env.ts";
import { businessCard } from "#lib/feeds/businessCard.ts";

export const dynamic = "force-dynamic";

/** One contact to keep in an address book. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params;
  const contact = (await listPublishedContacts()).find((candidate) => candidate.slug === slug);
  if (!contact) return nothingToDownload();
  const body = businessCard(contact, env().publicUrl);
  return download(request, { body, type: "text/vcard; charset=utf-8", fileName: `${slug}.vcf` });
}
