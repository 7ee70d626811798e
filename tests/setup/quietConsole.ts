/** Fails a test that writes a warning or an error to the console. */
import { format } from "node:util";
import { afterEach, vi } from "vitest";

const messages: string[] = [];

for (const method of ["error", "warn"] as const) {
  vi.spyOn(console, method).mockImplementation(
    (...parts) => void messages.push(`console.${method}: ${format(...parts)}`),
  );
}

afterEach(() => {
  const written = messages.splice(0);
  if (written.length > 0) throw new Error(written.join("\n"));
});
