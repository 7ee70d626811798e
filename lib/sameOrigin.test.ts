import { expect, test } from "vitest";
import { isSameOrigin } from "./sameOrigin.ts";

const from = (headers: Record<string, string>) => isSameOrigin(new Headers({ host: "portal.example", ...headers }));

test.each([
  [{ "sec-fetch-site": "same-origin" }, true],
  [{ origin: "https://portal.example" }, true],
  [{ origin: "https://innen:3000", "x-forwarded-host": "innen:3000" }, true],
  [{ "sec-fetch-site": "same-site", origin: "https://portal.example" }, false],
  [{ "sec-fetch-site": "cross-site" }, false],
  [{ "sec-fetch-site": "none" }, false],
  [{ origin: "https://fremd.example" }, false],
  [{ origin: "null" }, false],
  [{}, false],
])("%j", (headers, expected) => expect(from(headers)).toBe(expected));
