import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { dataDir } from "./env.ts";

const schema = z.object({ session: z.string().min(32) });

/** Secrets of this installation, made at first use and readable by its own user only. */
export function secrets(): z.infer<typeof schema> {
  const file = join(dataDir(), "secrets.json");
  if (!existsSync(file)) {
    // "wx": if another process was first, keep its file.
    try {
      writeFileSync(file, JSON.stringify({ session: randomBytes(32).toString("hex") }), { mode: 0o600, flag: "wx" });
    } catch (error) {
      if (!existsSync(file)) throw error;
    }
  }
  return schema.parse(JSON.parse(readFileSync(file, "utf8")));
}
