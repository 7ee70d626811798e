import { accessSync, constants, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { SettingsError } from "./errors.ts";

const schema = z
  .object({
    PORT: z.coerce
      .number("PORT ist keine Zahl.")
      .int()
      .min(1, "PORT ist zu klein.")
      .max(65535, "PORT ist zu groß.")
      .default(3000),
    DATA_DIR: z.string().min(1, "DATA_DIR ist leer.").default("./data"),
    DATABASE_URL: z
      .string()
      .regex(/^(file:|postgres(ql)?:\/\/)/, "DATABASE_URL beginnt weder mit „file:“ noch mit „postgresql://“.")
      .optional(),
    PUBLIC_URL: z.url({ protocol: /^https?$/, error: "PUBLIC_URL ist keine vollständige Web-Adresse." }).optional(),
    ADMIN_EMAIL: z.email("ADMIN_EMAIL ist keine E-Mail-Adresse.").optional(),
    ADMIN_PASSWORD: z.string().min(12, "ADMIN_PASSWORD hat weniger als 12 Zeichen.").optional(),
    TRUSTED_PROXIES: z.coerce
      .number("TRUSTED_PROXIES ist keine Zahl.")
      .int("TRUSTED_PROXIES ist keine ganze Zahl.")
      .min(1, "TRUSTED_PROXIES ist zu klein.")
      .max(9, "TRUSTED_PROXIES ist zu groß.")
      .default(1),
    MAIL_URL: z
      .url({ protocol: /^smtps?$/, error: "MAIL_URL beginnt nicht mit „smtp://“ oder „smtps://“." })
      .optional(),
    MAIL_FROM: z.email("MAIL_FROM ist keine E-Mail-Adresse.").optional(),
    LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"], "LOG_LEVEL ist unbekannt.").default("info"),
  })
  .refine((env) => (env.ADMIN_EMAIL === undefined) === (env.ADMIN_PASSWORD === undefined), {
    error: "ADMIN_EMAIL und ADMIN_PASSWORD gehören zusammen: Es fehlt eines von beiden.",
  })
  .refine((env) => (env.MAIL_URL === undefined) === (env.MAIL_FROM === undefined), {
    error: "MAIL_URL und MAIL_FROM gehören zusammen: Es fehlt eines von beiden.",
  });

/** Settings as the rest of the portal uses them; paths are absolute, addresses have no slash at the end. */
export type Env = ReturnType<typeof readEnv>;

/** Reads the settings. Throws SettingsError with one clear sentence when one of them is wrong. */
export function readEnv(source: Record<string, string | undefined> = process.env) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw new SettingsError(parsed.error.issues[0]?.message ?? "Eine Einstellung ist falsch.");
  // Every command runs in the project's folder. Inside Next's bundle there is no folder of this file to start from.
  const dataDir = resolve(parsed.data.DATA_DIR);
  return {
    port: parsed.data.PORT,
    dataDir,
    databaseUrl: parsed.data.DATABASE_URL ?? `file:${join(dataDir, "portal.db")}`,
    publicUrl: (parsed.data.PUBLIC_URL ?? `http://localhost:${parsed.data.PORT}`).replace(/\/+$/, ""),
    admin:
      parsed.data.ADMIN_EMAIL && parsed.data.ADMIN_PASSWORD
        ? { email: parsed.data.ADMIN_EMAIL, password: parsed.data.ADMIN_PASSWORD }
        : null,
    mail:
      parsed.data.MAIL_URL && parsed.data.MAIL_FROM ? { url: parsed.data.MAIL_URL, from: parsed.data.MAIL_FROM } : null,
    trustedProxies: parsed.data.TRUSTED_PROXIES,
    logLevel: parsed.data.LOG_LEVEL,
  };
}

let current: Env | undefined;

/** The settings of this process, read once at first use. */
export function env(): Env {
  current ??= readEnv();
  return current;
}

/** The data folder, made when it is missing and closed to other users of the machine. Throws SettingsError. */
export function dataDir(): string {
  const folder = env().dataDir;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw new SettingsError(
      `In den Ordner ${folder} lässt sich nicht schreiben. Wählen Sie mit DATA_DIR einen anderen.`,
      { cause },
    );
  }
  return folder;
}

/** True for `npm run dev`. Next replaces this by its value, also where it bundles for the browser. */
export const developing = process.env.NODE_ENV === "development";
