import { spawn } from "node:child_process";
import { join } from "node:path";
import { env } from "#lib/env.ts";

const root = join(import.meta.dirname, "..");

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
