/** Shortest and longest password, in characters. Length is what makes a password strong; nothing else is asked of it. */
export const passwordLength = { min: 12, max: 200 } as const;

/** The commonest passwords that are long enough, without spaces and in lower case. */
const commonest = new Set([
  "passwort1234",
  "passwort12345",
  "passwort123456",
  "passwortpasswort",
  "password1234",
  "password12345",
  "password123456",
  "passwordpassword",
  "123456789012",
  "1234567890123",
  "1234567891011",
  "123456123456",
  "0123456789012",
  "qwertzuiopasdf",
  "qwertzuiopü+",
  "qwertyuiop123",
  "1qay2wsx3edc",
  "1q2w3e4r5t6y",
  "hallohallo12",
  "hallohallohallo",
  "ichliebedich",
  "willkommen123",
  "willkommen2024",
  "willkommen2025",
  "willkommen2026",
  "zusammenimquartier",
]);

/** What is wrong with a new password, as one sentence, or null. `about` is what others know of the person. */
export function passwordProblem(password: string, about: { email: string; name: string }): string | null {
  const length = [...password].length;
  if (length < passwordLength.min) return `Das Passwort braucht mindestens ${passwordLength.min} Zeichen.`;
  if (length > passwordLength.max) return `Das Passwort darf höchstens ${passwordLength.max} Zeichen haben.`;
  const plain = simplified(password);
  if (plain === simplified(about.email) || plain === simplified(about.name)) {
    return "Das Passwort darf nicht Ihr Name oder Ihre E-Mail-Adresse sein.";
  }
  if (commonest.has(plain) || new Set(plain).size < 4)
    return "Dieses Passwort ist zu leicht zu erraten. Bitte wählen Sie ein anderes.";
  return null;
}

const simplified = (text: string) => text.toLowerCase().replace(/\s/g, "");
