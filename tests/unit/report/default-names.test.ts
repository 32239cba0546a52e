import { beforeAll, describe, expect, it } from 'vitest';
import { defaultPack } from '../../../scripts/default-pack.ts';
import { compile, type Matcher } from '../../../src/match/compile.ts';
import { find } from '../../../src/match/find.ts';
import { judge } from '../../../src/match/judge.ts';
import type { Report } from '../../../src/model.ts';
import { nameTable } from '../../../src/report/names.ts';
import { decodePack } from '../../../src/report/pack.ts';

let report: Report;
let matcher: Matcher;
beforeAll(() => {
  report = decodePack(defaultPack());
  matcher = compile(nameTable([report]));
});

/** What the text speaks of in a language, on a page that speaks of everything else too. */
function spokenOf(text: string, lang: string): readonly string[] {
  const found = judge(matcher, text, find(matcher, text), { lang, speaksOf: () => true });
  return found.map(({ start, entity }) => `${start} ${matcher.table.entities[entity]?.id}`);
}

describe('the matcher on the names of the default report', () => {
  it('finds every name as a whole, in its own language', () => {
    const missed = report.entities.flatMap(({ id, names }) =>
      names.filter(({ text, lang }) => spokenOf(text, lang).join() !== `0 ${id}`).map(({ text, lang }) => `${id}: ${text} (${lang})`),
    );
    expect(missed).toEqual([]);
  });

  it('finds nothing in a decoy, or what the decoy means instead', () => {
    const marked = report.entities.flatMap(({ decoys }) =>
      decoys
        // What asks for other words around it is put to the test in tests/detection.
        .filter(({ when }) => !when?.near && !when?.beside)
        .filter(({ text, lang = 'en', entity }) => spokenOf(text, lang).join() !== (entity ? `0 ${entity}` : ''))
        .map(({ text }) => text),
    );
    expect(marked).toEqual([]);
  });

  it.each([
    ['Kabul edildi, kabul ediyorum.', 'tr', []],
    ['Los niños irán a la escuela.', 'es', []],
    ['Una mosca vola; Mosca è lontana.', 'it', ['16 moscow']],
    ['He moved to Moscow, Idaho, not to Moscow.', 'en', ['34 moscow']],
    ['The Kazan Kremlin is older than a kremlin of wood.', 'en', []],
    ['The Pakistani Taliban met the Taliban.', 'en', ['30 taliban']],
    ['She crocheted an afghan for an Afghan friend.', 'en', ['31 afghanistan']],
    ['Ana flew with ANA.', 'en', ['14 afghan-troops']],
    ['Кубок Кремля прошёл у стен Кремля.', 'ru', ['27 kremlin']],
    ['莫斯科河流过莫斯科。', 'zh', ['6 moscow']],
  ])('reads %j (%s) as %j', (text, lang, spoken) => {
    expect(spokenOf(text, lang)).toEqual(spoken);
  });
});
