import type { KeyValueStore } from '../ports.ts';
import { checksum } from '../report/stored-names.ts';
import { CARDS_VERSION } from './card-index.ts';
import { cardsKey, madeKey, namesKey, sieveKey } from './keys.ts';

/** What the pages' part of the store was made of, so that thousands of reports need not be read to see that it is as it should be. */
export type Made = {
  readonly version: number;
  /** Each report in it with its revision and the checksum of its text for the card, in the order of the names. */
  readonly reports: readonly (readonly [id: string, rev: number, sum: number])[];
  /** The checksum of the words to be marked always. */
  readonly always: number;
  /** The checksums of the three texts that hold the rest together. */
  readonly sums: readonly number[];
};

/** Those texts; the head of the names has the checksums of the drawers. */
export const summedKeys: readonly string[] = [namesKey, sieveKey, cardsKey];

/** As it is stored, for the texts that are to be in the store. */
export function storedMade(made: Omit<Made, 'version' | 'sums'>, texts: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ version: CARDS_VERSION, ...made, sums: sumsOf(texts) } satisfies Made);
}

/** Undefined where it was not written, cannot be read, or was written by another version. */
export async function readMade(store: Pick<KeyValueStore, 'get'>): Promise<Made | undefined> {
  try {
    const made = JSON.parse(String((await store.get(madeKey))[madeKey])) as Partial<Made> | null;
    return made?.version === CARDS_VERSION && isMade(made) ? (made as Made) : undefined;
  } catch {
    return undefined;
  }
}

/** Each value is looked at: one that is not as it was written must not stop every change. */
function isMade({ reports, always, sums }: { readonly [field in keyof Made]?: unknown }): boolean {
  const isReport = (each: unknown) =>
    Array.isArray(each) && typeof each[0] === 'string' && typeof each[1] === 'number' && typeof each[2] === 'number';
  const isSums = Array.isArray(sums) && sums.every((sum) => typeof sum === 'number');
  return Array.isArray(reports) && reports.every(isReport) && typeof always === 'number' && isSums;
}

/** Whether the three texts are as they were made. */
export function isAsMade({ sums }: Made, texts: Readonly<Record<string, unknown>>): boolean {
  return sumsOf(texts).every((sum, at) => sum === sums[at]);
}

function sumsOf(texts: Readonly<Record<string, unknown>>): readonly number[] {
  return summedKeys.map((key) => checksum(textOf(texts[key])));
}

/** What is no text was never one of ours, and not every object can be made one. */
function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? '' : String(value);
}
