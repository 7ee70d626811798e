import { listPublishedAddresses } from "#lib/addresses/queries.ts";
import { env } from "#lib/env.ts";

// Asked for rarely and must be right: read at every request.
export const dynamic = "force-dynamic";

const escapeXml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Every live address with the day of its last change. */
export async function GET() {
  const addresses = await listPublishedAddresses();
  const urls = addresses.map(
    ({ path, modifiedAt }) =>
      `<url><loc>${escapeXml(env().publicUrl + path)}</loc><lastmod>${modifiedAt.toISOString()}</lastmod></url>`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
  return new Response(xml, { headers: { "content-type": "application/xml; charset=utf-8" } });
}
