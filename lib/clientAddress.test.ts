import { expect, test } from "vitest";
import { clientAddress } from "./clientAddress.ts";

const asked = (forwarded: string) => new Headers({ "x-forwarded-for": forwarded });

test("believes its own proxies and nobody before them", () => {
  expect(clientAddress(asked("192.0.2.1"), 1)).toBe("192.0.2.1");
  expect(clientAddress(asked("198.51.100.9, 192.0.2.1"), 1)).toBe("192.0.2.1");
  expect(clientAddress(asked("198.51.100.9, 192.0.2.1, 10.0.0.1"), 2)).toBe("192.0.2.1");
  expect(clientAddress(asked("192.0.2.1"), 2)).toBe("");
  expect(clientAddress(new Headers(), 1)).toBe("");
});
