/** `npm start`: prepares what is missing and serves the portal. Settings: README, "Settings". */
import { assertPortIsFree, runServer } from "./processes.ts";
import { command, prepareBuild, prepareDatabase, prepareFirstAccount } from "./steps.ts";

await command(async () => {
  await assertPortIsFree();
  await prepareDatabase();
  const setupAddress = await prepareFirstAccount();
  await prepareBuild();
  if (setupAddress) console.log(`\nErstes Konto anlegen (eine Stunde gültig):\n${setupAddress}\n`);
  process.exitCode = await runServer();
});
