/** Writes of each name of a gazetteer's lines only what differs from the one before: `library/import/unpack-names.ts` reads it. */
export function packNames(gazetteer) {
  return gazetteer
    .split('\n')
    .map((line) => {
      const [kind, names, ...more] = line.split('\t');
      // A line of another form, or with capital letters in it, stays.
      return names && more.length === 0 && !/[A-Z=]/.test(names) ? `${kind}\t=${packed(names.split('|'))}` : line;
    })
    .join('\n');
}

function packed(names) {
  let before = '';
  return [...names]
    .sort()
    .map((name) => {
      let same = 0;
      while (same < 25 && same < name.length && name[same] === before[same]) same++;
      before = name;
      return String.fromCharCode(65 + same) + name.slice(same);
    })
    .join('');
}
