/** What the global set-up hands to the tests of a project. */
declare module "vitest" {
  interface ProvidedContext {
    /** Address of a migrated, empty database that every test file gets a copy of. */
    baseDatabase: string;
  }
}

export const baseDatabase = "baseDatabase";
