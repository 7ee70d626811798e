/** What is planned happens by itself and once, however many servers there are, also when one of them is killed at it. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { saveDraft } from "#lib/content/save.ts";
import { db } from "#lib/db.ts";
import { carryOutPlans } from "#lib/schedules/carryOut.ts";
import { createPlan } from "#lib/schedules/mutations.ts";
import { editor, type Made, makeDraft } from "#tests/factories.ts";
import { inHours, stay } from "#tests/planning.ts";
import { makeActor } from "#tests/reviewing.ts";

const processes: ChildProcess[] = [];

afterEach(() => {
  for (const child of processes.splice(0)) child.kill("SIGKILL");
});

async function startServer(): Promise<ChildProcess> {
  const file = join(import.meta.dirname, "processes/carryOutPlans.ts");
  const flags = ["--conditions=react-server", "--disable-warning=ExperimentalWarning"];
  const child = spawn(process.execPath, [...flags, file], { stdio: ["pipe", "pipe", "inherit"] });
  processes.push(child);
  await once(child.stdout, "data");
  return child;
}

/** Plans to publish a draft, with its time a moment from now. */
async function planSoon(milliseconds: number): Promise<Made> {
  const draft = await makeDraft("project");
  await createPlan(await makeActor(), draft, inHours(1));
  const at = new Date(Date.now() + milliseconds);
  await db.schedule.updateMany({ where: { entryId: draft.id }, data: { at } });
  await db.job.updateMany({ where: { name: "schedules", nextRunAt: { gt: at } }, data: { nextRunAt: at } });
  return draft;
}

const published = (id: string) => db.auditEvent.count({ where: { subject: id, action: "entry.publish" } });

const allDone = (entries: Made[]) =>
  vi.waitFor(
    async () => {
      const waiting = { entryId: { in: entries.map(({ id }) => id) }, state: "waiting" };
      expect(await db.schedule.count({ where: waiting })).toBe(0);
    },
    { timeout: 20_000, interval: 100 },
  );

test("two servers, many plans, each happens once, at its time and not before", async () => {
  await Promise.all([startServer(), startServer()]);
  const drafts: Made[] = [];
  for (let n = 0; n < 10; n += 1) drafts.push(await planSoon(1_500));
  expect(await db.project.count()).toBe(0);
  await allDone(drafts);
  for (const { id } of drafts) expect(await published(id)).toBe(1);
  expect(await db.schedule.count({ where: { state: "done" } })).toBe(drafts.length);
}, 40_000);

test("each plan happens once even when nothing keeps servers from trying at the same time", async () => {
  const drafts: Made[] = [];
  for (let n = 0; n < 4; n += 1) drafts.push(await planSoon(0));
  await Promise.all([1, 2, 3, 4].map(() => carryOutPlans(stay)));
  for (const { id } of drafts) expect(await published(id)).toBe(1);
});

test("somebody is writing while it happens: no word is lost, and it happens", async () => {
  await startServer();
  const draft = await planSoon(800);
  let version = draft.version;
  let saved = 0;
  while ((await db.schedule.count({ where: { entryId: draft.id, state: "waiting" } })) > 0) {
    const words = { ...draft.input, summary: `Satz ${saved + 1}` };
    const outcome = await saveDraft(editor, { id: draft.id, version }, words).catch(() => null);
    if (outcome) saved += 1;
    version = (await db.entry.findUniqueOrThrow({ where: { id: draft.id } })).version;
  }
  expect(await db.entry.findUnique({ where: { id: draft.id } })).toMatchObject({ published: 1, draft: saved + 1 });
  expect(await published(draft.id)).toBe(1);
}, 40_000);

test("servers that are killed at it again and again, and the time passes while none is there", async () => {
  const drafts: Made[] = [];
  for (let n = 0; n < 8; n += 1) drafts.push(await planSoon(0));
  for (const moment of [0, 20, 45, 80]) {
    const server = await startServer();
    setTimeout(() => server.kill("SIGKILL"), moment);
    await once(server, "close");
  }
  await startServer();
  await allDone(drafts);
  for (const { id } of drafts) {
    expect(await published(id)).toBe(1);
    expect(await db.project.findUnique({ where: { id } })).not.toBeNull();
  }
}, 60_000);
