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

/** The server for visitors. A process of its own: the rendering inside Next must not share this one's conditions. */
export const runServer = () => run([join(root, "scripts/server.ts")], "production");

/** Next's development server with hot reload. */
export const runDevelopment = () =>
  run([join(root, "node_modules/next/dist/bin/next"), "dev", "--port", String(env().port)], "development");

/** Runs Node until it ends or this process is told to end; resolves with its exit code. */
function run(parameters: string[], mode: "production" | "development"): Promise<number> {
  const child = spawn(process.execPath, parameters, {
    cwd: root,
    // The channel tells the server when this process has died, even by kill -9.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: "1" },
  });
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    // A signal is how servers are meant to end, so it counts as success.
    child.on("exit", (code, signal) => resolve(signal === null ? (code ?? 0) : 0));
  });
}
