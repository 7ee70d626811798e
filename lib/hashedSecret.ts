import { createHash, randomBytes } from "node:crypto";

/** 256 random bits, as they stand in an address. */
export const newSecret = () => randomBytes(32).toString("base64url");

/** What is stored of a secret: nobody can read an address from the database, and finding it takes the same time always. */
export const hashOf = (secret: string) => createHash("sha256").update(secret).digest("hex");
