/** The link check: what it asks, what it makes of the answers, and what it never connects to. */
import { createServer, type IncomingMessage, type Server } from "node:http";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { InvalidInput, NotAllowed } from "#lib/errors.ts";
import { checkWebLinks } from "#lib/webLinks/check.ts";
import { ForbiddenAddress, type Guard, publicWeb } from "#lib/webLinks/guard.ts";
import { ignoreWebLink, recheckWebLink } from "#lib/webLinks/mutations.ts";
import { countWebLinks, listWebLinks } from "#lib/webLinks/queries.ts";
import { linkFilterSchema } from "#lib/webLinks/schema.ts";
import { visit } from "#lib/webLinks/visit.ts";
import { editor, makeDraft, reader } from "#tests/factories.ts";

let server: Server;
let origin: string;
let port: number;
const asked: string[] = [];

const answers: Record<string, (request: IncomingMessage) => { status: number; location?: string }> = {
  "/gut": () => ({ status: 200 }),
  "/weg": () => ({ status: 404 }),
  "/kaputt": () => ({ status: 500 }),
  "/nur-menschen": () => ({ status: 403 }),
  "/ohne-kopf": ({ method }) => ({ status: method === "HEAD" ? 404 : 200 }),
  "/umgezogen": () => ({ status: 301, location: "/gut" }),
  "/kreis": () => ({ status: 302, location: "/kreis" }),
  "/nach-innen": () => ({ status: 302, location: "http://169.254.169.254/latest/meta-data/" }),
  "/anderer-port": () => ({ status: 302, location: `http://127.0.0.1:${port + 1}/` }),
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const { status, location } = answers[request.url ?? ""]?.(request) ?? { status: 404 };
    response.writeHead(status, location ? { location } : {}).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  port = typeof address === "object" && address ? address.port : 0;
  origin = `http://127.0.0.1:${port}`;
});
afterAll(() => server.close());
beforeEach(() => {
  asked.length = 0;
});

/** Nothing but the server of this test; the portal itself has no such setting. */
const thisTest: Guard = {
  mayConnect: (address, asksPort) => address === "127.0.0.1" && asksPort === port,
  resolve: async () => ["127.0.0.1"],
};
const how = (guard: Guard) => ({ guard, userAgent: "Test", timeout: 2_000 });
const check = (now: Date, guard = thisTest) => checkWebLinks(now, { guard, pause: 0, timeout: 2_000 });
const linkAt = (path: string) => db.webLink.findUnique({ where: { url: `${origin}${path}` } });
const monday = new Date("2027-03-01T10:00:00Z");
const later = (days: number) => new Date(monday.getTime() + days * 24 * 60 * 60 * 1_000);

test("asks for the head first, for the page where that is refused, and follows redirects", async () => {
  expect(await visit(`${origin}/gut`, how(thisTest))).toBe(200);
  expect(await visit(`${origin}/ohne-kopf`, how(thisTest))).toBe(200);
  expect(await visit(`${origin}/umgezogen`, how(thisTest))).toBe(200);
  expect(asked).toEqual(["HEAD /gut", "HEAD /ohne-kopf", "GET /ohne-kopf", "HEAD /umgezogen", "HEAD /gut"]);
  await expect(visit(`${origin}/kreis`, how(thisTest))).rejects.toThrow();
});

test.each([
  "http://127.0.0.1/",
  "http://[::1]/",
  "http://[::ffff:127.0.0.1]/",
  "http://[::ffff:10.0.0.1]/",
  "http://2130706433/",
  "http://0x7f.1/",
  "http://0.0.0.0/",
  "http://10.1.2.3/",
  "http://172.16.0.1/",
  "http://192.168.1.1/",
  "http://100.64.0.1/",
  "http://169.254.169.254/latest/meta-data/",
  "http://224.0.0.1/",
  "http://[fd00:ec2::254]/",
  "http://[fe80::1]/",
  "http://[fec0::1]/",
  "http://[64:ff9b::a00:1]/",
  "http://[2002:a00:1::]/",
  "http://localhost/",
  "http://metadata.google.internal/",
  "http://drucker.local/",
  "http://intranet/",
  "http://8.8.8.8:22/",
  "https://8.8.8.8:8443/",
  "http://name:geheim@8.8.8.8/",
  "file:///etc/passwd",
  "ftp://8.8.8.8/",
])("never connects to %s", async (address) => {
  await expect(visit(address, how(publicWeb))).rejects.toThrow(ForbiddenAddress);
});

test("a name is judged by where it leads: one private address among others is enough", async () => {
  const rebinding = (addresses: string[]): Guard => ({ ...publicWeb, resolve: async () => addresses });
  for (const addresses of [["127.0.0.1"], ["8.8.8.8", "10.0.0.1"], ["::ffff:192.168.0.1"], []]) {
    await expect(visit("http://www.example.org/", how(rebinding(addresses)))).rejects.toThrow(ForbiddenAddress);
  }
});

