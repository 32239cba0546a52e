import { expect, test } from 'vitest';
import { languages, translator } from '../../../gallery/translate.ts';
import { defaultMatcher, detect } from '../../../scripts/detect.ts';

const matcher = defaultMatcher();

test.each(languages)('the text to try the marks on names what it is to name in %s', (lang) => {
  const t = translator(lang);
  const text = `${t('welcome_sample_1')}\n\n${t('welcome_sample_2')}`;
  const marked = detect(matcher, { id: lang, lang, text }).map(({ entity }) => matcher.table.entities[entity]?.id);
  const named = ['islam-qala', 'herat', 'taliban', 'badakhshan', 'kunduz', 'tajikistan', 'moscow', 'kabul', 'afghan-government'];
  expect(marked).toEqual(expect.arrayContaining(named));
  expect(marked.some((id) => id === 'iran' || id === 'afghan-iran-border')).toBe(true);
});
