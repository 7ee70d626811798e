import type { ServerResponse } from "node:http";

/** Next names the target of a redirect twice in the answer for which it renders one; browsers and proxies want it once. */
export function withOneLocation(response: ServerResponse): ServerResponse {
  response.writeHead = new Proxy(response.writeHead, {
    apply(target, self, parameters) {
      const location = response.getHeader("location");
      if (Array.isArray(location)) response.setHeader("location", location[0] ?? "");
      return Reflect.apply(target, self, parameters);
    },
  });
  return response;
}
