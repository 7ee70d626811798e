import { env } from "#lib/env.ts";

// The address of the sitemap is a setting of the running server, not of the build.
export const dynamic = "force-dynamic";

export function GET() {
  const lines = [
    "User-agent: *",
    "Disallow: /redaktion",
    "Disallow: /api/",
    `Sitemap: ${env().publicUrl}/sitemap.xml`,
    "",
  ];
  return new Response(lines.join("\n"), { headers: { "content-type": "text/plain; charset=utf-8" } });
}
