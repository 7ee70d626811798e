/** Publishes one entry again and again and prints each confirmed version, until it is killed. */
import { publish } from "#lib/content/publish.ts";
import { editor, inputFor } from "#tests/factories.ts";

const [id = "", version = "1"] = process.argv.slice(2);

for (let target = { id, version: Number(version) }; ; ) {
  const title = `Fassung ${target.version + 1}`;
  target = await publish(editor, target, inputFor("page", { title, path: `/fassung-${target.version + 1}` }));
  process.stdout.write(`${target.version}\n`);
}
