import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/match/compile.ts';
import { explain } from '../../../src/match/explain.ts';
import { find } from '../../../src/match/find.ts';
import { FRAMES } from '../../../src/match/frames.ts';
import { judge } from '../../../src/match/judge.ts';
import type { NameTable } from '../../../src/model.ts';

const entities = [
  { id: 'kabul', kind: 'place' as const },
  { id: 'taliban', kind: 'group' as const },
];
const table: NameTable = {
  entities,
  frames: FRAMES,
  names: [
    { text: 'Кабул', lang: 'ru', entity: 0, kind: 'name' },
    { text: 'Kabul', lang: 'en', entity: 0, kind: 'name', when: { case: 'capital' } },
    { text: 'Kabul', lang: 'en', entity: -1, kind: 'decoy', when: { near: ['Galilee', 'Acre'] } },
    { text: 'Kabuli', lang: 'en', entity: 0, kind: 'demonym' },
    { text: 'Emirate', lang: 'en', entity: 1, kind: 'name', when: { context: 'kabul' } },
    { text: 'the old fort', lang: 'und', entity: 0, kind: 'name', when: { always: true } },
  ],
};
const matcher = compile(table);

function why(text: string) {
  return judge(matcher, text, find(matcher, text)).map((mention) => {
    const { form, language, evidence } = explain(matcher, text, mention);
    return { form, language, evidence: evidence.map(({ key, weight }) => `${key} ${weight}`) };
  });
}

describe('explain', () => {
  it('names the form and what speaks for it, weightiest first', () => {
    expect(why('Вчера был взят Кабул, и это был рынок')).toEqual([
      { form: 'Кабул', language: 'ru', evidence: ['why_name 2', 'why_language 1'] },
    ]);
    expect(why('a Kabuli')[0]?.evidence).toEqual(['why_demonym 2']);
  });

  it('tells of conditions met, company, and another meaning', () => {
    expect(why('Kabul, the Emirate')).toEqual([
      { form: 'Kabul', language: undefined, evidence: ['why_name 2', 'why_case 1', 'why_rival -1'] },
      { form: 'Emirate', language: undefined, evidence: ['why_name 2', 'why_company 1', 'why_context 1'] },
    ]);
  });

  it('takes capitals for no evidence where all is in capitals', () => {
    expect(why('NEWS FROM KABUL')[0]?.evidence).toEqual(['why_name 2', 'why_rival -1']);
  });

  it('asks nothing of words that a reader wants marked always', () => {
    expect(why('the old fort of Kabul')[0]).toEqual({ form: 'the old fort', language: 'en', evidence: ['why_always 3'] });
  });
});
