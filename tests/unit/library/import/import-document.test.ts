import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DocumentInput } from '../../../../library/import/article.ts';
import { faultSentence } from '../../../../library/import/fault-sentence.ts';
import { type ImportProgress, importDocument } from '../../../../library/import/import-document.ts';
import { ImportError } from '../../../../library/import/import-error.ts';
import { readInput } from '../../../../library/import/read-input.ts';
import { readGazetteer } from '../../../../src/report/extract/gazetteer.ts';
import { type Making, makeDraft } from '../../../../src/report/make/make-draft.ts';
import { englishRules } from '../../../../src/time/rules/english-rules.ts';
import { file, pdf } from './files.ts';

vi.mock('webextension-polyfill', () => ({ default: { runtime: { getURL: (path: string) => `own:${path}` } } }));
vi.mock('../../../../library/translate.ts', () => ({
  t: (...words: readonly string[]) => words.join(' '),
  number: (value: number) => value.toLocaleString('en'),
}));

/** Workers as the browser has them, as far as they are used: what runs is what the built ones run. */
class FakeWorker {
  static all: FakeWorker[] = [];
  static silent = false;
  readonly script: string;
  ended = false;
  transferred: readonly unknown[] = [];
  onmessage?: (event: { data: unknown }) => void;
  onerror?: () => void;

  constructor(script: string) {
    this.script = script.replace(/^own:library\/import\/(.*)\.js$/, '$1');
    FakeWorker.all.push(this);
  }

