import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/match/compile.ts';
import { find } from '../../../src/match/find.ts';
import { FRAMES } from '../../../src/match/frames.ts';
import { judge } from '../../../src/match/judge.ts';
import { PageSense } from '../../../src/match/page-sense.ts';
import { tableOf } from './table.ts';

const matcher = compile({
  ...tableOf([
    { entity: 'moscow', text: 'Moscow' },
    { entity: 'kremlin', text: 'Kremlin' },
  ]),
  frames: FRAMES,
});

type Run = { text: string; marks: string[]; live: boolean };

/** A page read in the order given, each run judged anew when the page's sense changes. */
function readPage(texts: readonly string[]): { page: PageSense<Run>; runs: Run[]; read: (run: Run) => void } {
  const page = new PageSense<Run>(({ live }) => live);
  const read = (run: Run) => {
    const mentions = judge(matcher, run.text, find(matcher, run.text), page.reading(run));
    run.marks = mentions.map(({ start, end }) => run.text.slice(start, end));
    for (const changed of page.takeChanged()) if (changed !== run) read(changed);
  };
  const runs = texts.map((text): Run => ({ text, marks: [], live: true }));
  runs.forEach(read);
  return { page, runs, read };
}

const INTRO = 'She lives in Moscow, Idaho.';
const BARE = 'The mayor of Moscow spoke.';
const COMPANY = 'Moscow and the Kremlin spoke.';

describe('PageSense', () => {
  it.each([
    ['a bare name means the bearer introduced before', [INTRO, BARE], [0, 0]],
    ['and the one introduced later', [BARE, INTRO], [0, 0]],
    ['without an introduction it is ours', [BARE, BARE], [1, 1]],
    ['as many texts that speak of ours leave a bare name in doubt', [BARE, INTRO, COMPANY], [0, 0, 2]],
    ['in any order', [COMPANY, INTRO, BARE], [2, 0, 0]],
    ['more texts that speak of ours make it ours', [BARE, INTRO, COMPANY, COMPANY], [1, 0, 2, 2]],
    ['the rarer sense yields', [INTRO, COMPANY, BARE, INTRO], [0, 2, 0, 0]],
  ] as [string, string[], number[]][])('%s', (_, texts, counts) => {
    expect(readPage(texts).runs.map(({ marks }) => marks.length)).toEqual(counts);
  });

  it('takes back what a changed text said', () => {
    const { runs, read } = readPage([BARE, INTRO]);
    const [bare, intro] = runs as [Run, Run];
    intro.text = 'She lives in Boise.';
    read(intro);
    expect(bare.marks).toEqual(['Moscow']);
  });

  it('does not count a text that is gone', () => {
    const { runs, read } = readPage([INTRO, BARE]);
    const [intro, bare] = runs as [Run, Run];
    intro.live = false;
    read(bare);
    expect(bare.marks).toEqual(['Moscow']);
  });

  it('looks at no more texts than a long page has, some for each asking', () => {
    let looks = 0;
    const page = new PageSense<{ index: number }>(() => {
      looks++;
      return true;
    });
    for (let index = 0; index < 5_000; index++) {
      const { isElsewhere, onSense } = page.reading({ index });
      onSense('moscow', index % 4 === 0 ? 'elsewhere' : 'here');
      expect(isElsewhere('moscow')).toBe(index < 2);
      page.takeChanged();
    }
    // Each twice, asked and changed; 5,000 texts looked through 10,000 times would be 25 million.
    expect(looks).toBeLessThan(5_000 * 2 * 2 * 64);
  });

  it('lets go of texts that are gone, and of no other, when asked to', () => {
    const asked = new Set<Run>();
    const page = new PageSense<Run>((run) => {
      asked.add(run);
      return run.live;
    });
    const runs = Array.from({ length: 40 }, (_, at): Run => ({ text: '', marks: [], live: at % 2 === 0 }));
    for (const run of runs) page.reading(run).onSense('moscow', 'here');
    page.forgetGone();
    expect(asked.size).toBe(40);
    asked.clear();
    page.forgetGone();
    expect([...asked]).toEqual(runs.filter(({ live }) => live));
  });

  it('forgets texts that are gone, also where there are many', () => {
    let live = true;
    const page = new PageSense<{ index: number }>(() => live);
    for (let index = 0; index < 1_000; index++) page.reading({ index }).onSense('moscow', 'elsewhere');
    expect(page.reading({ index: -1 }).isElsewhere('moscow')).toBe(true);
    live = false;
    for (let index = 0; index < 40; index++) page.takeChanged();
    live = true;
    expect(page.reading({ index: -2 }).isElsewhere('moscow')).toBe(false);
  });

  it('comes to rest: a text read again changes nothing', () => {
    const { page, runs } = readPage([BARE, INTRO, COMPANY, INTRO, BARE]);
    for (const run of runs) {
      judge(matcher, run.text, find(matcher, run.text), page.reading(run));
      expect(page.takeChanged()).toEqual([]);
    }
  });
});
