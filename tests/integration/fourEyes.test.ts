/** The four-eyes rule holds on every way to the public pages. */
import { beforeEach, describe, expect, test } from "vitest";
import { publish, publishRevision } from "#lib/content/publish.ts";
import { saveDraft } from "#lib/content/save.ts";
import { db } from "#lib/db.ts";
import { Conflict, NotAllowed, NotReviewed } from "#lib/errors.ts";
import { runBulk } from "#lib/lists/bulk.ts";
import type { MediaTarget } from "#lib/media/claim.ts";
import { cropMedia, describeMedia, replaceMedia, saveMedia, serveVersion } from "#lib/media/mutations.ts";
import { approve, requestReview, returnReview, saveFourEyes } from "#lib/reviews/mutations.ts";
import { readSettings } from "#lib/settings/queries.ts";
import { type Actor, system } from "#lib/users/policy.ts";
import { makePublished, publishedRow } from "#tests/factories.ts";
import { asUpload, captions, jpeg, makeMedia } from "#tests/mediaFiles.ts";
import { mp4 } from "#tests/mp4.ts";
import { makeActor, newestReview, type Rewritten, rewritten, switchOn } from "#tests/reviewing.ts";

let author: Actor;
let other: Actor;

beforeEach(async () => {
  await switchOn();
  [author, other] = [await makeActor(), await makeActor()];
});

describe("with the rule on, words that nobody else has approved go live on no way", () => {
  test.each<[string, (made: Rewritten) => Promise<unknown>]>([
    ["from the form", (made) => publish(author, made, made.input)],
    ["from the form of somebody who adds a word", (made) => publish(other, made, { ...made.input, summary: "Anders" })],
    ["as a stored revision", (made) => publishRevision(author, made, made.revision)],
    [
      "from a list, with others",
      async ({ id, version }) => {
        const order = { aktion: "veroeffentlichen" as const, wahl: [{ id, version }], ownerId: "", reviewBy: "" };
        const [outcome] = await runBulk(author, order);
        throw outcome?.problem?.includes("Vier-Augen-Prinzip") ? new NotReviewed() : new Error("It went live");
      },
    ],
    ["in the name of an administration", (made) => publishRevision({ ...author, role: "admin" }, made, made.revision)],
    ["in the name of the portal", (made) => publishRevision(system, made, made.revision)],
    [
      "restored from the history",
      async (made) => {
        const old = { ...made.input, summary: "" };
        const { version } = await saveDraft(author, made, old, "restore");
        return publish(author, { ...made, version }, old);
      },
    ],
    [
      "after somebody asked for a review",
      async (made) => {
        const { version } = await requestReview(author, made, made.input);
        return publishRevision(author, { ...made, version }, made.revision);
      },
    ],
    [
      "after they came back",
      async (made) => {
        const { version } = await requestReview(author, made, made.input);
        await returnReview(other, (await newestReview(made.id)).id, "Noch nicht.");
        return publishRevision(author, { ...made, version }, made.revision);
      },
    ],
    [
      "after others were approved",
      async (made) => {
        const { version } = await requestReview(author, made, made.input);
        await approve(other, (await newestReview(made.id)).id);
        return publish(author, { ...made, version }, { ...made.input, summary: "Nach der Freigabe geändert" });
      },
    ],
    [
      "approved by somebody whose account has been switched off since",
      async (made) => {
        const { version } = await requestReview(author, made, made.input);
        await approve(other, (await newestReview(made.id)).id);
        await db.user.update({ where: { id: other.userId ?? "" }, data: { active: false } });
        return publishRevision(author, { ...made, version }, made.revision);
      },
    ],
    [
      "approved by somebody who may only read since",
      async (made) => {
        const { version } = await requestReview(author, made, made.input);
        await approve(other, (await newestReview(made.id)).id);
        await db.user.update({ where: { id: other.userId ?? "" }, data: { role: "reader" } });
        return publishRevision(author, { ...made, version }, made.revision);
      },
    ],
  ])("%s", async (_way, publishIt) => {
    const made = await rewritten(author);
    const before = await publishedRow("project", made.id);
    await switchOn("project");
    await expect(publishIt(made)).rejects.toThrow(NotReviewed);
    expect(await publishedRow("project", made.id)).toEqual(before);
  });
});

describe("a file that is live has no draft, so under the rule it does not change", () => {
  const words = { title: "Fest im Hof", alt: "Kinder tanzen im Hof" };
  const whole = { focalX: 50, focalY: 50, left: 0, top: 0, width: 100, height: 100 };

  test.each<[string, (file: MediaTarget) => Promise<unknown>]>([
    ["replaced", async (file) => replaceMedia(author, file, asUpload(await jpeg(90, 30), "neu.jpg"))],
    ["cropped", (file) => cropMedia(author, file, whole)],
    ["an earlier version", (file) => serveVersion(author, file, 1)],
    ["described anew", (file) => describeMedia(author, file, { alt: words.alt })],
    ["other details", (file) => saveMedia({ ...author, role: "admin" }, file, words)],
  ])("%s", async (_way, change) => {
    const id = await makeMedia(await jpeg(60, 40));
    await makePublished("project", { picture: { mediaId: id, alt: "Kinder im Hof" } });
    const file = { id, version: (await db.media.findUniqueOrThrow({ where: { id } })).version };
    await switchOn("project");
    const before = await db.media.findUnique({ where: { id }, include: { versions: true } });
    await expect(change(file)).rejects.toThrow(NotReviewed);
    expect(await db.media.findUnique({ where: { id }, include: { versions: true } })).toEqual(before);
    await switchOn("film");
    await expect(change(file)).resolves.not.toThrow();
  });

  test("nor does what a film that is live needs", async () => {
    const [film, text] = [await makeMedia(mp4(), "Fest.mp4"), await makeMedia(captions(), "Fest.vtt")];
    await db.media.update({ where: { id: film }, data: { captionsId: text } });
    await makePublished("film", { video: { mediaId: film } });
    await switchOn("film");
    const { version } = await db.media.findUniqueOrThrow({ where: { id: text } });
    const change = replaceMedia(author, { id: text, version }, asUpload(captions("Anders."), "neu.vtt"));
    await expect(change).rejects.toThrow(NotReviewed);
  });
});

test("the rule is about its types only, and words that are live may be published again", async () => {
  await switchOn("film");
  const made = await rewritten(author);
  const live = await publish(author, made, made.input);
  await switchOn("project", "film");
  await expect(publish(author, live, made.input)).resolves.toBeDefined();
});

test("a stale form does not change the rule", async () => {
  const { version } = await readSettings(system);
  await switchOn("film");
  await expect(saveFourEyes(system, { version, types: [] })).rejects.toThrow(Conflict);
  expect((await readSettings(system)).fourEyes).toEqual(["film"]);
});

test("only the administration switches it", async () => {
  const { version } = await readSettings(system);
  await expect(saveFourEyes(other, { version, types: [] })).rejects.toThrow(NotAllowed);
});