  postMessage(request: unknown, transfer: readonly unknown[]): void {
    this.transferred = transfer;
    if (FakeWorker.silent) return;
    queueMicrotask(() => this.ended || this.#work(structuredClone(request)));
  }

  terminate(): void {
    this.ended = true;
  }

  #work(request: unknown): void {
    try {
      this.onmessage?.({ data: { said: 'progress', share: 0.5 } });
      this.onmessage?.({ data: { said: 'done', reply: structuredClone(this.#reply(request)) } });
    } catch (error) {
      if (!(error instanceof ImportError)) this.onerror?.();
      else this.onmessage?.({ data: { said: 'fault', key: error.key, args: error.args } });
    }
  }

  #reply(request: unknown): unknown {
    if (this.script.startsWith('extract'))
      return makeDraft({ ...(request as Making), gazetteer: readGazetteer({ places: 'country\tafghanistan|iran' }), rules: englishRules });
    const { input, today } = request as { input: DocumentInput; today: string };
    return readInput(input, { today });
  }
}

vi.stubGlobal('Worker', FakeWorker);
const scripts = () => FakeWorker.all.map(({ script }) => script);

beforeEach(() => {
  FakeWorker.all = [];
  FakeWorker.silent = false;
});

describe('an import', () => {
  it('makes a draft of the text, with what the source says of itself and where that was found', async () => {
    const steps: ImportProgress[] = [];
    const draft = await importDocument(file('queues.md', '---\ntitle: Queues\ndate: 2021-07-10\n---\nTrucks wait in Afghanistan.'), {
      onProgress: (step) => steps.push(step),
    });
    expect(draft.report).toMatchObject({
      title: 'Queues',
      text: 'Trucks wait in Afghanistan.',
      source: { lang: 'en', date: { edtf: '2021-07-10', basis: 'stated' } },
    });
    expect(draft.origins).toMatchObject({ title: 'file', date: 'file' });
    expect(draft.report.entities.map(({ labels }) => labels.en)).toEqual(['Afghanistan']);
    expect(steps).toEqual([{ step: 'reading' }, { step: 'reading', share: 0.5 }, { step: 'finding' }, { step: 'finding', share: 0.5 }]);
  });

  it('of a source without a date stands on the day of the import, and says so', async () => {
    const { report, origins } = await importDocument({ kind: 'text', text: 'Trucks wait.' });
    expect(report.source.date).toEqual({
      edtf: expect.stringMatching(/^\d{4}-\d\d-\d\d~$/),
      basis: 'estimated',
      reason: 'import_date_guessed',
    });
    expect(origins.date).toBe('guessed');
  });

  it.each([
    ['an English text', { kind: 'text', text: 'Trucks wait at the border for the third day.' }, ['read', 'extract-en']],
    ['a Persian text', { kind: 'text', text: 'کامیون‌ها در مرز مانده‌اند.' }, ['read', 'extract-any']],
    ['a PDF', file('a.pdf', pdf([])), ['read-pdf']],
  ] as const)('of %s runs the workers that it needs', async (_what, input, wanted) => {
    await importDocument(input).catch(() => undefined);
    expect(scripts()).toEqual(wanted);
  });

  it('hands the bytes of a file over', async () => {
    const input = file('a.txt', 'Trucks wait.');
    await importDocument(input);
    expect(FakeWorker.all[0]?.transferred).toEqual([input.bytes]);
  });

  it('leaves no worker behind', async () => {
    await importDocument({ kind: 'text', text: 'Trucks wait.' });
    await expect(importDocument({ kind: 'text', text: ' ' })).rejects.toMatchObject({ key: 'import_empty' });
    expect(FakeWorker.all.map(({ ended }) => ended)).toEqual([true, true, true]);
  });

  it('starts no worker for a file that is too large', async () => {
    await expect(importDocument(file('a.txt', new Uint8Array(30_000_001)))).rejects.toMatchObject({ key: 'import_too_big', args: [30] });
    expect(FakeWorker.all).toEqual([]);
  });
});

describe('an import that is given up', () => {
  it('ends its worker at once and rejects with the reason', async () => {
    FakeWorker.silent = true;
    const giving = new AbortController();
    const importing = importDocument({ kind: 'text', text: 'Trucks wait.' }, { signal: giving.signal });
    await Promise.resolve();
    expect(FakeWorker.all.map(({ ended }) => ended)).toEqual([false]);
    giving.abort(new Error('given up'));
    await expect(importing).rejects.toThrow('given up');
    expect(FakeWorker.all.map(({ ended }) => ended)).toEqual([true]);
  });

  it('before it began starts no worker', async () => {
    await expect(
      importDocument({ kind: 'text', text: 'Trucks wait.' }, { signal: AbortSignal.abort(new Error('given up')) }),
    ).rejects.toThrow('given up');
    expect(FakeWorker.all).toEqual([]);
  });

  it('between its two steps does not take the second', async () => {
    const giving = new AbortController();
    const onProgress = ({ step }: ImportProgress) => step === 'finding' && giving.abort(new Error('given up'));
    await expect(importDocument({ kind: 'text', text: 'Trucks wait.' }, { signal: giving.signal, onProgress })).rejects.toThrow('given up');
    expect(scripts()).toEqual(['read']);
  });
});

describe('a worker that breaks', () => {
  it('is said to have failed, and is ended', async () => {
    FakeWorker.silent = true;
    const importing = importDocument({ kind: 'text', text: 'Trucks wait.' });
    await Promise.resolve();
    FakeWorker.all[0]?.onerror?.();
    await expect(importing).rejects.toMatchObject({ key: 'import_failed' });
    expect(FakeWorker.all[0]?.ended).toBe(true);
  });

  it('hangs where it says nothing for a minute, and is ended; what tells of progress has another', async () => {
    vi.useFakeTimers();
    try {
      FakeWorker.silent = true;
      const failed = vi.fn();
      const importing = importDocument({ kind: 'text', text: 'Trucks wait.' }).catch(failed);
      await vi.advanceTimersByTimeAsync(59_000);
      const [worker] = FakeWorker.all;
      worker?.onmessage?.({ data: { said: 'progress', share: 0.1 } });
      await vi.advanceTimersByTimeAsync(59_000);
      expect(worker?.ended).toBe(false);
      await vi.advanceTimersByTimeAsync(1000);
      expect(worker?.ended).toBe(true);
      await importing;
      expect(failed).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ key: 'import_failed' }));
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

it.each([
  [new ImportError('import_too_long', 1_000_000), 'import_too_long 1,000,000'],
  [new ImportError('import_broken', 'PDF'), 'import_broken PDF'],
  [new TypeError('x'), 'import_failed'],
])('says %s in a sentence', (error, sentence) => expect(faultSentence(error)).toBe(sentence));
