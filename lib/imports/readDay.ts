const months = "januar februar märz april mai juni juli august september oktober november dezember".split(" ");

const two = (part: string | number) => String(part).padStart(2, "0");

/** "15.09.2022", "15. September 2022" or "2022-09-15" → "2022-09-15"; null for what is no day. */
export function readDay(text: string): string | null {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\.\s*(\d{1,2}\.|\p{L}+)\s*(\d{4})$/u.exec(text) ?? [];
  const number = /^\d/.test(month) ? Number.parseInt(month, 10) : months.indexOf(month.toLowerCase()) + 1;
  const iso = year ? `${year}-${two(number)}-${two(day)}` : text;
  return isDay(iso) ? iso : null;
}

/** The same, or as much of a day as is known: "2021", "März 2021", "2021-03". */
export function readPartialDay(text: string): string | null {
  if (/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text)) return text;
  const [, word = "", year = ""] = /^(\p{L}+)\s+(\d{4})$/u.exec(text) ?? [];
  const month = months.indexOf(word.toLowerCase()) + 1;
  return month > 0 ? `${year}-${two(month)}` : readDay(text);
}

const isDay = (iso: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(iso) &&
  !Number.isNaN(Date.parse(iso)) &&
  new Date(`${iso}T00:00:00Z`).toISOString().startsWith(iso);