test("connects to the very address that was checked, so a name cannot change its answer in between", async () => {
  const answersOnce = ["127.0.0.1"];
  const guard: Guard = { ...thisTest, resolve: async () => answersOnce.splice(0) };
  expect(await visit(`http://www.example.org:${port}/gut`, how(guard))).toBe(200);
});

test.each(["/nach-innen", "/anderer-port"])("a redirect is judged like any address: %s", async (path) => {
  await expect(visit(`${origin}${path}`, how(thisTest))).rejects.toThrow(ForbiddenAddress);
  expect(asked).toEqual([`HEAD ${path}`]);
});

test("without the allowance of this test, its own server is out of reach", async () => {
  await expect(visit(`${origin}/gut`, how(publicWeb))).rejects.toThrow(ForbiddenAddress);
  expect(asked).toEqual([]);
});

test("remembers what is broken, why and since when; forgets it when it works again", async () => {
  await makeDraft("project", { website: `${origin}/weg`, source: `${origin}/kaputt` });
  await makeDraft("project", { website: `${origin}/gut`, source: `${origin}/nur-menschen` });
  await check(monday);
  expect(await linkAt("/weg")).toMatchObject({ status: 404, problem: expect.any(String), brokenSince: monday });
  expect(await linkAt("/kaputt")).toMatchObject({ status: 500, problem: expect.any(String) });
  expect(await linkAt("/gut")).toMatchObject({ status: 200, problem: null, checkedAt: monday });
  expect(await linkAt("/nur-menschen")).toMatchObject({ status: 403, problem: null });

  asked.length = 0;
  await check(later(2));
  expect(asked.filter((line) => /gut|menschen/.test(line))).toEqual([]);
  expect(await linkAt("/weg")).toMatchObject({ brokenSince: monday, checkedAt: later(2) });

  answers["/weg"] = () => ({ status: 200 });
  await check(later(4));
  expect(await linkAt("/weg")).toMatchObject({ status: 200, problem: null, brokenSince: null });
});

test("what no draft names any more is forgotten, what lies in the trash is left alone", async () => {
  const { id } = await makeDraft("project", { website: `${origin}/gut` });
  await db.entry.update({ where: { id }, data: { trashedAt: monday } });
  await db.webLink.create({ data: { url: `${origin}/niemand` } });
  await db.webLink.updateMany({ where: { url: `${origin}/gut` }, data: { checkedAt: null } });
  await db.webLinkUse.deleteMany({ where: { url: `${origin}/gut`, entryId: { not: id } } });
  await check(later(30));
  expect(asked.filter((line) => /gut|niemand/.test(line))).toEqual([]);
  expect(await linkAt("/niemand")).toBeNull();
});

test("a network that lets nothing out says nothing about an address", async () => {
  const url = "http://www.example.net/";
  await makeDraft("project", { website: url });
  const state = () => db.webLink.findUnique({ where: { url } });
  const fails = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
  const offline: Guard = { mayConnect: () => false, resolve: fails("ENOTFOUND") };
  await db.webLink.updateMany({ where: { url: { startsWith: origin } }, data: { checkedAt: later(60) } });
  await db.webLink.create({
    data: { url: "http://gut.example.org/", status: 200, checkedAt: later(61), ignored: true },
  });
  await check(later(60), offline);
  expect(await state()).toMatchObject({ checkedAt: null, problem: null });
  await expect(recheckWebLink(editor, url, { guard: offline })).rejects.toThrow(InvalidInput);

  // The same answer counts as soon as anything else can be reached.
  await db.webLink.delete({ where: { url: "http://gut.example.org/" } });
  const online: Guard = { ...thisTest, resolve: fails("ENOTFOUND") };
  await check(later(60), online);
  expect(await state()).toMatchObject({ problem: "Diese Website gibt es nicht (mehr).", brokenSince: later(60) });
});

test("readers see the report and change nothing; an ignored address is neither asked nor told of", async () => {
  const url = `${origin}/immer-weg`;
  const { id } = await makeDraft("project", { website: url });
  await expect(recheckWebLink(reader, url, { guard: thisTest })).rejects.toThrow(NotAllowed);
  await expect(ignoreWebLink(reader, url, true)).rejects.toThrow(NotAllowed);
  expect(await recheckWebLink(editor, url, { guard: thisTest })).toMatchObject({ status: 404 });
  const broken = () => listWebLinks(reader, linkFilterSchema.parse({}));
  const found = (await broken()).links.find((link) => link.url === url);
  expect(found?.uses).toMatchObject([{ entryId: id, field: "website", fieldLabel: "Internetseite" }]);
  expect((await countWebLinks(reader)).broken).toBeGreaterThan(0);

  await ignoreWebLink(editor, url, true);
  expect((await broken()).links.map((link) => link.url)).not.toContain(url);
  asked.length = 0;
  await check(later(90));
  expect(asked).not.toContain("HEAD /immer-weg");
  await ignoreWebLink(editor, url, false);
  expect((await broken()).links.map((link) => link.url)).toContain(url);
});
