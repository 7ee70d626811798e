/** What a changed address will mean, in German: what happens when it is published, and what keeps it from being. */
export type AddressNote = { change: string | null; problem: string | null };

export const noAddressNote: AddressNote = { change: null, problem: null };
