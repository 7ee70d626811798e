/** Said before publishing: a draft may wait for the rest of its digits. */
export const postalCodeRule = ({ postalCode }: { postalCode: string }): { postalCode?: string } =>
  postalCode && !/^\d{5}$/.test(postalCode) ? { postalCode: "Eine Postleitzahl hat fünf Ziffern." } : {};
