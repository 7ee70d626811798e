/** "02041 767-263" → "tel:+492041767263". Takes German numbers with or without country code. */
export function phoneHref(phone: string): string {
  const digits = phone.replace(/\(0\)/, "").replace(/[^\d+]/g, "");
  return `tel:${digits.replace(/^00/, "+").replace(/^0/, "+49")}`;
}
