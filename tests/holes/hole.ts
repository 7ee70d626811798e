export type Hole = {
  hole: string;
  file: string;
  /** The line that closes it, as it stands in the file, once. */
  check: string;
  /** What stands there when somebody has forgotten it. */
  without: string;
  /** Names of integration tests, of which one must notice. */
  tests: string[];
};
