/** Kill -9 loses nothing that was confirmed and leaves nothing half done. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { isSeeded, seed } from "#prisma/seed.ts";
import { makePublished } from "#tests/factories.ts";

/** Runs a script of the portal, kills it that many milliseconds after its first line, and returns its lines. */
async function killed(script: string, args: string[], after: number): Promise<string[]> {
  const file = join(import.meta.dirname, "processes", script);
  const flags = ["--conditions=react-server", "--disable-warning=ExperimentalWarning"];
  const child = spawn(process.execPath, [...flags, file, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (chunk) => {
    if (output === "") setTimeout(() => child.kill("SIGKILL"), after);
    output += String(chunk);
  });
  await once(child, "close");
  return output.split("\n").slice(0, -1);
}

const stored = async (id: string) => ({
  entry: await db.entry.findUniqueOrThrow({ where: { id }, include: { revisions: { orderBy: { number: "desc" } } } }),
  page: await db.page.findUniqueOrThrow({ where: { id } }),
  address: await db.address.findUniqueOrThrow({ where: { entryId: id } }),
  redirects: await db.redirect.count({ where: { entryId: id } }),
  published: await db.auditEvent.count({ where: { subject: id, action: "entry.publish" } }),
  contentVersion: (await db.site.findUniqueOrThrow({ where: { id: 1 } })).contentVersion,
});

test("publishing", async () => {
  const { id } = await makePublished("page", { title: "Fassung 2", path: "/fassung-2" });
  const first = await stored(id);
  const moments = [0, 3, 11, 40, 97, 180, 260, 400];
  for (const moment of moments) {
    const before = await stored(id);
    const confirmed = await killed("publishInLoop.ts", [id, String(before.entry.version)], moment + Math.random() * 10);
    const after = await stored(id);
    const { entry, page, address } = after;
    // The last publish may have been written and killed before it could be confirmed; it is then there as a whole.
    expect(entry.version - Number(confirmed.at(-1))).toBeOneOf([0, 1]);
    const writes = entry.version - first.entry.version;
    expect(entry).toMatchObject({ draft: first.entry.draft + writes, published: entry.draft, changes: 0 });
    const title = `Fassung ${entry.version}`;
    expect(entry.revisions).toHaveLength(entry.draft);
    expect(entry.revisions[0]?.data).toMatchObject({ title, path: page.path });
    expect([entry.title, page.title, address.title]).toEqual([title, title, title]);
    expect([page.path, address.path]).toEqual([`/fassung-${entry.version}`, page.path]);
    expect([after.redirects, after.published - first.published]).toEqual([writes, writes]);
    expect(after.contentVersion - first.contentVersion).toBe(writes);
  }
}, 60_000);

test("writing the start content", async () => {
  for (const moment of [0, 150, 300]) await killed("seedOnce.ts", [], moment);
  expect(await isSeeded()).toBe(false);
  await seed();
  expect(await isSeeded()).toBe(true);
  expect(await db.entry.count({ where: { published: null } })).toBe(0);
  expect(await db.project.count()).toBe(15);
  const addresses = await db.entry.findMany({ select: { address: true } });
  expect(new Set(addresses.map(({ address }) => address)).size).toBe(addresses.length);
}, 60_000);
