/**
 * Gives a gazetteer the form in which it is read: the build writes of each name only what differs from the one before, with a capital letter
 * before it for how much does not (A: nothing is the same), which makes it a fifth smaller. Lines that are not so written stay.
 */
export function unpackNames(packed: string): string {
  return packed
    .split('\n')
    .map((line) => {
      const [kind = '', names = ''] = line.split('\t');
      return names.startsWith('=') ? `${kind}\t${namesIn(names).join('|')}` : line;
    })
    .join('\n');
}

function namesIn(packed: string): readonly string[] {
  let before = '';
  return [...packed.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, same = 'A', rest = '']) => {
    before = before.slice(0, same.charCodeAt(0) - 65) + rest;
    return before;
  });
}
