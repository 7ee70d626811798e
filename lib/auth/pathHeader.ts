/** Request header in which proxy.ts notes path and query of a page of the editing area, for the way back after signing in. */
export const pathHeader = "x-redaktion-path";
