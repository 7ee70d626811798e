/** The last address a proxy has added, or Next itself; what stands before it could be made up by the client. */
export const clientAddress = (headers: Headers): string =>
  headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
