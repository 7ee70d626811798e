import { type NextRequest, NextResponse } from "next/server";
import { pathHeader } from "#lib/auth/pathHeader.ts";
import { editingPolicy } from "#lib/csp.ts";
import { developing } from "#lib/env.ts";
import { topics } from "#lib/messages/schema.ts";

export const config = {
  matcher: ["/redaktion/:path*", "/projekte", "/projekte/karte", "/suche", "/kontakt", "/schreiben/:topic"],
};

/** Inside, a list with a query string is a page of its own below these addresses. */
const queryRoutes = new Map([
  ["/projekte", "/projekte/suche"],
  ["/projekte/karte", "/projekte/karte"],
  ["/suche", "/suche"],
  ["/kontakt", "/kontakt/ort"],
  ...Object.keys(topics).map((topic) => [`/schreiben/${topic}`, `/schreiben/${topic}`] as const),
]);

export function proxy(request: NextRequest): NextResponse {
  const route = queryRoutes.get(request.nextUrl.pathname);
  return route ? withQueryAsPath(request, route) : editingArea(request);
}

/** Filters are part of the path inside, so that a filtered list is a static page like any other. See DECISIONS.md. */
function withQueryAsPath(request: NextRequest, route: string): NextResponse {
  const query = request.nextUrl.search.slice(1);
  if (!query) return NextResponse.next();
  return NextResponse.rewrite(new URL(`${route}/${encodeURIComponent(query)}`, request.url));
}

const isPreview = /^\/redaktion\/[^/]+\/[^/]+\/vorschau$/;

/** A nonce per request, which Next puts on its scripts; and nothing of it is kept or indexed anywhere. */
function editingArea(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = editingPolicy(nonce, developing, isPreview.test(request.nextUrl.pathname));
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set(pathHeader, request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("cache-control", "no-store");
  response.headers.set("x-robots-tag", "noindex, nofollow");
  return response;
}
