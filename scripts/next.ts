import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { env } from "#lib/env.ts";
import { SettingsError } from "#lib/errors.ts";

const root = join(import.meta.dirname, "..");

/** Throws SettingsError when something else listens on the port already. */
export async function assertPortIsFree(): Promise<void> {
  const probe = createServer();
  try {
    await once(probe.listen(env().port), "listening");
  } catch (cause) {
    throw new SettingsError(`Port ${env().port} ist nicht frei. Wählen Sie mit PORT einen anderen.`, { cause });
  } finally {
    probe.close();
  }
}

/** Runs Next until it ends or this process is told to end; resolves with its exit code. */
export function runNext(mode: "start" | "dev"): Promise<number> {
  const next = join(root, "node_modules/next/dist/bin/next");
  const server = spawn(process.execPath, [next, mode, "--port", String(env().port)], { cwd: root, stdio: "inherit" });
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => server.kill(signal));
  return new Promise((resolve) => {
    // A signal is how servers are meant to end, so it counts as success.
    server.on("exit", (code, signal) => resolve(signal === null ? (code ?? 0) : 0));
  });
}
