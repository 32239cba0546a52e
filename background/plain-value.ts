/** How much one message may hold. */
type Most = { readonly depth: number; readonly values: number; readonly text: number };

/** Our own pages send packs, backups and long lists; a page's frame sends little. */
const MOST: Readonly<Record<'own' | 'page', Most>> = {
  own: { depth: 16, values: 500_000, text: Number.POSITIVE_INFINITY },
  page: { depth: 8, values: 25_000, text: 10_000 },
};

/** What no object of ours has as a key: code that sets such a key changes what all objects have. */
const BARRED: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Whether a message's arguments are plain data, as JSON has it, within what such a sender may send. Never throws. */
export function isPlain(args: readonly unknown[], sender: 'own' | 'page'): boolean {
  const most = MOST[sender];
  let left = most.values;
  const isFit = (value: unknown, depth: number): boolean => {
    if (--left < 0 || depth > most.depth) return false;
    if (typeof value === 'string') return value.length <= most.text;
    if (typeof value === 'number') return Number.isFinite(value);
    if (typeof value !== 'object' || value === null) return value === undefined || value === null || typeof value === 'boolean';
    if (Array.isArray(value)) return Object.keys(value).length === value.length && value.every((each) => isFit(each, depth + 1));
    const keys = isRecord(value) ? Object.keys(value) : undefined;
    return keys?.every((key) => !BARRED.includes(key) && isFit((value as Record<string, unknown>)[key], depth + 1)) ?? false;
  };
  return isFit(args, 0);
}

/** Not a date, a map, or whatever else can be copied. Another realm has another `Object`. */
function isRecord(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
