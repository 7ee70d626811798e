/** "Verwendet in …": who names an entry, and that what is in use is not put away. */
import { describe, expect, test } from "vitest";
import { publish } from "#lib/content/publish.ts";
import { saveDraft } from "#lib/content/save.ts";
import { InUse, InvalidInput, type UserError } from "#lib/errors.ts";
import { saveMenu } from "#lib/menu/mutations.ts";
import { readMenu } from "#lib/menu/queries.ts";
import { emptyRow } from "#lib/menu/readForm.ts";
import { moveToTrash, restoreFromTrash } from "#lib/trash/mutations.ts";
import { findUses } from "#lib/trash/queries.ts";
import { system } from "#lib/users/policy.ts";
import { editor, everything, makeDraft, makePublished, paragraph, reader } from "#tests/factories.ts";

const refusal = (work: Promise<unknown>) => work.then(() => undefined).catch((error: UserError) => error);

describe("what is in use", () => {
  test("stays, and every place is named: relation, link, draft and live", async () => {
    const carrier = await makePublished("carrier");
    const project = await makePublished("project", { carrier: carrier.id, title: "Hat den Träger" });
    const page = await makeDraft("page", { body: paragraph("Dorthin", carrier.id), title: "Verlinkt den Träger" });
    const before = await everything();
    const refused = await refusal(moveToTrash(editor, carrier));
    expect(refused).toBeInstanceOf(InUse);
    expect(refused instanceof InUse && refused.usedBy.map(({ id }) => id)).toEqual([project.id, page.id]);
    expect(refused?.message).toContain("„Hat den Träger“, „Verlinkt den Träger“");
    expect(await everything()).toEqual(before);
    expect(await findUses(reader, carrier.id)).toMatchObject([
      { id: project.id, field: "carrier", live: true, draft: true, needed: true },
      { id: page.id, field: "body", live: false, draft: true, needed: false },
    ]);
  });

  test("stays while it is live somewhere, even if the draft there has dropped it", async () => {
    const film = await makeDraft("film");
    const page = await makePublished("page", { body: paragraph("Zum Film", film.id) });
    const dropped = { ...page.input, body: paragraph("Ohne Film") };
    const saved = await saveDraft(editor, page, dropped);
    expect(await findUses(reader, film.id)).toMatchObject([{ id: page.id, live: true, draft: false }]);
    expect(await refusal(moveToTrash(editor, film))).toBeInstanceOf(InUse);
    await publish(editor, saved, dropped);
    await moveToTrash(editor, film);
  });

  test("may go once its users are in the trash, and comes back with them", async () => {
    const carrier = await makeDraft("carrier");
    const project = await makeDraft("project", { carrier: carrier.id });
    const user = await moveToTrash(editor, project);
    const used = await moveToTrash(editor, carrier);
    const back = await restoreFromTrash(editor, user);
    const errors = await refusal(publish(editor, back, project.input));
    expect(errors instanceof InvalidInput && Object.keys(errors.fields)).toEqual(["carrier"]);
    await restoreFromTrash(editor, used);
    expect(await findUses(reader, carrier.id)).toMatchObject([{ id: project.id, draft: true }]);
  });

  test("in a menu stays as well", async () => {
    const page = await makePublished("page", { title: "Steht im Menü" });
    const { version, rows } = await readMenu(system);
    await saveMenu(system, version, {
      ...rows,
      main: [{ ...emptyRow(0), label: "Menüpunkt", target: "Steht im Menü" }],
    });
    const refused = await refusal(moveToTrash(editor, page));
    expect(refused instanceof InUse && refused.usedBy).toEqual([
      { id: "menu", type: "menu", title: "Hauptmenü: „Menüpunkt“" },
    ]);
  });

  test("by itself may go", async () => {
    const page = await makeDraft("page");
    const saved = await saveDraft(editor, page, { ...page.input, body: paragraph("Siehe hier", page.id) });
    await moveToTrash(editor, saved);
  });
});
