import { createServer } from "node:http";
import { expect, test } from "vitest";
import { freePort } from "#tests/setup/freePort.ts";
import { withOneLocation } from "./oneLocation.ts";

test.each(["end", "writeHead"])("a target that was named twice is sent once (%s)", async (how) => {
  const server = createServer((_request, plain) => {
    const response = withOneLocation(plain);
    response.statusCode = 308;
    response.setHeader("location", "/neu");
    response.appendHeader("location", "/neu");
    if (how === "writeHead") response.writeHead(308);
    response.end();
  });
  const port = await freePort();
  await new Promise<void>((listening) => server.listen(port, listening));
  const answer = await fetch(`http://localhost:${port}/alt`, { redirect: "manual" });
  server.close();
  expect(answer.headers.get("location")).toBe("/neu");
});
