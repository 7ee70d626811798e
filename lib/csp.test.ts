import { expect, test } from "vitest";
import { editingPolicy, portalPolicy } from "./csp.ts";

const directives = (policy: string) =>
  new Map(policy.split("; ").map((part) => [part.split(" ")[0], part.split(" ").slice(1).join(" ")]));

test("public pages run no script and load nothing from elsewhere", () => {
  const policy = directives(portalPolicy());
  expect(policy.get("default-src")).toBe("'none'");
  expect(policy.get("script-src")).toBe("'none'");
  expect(policy.get("frame-ancestors")).toBe("'none'");
  expect(portalPolicy()).not.toMatch(/https?:|\*|unsafe/);
});

test("the editing area runs scripts with the nonce only", () => {
  const policy = directives(editingPolicy("abc"));
  expect(policy.get("script-src")).toBe("'nonce-abc' 'strict-dynamic'");
  expect(policy.get("object-src")).toBe("'none'");
  expect(policy.get("base-uri")).toBe("'none'");
  expect(policy.get("form-action")).toBe("'self'");
  expect(editingPolicy("abc")).not.toMatch(/unsafe|https?:|\*/);
});

test("only the preview may be framed, by the editing area itself", () => {
  expect(directives(editingPolicy("abc")).get("frame-ancestors")).toBe("'none'");
  expect(directives(editingPolicy("abc", false, true)).get("frame-ancestors")).toBe("'self'");
});

test("every directive is named once", () => {
  for (const policy of [portalPolicy(), editingPolicy("abc"), editingPolicy("abc", true)]) {
    const names = policy.split("; ").map((part) => part.split(" ")[0]);
    expect(new Set(names).size).toBe(names.length);
  }
});
