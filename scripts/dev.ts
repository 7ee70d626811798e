/** `npm run dev`: the portal with hot reload, on the same content. */
import { assertPortIsFree, runDevelopment } from "./processes.ts";
import { command, prepareDatabase, prepareFirstAccount } from "./steps.ts";

await command(async () => {
  await assertPortIsFree();
  await prepareDatabase();
  const setupAddress = await prepareFirstAccount();
  if (setupAddress) console.log(`\nErstes Konto anlegen (eine Stunde gültig):\n${setupAddress}\n`);
  process.exitCode = await runDevelopment();
});
