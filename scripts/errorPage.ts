import type { ServerResponse } from "node:http";

/**
 * Lets a response through unless it turns out to be a server error; then the given page is sent in its place. That is
 * known when the head is written, after whatever compresses has added its own headers. The policy and the like stay.
 */
export function withErrorPage(response: ServerResponse, page: Buffer): ServerResponse {
  const { write, writeHead, end } = response;
  let failed = false;

  response.writeHead = new Proxy(writeHead, {
    apply(target, self, parameters) {
      failed = Number(parameters[0]) >= 500;
      if (!failed) return Reflect.apply(target, self, parameters);
      for (const name of ["content-encoding", "transfer-encoding", "etag"]) response.removeHeader(name);
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.setHeader("content-length", page.length);
      response.setHeader("cache-control", "no-store");
      return Reflect.apply(target, self, [parameters[0]]);
    },
  });
  response.write = new Proxy(write, {
    apply(target, self, parameters) {
      if (!response.headersSent) response.writeHead(response.statusCode);
      return failed || Reflect.apply(target, self, parameters);
    },
  });
  response.end = new Proxy(end, {
    apply(target, self, parameters) {
      if (!response.headersSent && response.statusCode >= 500) response.writeHead(response.statusCode);
      return Reflect.apply(target, self, failed ? [page] : parameters);
    },
  });
  return response;
}
