import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultMatcher } from '../../../scripts/detect.ts';
import type { Matcher } from '../../../src/match/compile.ts';
import { find } from '../../../src/match/find.ts';
import { namesOf } from '../../../src/match/names-of.ts';

const lines = readFileSync('tests/fixtures/inflected-forms.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

let matcher: Matcher;
beforeAll(() => {
  matcher = defaultMatcher();
});

/** The entities whose names a text is written like as a whole, `-` for none of ours; a closing quote is no part of a name. */
function readAs(text: string): readonly string[] {
  const end = text.replace(/»$/, '').length;
  return find(matcher, text)
    .filter((found) => found.start === 0 && found.end === end)
    .flatMap((found) => namesOf(matcher, found))
    .map((name) => matcher.table.entities[matcher.table.names[name]?.entity ?? -1]?.id ?? '-');
}

describe('the forms that endings make of the default names', () => {
  it('are found whole and as the entity they are of', () => {
    let forms = 0;
    const missed = lines.flatMap((line) => {
      const [head = '', list = ''] = line.split(': ');
      const entity = head.split(' ')[0]?.replace(/^-(?=.)/, '') ?? '';
      const all = list.split(', ');
      forms += all.length;
      return all.filter((text) => !readAs(text).includes(entity)).map((text) => `${head}: ${text}`);
    });
    expect(missed).toEqual([]);
    expect(forms).toBeGreaterThan(3000);
  });
});
