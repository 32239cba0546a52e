/** The longest address of a page that a correction may hold, in characters. */
export const LONGEST_ADDRESS = 4_000;
