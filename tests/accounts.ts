/** The accounts of the browser tests. The first one is made by the start script, the others by it in the browser. */
export type Account = { name: string; email: string; password: string; role: "Administration" | "Redaktion" | "Lesen" };

const account = (name: string, email: string, role: Account["role"]): Account => ({
  name,
  email,
  role,
  password: "ein ruhiger Satz im Quartier",
});

export const admin = account("Administration", "admin@portal.example", "Administration");
export const erika = account("Erika Beispiel", "erika@portal.example", "Redaktion");
export const emre = account("Emre Beispiel", "emre@portal.example", "Redaktion");
export const lena = account("Lena Beispiel", "lena@portal.example", "Lesen");
