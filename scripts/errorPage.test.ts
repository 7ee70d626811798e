import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { createGzip } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { withErrorPage } from "./errorPage.ts";

const page = Buffer.from("<h1>Hier klemmt gerade die Tür</h1>");
const open: (() => void)[] = [];

afterEach(() => {
  for (const close of open.splice(0)) close();
});

async function ask(listener: RequestListener): Promise<Response> {
  const server = createServer((request, response) => listener(request, withErrorPage(response, page)));
  server.listen(0);
  await once(server, "listening");
  open.push(() => server.close());
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The server listens on no port");
  return fetch(`http://localhost:${address.port}`);
}

test("an error gets the page in place of its own words, with its status and its policy", async () => {
  const response = await ask((_, answer) => {
    answer.statusCode = 500;
    answer.setHeader("content-security-policy", "default-src 'none'");
    answer.end("<script>self.__next_f</script>");
  });
  expect(response.status).toBe(500);
  expect(response.headers.get("content-security-policy")).toBe("default-src 'none'");
  expect(await response.text()).toBe(page.toString());
});

test("an error that is compressed and sent in parts gets the page as well", async () => {
  const response = await ask((_, answer) => {
    answer.writeHead(503, { "content-encoding": "gzip", "content-type": "text/html" });
    const gzip = createGzip();
    gzip.pipe(answer);
    gzip.end("<p>a</p>".repeat(10_000));
  });
  expect(response.status).toBe(503);
  expect(await response.text()).toBe(page.toString());
});

test("everything else goes through as it is", async () => {
  const response = await ask((_, answer) => {
    answer.writeHead(404, { "x-own": "1" });
    answer.write("a");
    answer.end("b");
  });
  expect([response.status, response.headers.get("x-own"), await response.text()]).toEqual([404, "1", "ab"]);
});
