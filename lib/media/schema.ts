import { z } from "zod";

/** Kinds of pictures the portal keeps, by the names of their files. */
export const extensions = { "image/png": "png", "image/jpeg": "jpg", "image/webp": "webp" } as const;

export const imageMimeSchema = z.enum(["image/png", "image/jpeg", "image/webp"]);

export type ImageMime = z.infer<typeof imageMimeSchema>;

/** Largest picture that may be uploaded, in bytes. */
export const largestUpload = 2 * 1024 * 1024;
