import { LIMITS } from '../report/limits.ts';

/** The most that a file which is brought in may hold; a file beyond any of these is refused before anything is made of it. */
export const FILE_LIMITS = {
  /** In bytes, before a file is read, and in UTF-16 code units after. */
  size: 32_000_000,
  /** How deep lists and objects of JSON lie in one another. */
  depth: 64,
  /** Values of JSON: a report has one in eight code units or more. */
  values: 4_000_000,
  /** UTF-16 code units of one string of JSON as it is written: each may take six. */
  string: LIMITS.text * 6,
  reports: 5_000,
  /** Of all reports together. */
  entities: 200_000,
  /** Annotations, features, or rows of a table. */
  items: 200_000,
  /** Dates of the places of a map. */
  dates: 30_000,
  /** Cells in one row of a table. */
  cells: 200,
} as const;

/** How much text is looked through, in all, for where the quotes of a file stand; what is not found by then is left out. */
export const MOST_SEARCHED = 20_000_000;
