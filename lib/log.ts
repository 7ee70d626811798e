import pino from "pino";
import { env } from "./env.ts";

/** One line of JSON per event, for whoever runs the portal. Never log passwords, tokens or what people typed. */
export const log = pino({ level: env().logLevel });
