import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { defaultMatcher, detect, detectLines } from '../../../scripts/detect.ts';
import { compile } from '../../../src/match/compile.ts';
import { tableOf } from './table.ts';

const matcher = compile(
  tableOf([
    { entity: 'kabul', text: 'Kabul' },
    { entity: 'qala', text: 'Islam Qala' },
    { entity: 'forces', text: 'government forces', when: { context: 'kabul' } },
    { entity: 'mosca', text: 'Mosca', when: { langs: ['it'] } },
  ]),
);

async function run(input: string): Promise<string> {
  let out = '';
  const output = new Writable({
    write(chunk, _encoding, done) {
      out += chunk;
      done();
    },
  });
  await detectLines(matcher, Readable.from([input]), output);
  return out;
}

describe('detectLines', () => {
  it('answers line by line, in order, and passes over blank lines', async () => {
    const lines = [
      { id: 'a', text: 'To Kabul.' },
      { id: 'b', text: '', extra: 1 },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n\n  \n');
    expect(await run(`${lines}\r\n`)).toBe('{"id":"a","mentions":[{"start":3,"end":8,"entity":"kabul"}]}\n{"id":"b","mentions":[]}\n');
    expect(await run('')).toBe('');
  });

  it.each([
    ['{"id":"a","text":"x"}\n\n{oops', /^Line 3 is not JSON: /],
    ['[]', /^Line 1 must be an object with "id" and "text", both strings\.$/],
    ['null', /^Line 1 must be/],
    ['{"id":1,"text":"x"}', /^Line 1 must be/],
    ['{"id":"a"}', /^Line 1 must be/],
  ])('refuses %j with the line and the reason', async (input, reason) => {
    await expect(run(input)).rejects.toThrow(reason);
  });
});

describe('detect', () => {
  const found = (passage: { text: string; lang?: string; title?: string }) =>
    detect(matcher, { id: 'x', ...passage }).map(({ start, end }) => passage.text.slice(start, end));

  it('takes one line break as a space and an empty line as a block edge', () => {
    expect(found({ text: 'at Islam\nQala' })).toEqual(['Islam\nQala']);
    expect(found({ text: 'on Islam\n\nQala and\n \n\nKabul' })).toEqual(['Kabul']);
  });

  it('takes company from other blocks and from the title', () => {
    expect(found({ text: 'government forces\n\nin Kabul' })).toEqual(['government forces', 'Kabul']);
    expect(found({ text: 'government forces', title: 'News from Kabul' })).toEqual(['government forces']);
    expect(found({ text: 'government forces', title: 'News' })).toEqual([]);
  });

  it('goes by the declared language', () => {
    expect(found({ text: 'A Mosca', lang: 'it' })).toEqual(['Mosca']);
    expect(found({ text: 'la mosca' })).toEqual([]);
  });
});

describe('the default report', () => {
  it('is found in plain sentences', () => {
    const own = defaultMatcher();
    const text = 'The Taliban took Herat; بعد كابول, в Москве, 塔利班.';
    const ids = detect(own, { id: 'x', text }).map(({ entity }) => own.table.entities[entity]?.id);
    expect(ids).toEqual(['taliban', 'herat', 'kabul', 'moscow', 'taliban']);
  });
});
