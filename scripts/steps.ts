import { dataDir, env } from "#lib/env.ts";
import { SettingsError } from "#lib/errors.ts";
import { generateClients, isGenerated } from "#prisma/generate.ts";

/** Prints what is being done and how long it took; steps with nothing to do say nothing. */
async function step<T>(title: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  process.stdout.write(`${title} … `);
  const result = await work();
  process.stdout.write(`${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  return result;
}

/** Database clients, tables, start content. What is there stays as it is. */
export async function prepareDatabase(): Promise<void> {
  dataDir();
  if (!isGenerated()) await step("Zugriff auf die Datenbank erzeugen", generateClients);
  // These files need the clients generated above.
  const { migrate } = await import("#prisma/engine.ts");
  const { isSeeded, seed } = await import("#prisma/seed.ts");
  await step("Datenbank auf den neuesten Stand bringen", () => migrate(env().databaseUrl)).catch((cause: unknown) => {
    throw new SettingsError(`\nDie Datenbank ist nicht erreichbar oder lässt sich nicht ändern: ${reason(cause)}`, {
      cause,
    });
  });
  if (!(await isSeeded())) await step("Startinhalte einspielen", seed);
  const { fillListColumns } = await import("#lib/content/fillListColumns.ts");
  await fillListColumns();
}

/** The first account: from the settings, or a one-time address to create it. Returns that address or null. */
export async function prepareFirstAccount(): Promise<string | null> {
  const { createFirstAccount, createSetupInvitation } = await import("#lib/users/firstAccount.ts");
  const { admin, publicUrl } = env();
  if (admin) await createFirstAccount(admin);
  const path = await createSetupInvitation();
  return path && publicUrl + path;
}

/** Builds the portal unless the build at hand was made from these very files. */
export async function prepareBuild(): Promise<void> {
  const { build, isBuilt } = await import("./build.ts");
  if (!isBuilt()) await step("Portal bauen (dauert beim ersten Mal etwa eine Minute)", build);
}

/** Runs the work of a command; a wrong setting ends it with one clear sentence instead of a stack trace. */
export async function command(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

const reason = (cause: unknown) => (cause instanceof Error ? cause.message.split("\n")[0] : String(cause));
