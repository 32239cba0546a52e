import type { Grounds } from '../components/why-panel.tsx';
import { type Correctable, offeredCorrections } from '../src/card/offered.ts';

const page = 'https://www.example.org/news/moscow';

function groundsOf(mark: Pick<Correctable, 'surface' | 'explanation'>, where = page): Grounds {
  const { surface, explanation } = mark;
  const quote = { exact: surface, prefix: 'The letter from ', suffix: ' came late.' };
  return { surface, explanation, offered: offeredCorrections({ ...mark, page: where, quote }, where === '') };
}

/** Reasons of every strength, for and against. */
export const mixed: Grounds = groundsOf({
  surface: 'Moscow',
  explanation: {
    ...{ form: 'Moscow', lang: 'en', entity: 'moscow', language: 'en' },
    evidence: [
      { key: 'why_company', weight: 3 },
      { key: 'why_name', weight: 2 },
      { key: 'why_language', weight: 1 },
      { key: 'why_case', weight: 1 },
      { key: 'why_rival', weight: -1 },
    ],
  },
});

/** Little to go by, words of another script, and an address that has no site. */
export const weak: Grounds = groundsOf(
  {
    surface: 'правительственных войск Афганистана',
    explanation: {
      ...{ form: 'правительственные войска Афганистана', lang: 'ru', entity: 'afghan-troops', language: undefined },
      evidence: [
        { key: 'why_name', weight: 2 },
        { key: 'why_context', weight: 1 },
      ],
    },
  },
  'about:blank',
);

/** Words that the reader wanted marked, on a site whose name is long. */
export const always: Grounds = groundsOf(
  {
    surface: 'the old fort',
    explanation: {
      ...{ form: 'the old fort', lang: 'und', entity: 'kabul', language: 'en' },
      evidence: [{ key: 'why_always', weight: 3 }],
    },
  },
  'https://a-site-with-a-rather-long-name.regional-news.example.org/',
);
