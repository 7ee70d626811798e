import type { ServerResponse } from "node:http";

/**
 * Lets a response through unless it turns out to be an HTML page with a server error; then the given page is sent in its
 * place. Headers that were set, the policy among them, stay.
 */
export function withErrorPage(response: ServerResponse, page: Buffer): ServerResponse {
  const { write, end } = response;
  const failed = () =>
    !response.headersSent &&
    response.statusCode >= 500 &&
    /html/.test(String(response.getHeader("content-type") ?? "html"));
  let replaced = false;

  function replace() {
    replaced = true;
    response.removeHeader("content-encoding");
    response.removeHeader("etag");
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("content-length", page.length);
    response.setHeader("cache-control", "no-store");
  }

  response.write = new Proxy(write, {
    apply(target, self, parameters) {
      if (!replaced && failed()) replace();
      return replaced ? true : Reflect.apply(target, self, parameters);
    },
  });
  response.end = new Proxy(end, {
    apply(target, self, parameters) {
      if (!replaced && failed()) replace();
      return replaced ? Reflect.apply(target, self, [page]) : Reflect.apply(target, self, parameters);
    },
  });
  return response;
}
