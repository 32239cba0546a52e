/** How many letters a name shares with the one before: a digit or capital letter, none of which is in a folded name. */
const SHARED = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Names in order, each written as what it does not share with the one before: `0aachen2lborg`. Of names with digits none may be among them. */
export function frontCoded(names: readonly string[]): string {
  let last = '';
  let out = '';
  for (const name of [...names].sort()) {
    let shared = 0;
    while (shared < SHARED.length - 1 && shared < last.length && name[shared] === last[shared]) shared++;
    out += SHARED.charAt(shared) + name.slice(shared);
    last = name;
  }
  return out;
}

/** The names that were written so. */
export function fromFrontCoded(coded: string): readonly string[] {
  let last = '';
  return Array.from(coded.matchAll(/([0-9A-Z])([^0-9A-Z]*)/g), ([, shared = '', rest = '']) => {
    last = last.slice(0, SHARED.indexOf(shared)) + rest;
    return last;
  });
}
