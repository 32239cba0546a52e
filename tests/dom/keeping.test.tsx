import { afterEach, describe, expect, it, vi } from 'vitest';
import { translator } from '../../gallery/translate.ts';
import { backupName } from '../../library/keeping/backup-file.ts';
import { persist } from '../../library/keeping/persist.ts';
import { saveFile } from '../../library/keeping/save-file.ts';
import { changesWords, noticeWords } from '../../library/keeping/words.ts';
import { sentenceOf } from '../../library/shelf/sentence-of.ts';
import { type Failure, LibraryError } from '../../src/library/failures.ts';

const t = translator('en');

afterEach(() => vi.unstubAllGlobals());

describe('what became of the library', () => {
  it.each([
    ['restored', 1, /brought back .* with 1 report\.$/],
    ['restored', 5, /with 5 reports\.$/],
    ['differs', 2, /^The two copies .* 2 reports/],
    ['erased', 0, /erased.*backup\.$/],
    ['blank', 0, /^No library was found .*backup\.$/],
  ] as const)('%s, %i', (kind, count, words) => expect(noticeWords(t, String, { kind, count, at: 1 })).toMatch(words));

  it('tells changes that no backup has', () => expect(changesWords(t, String, 12)).toBe('12 changes are in no backup yet.'));

  const failures: readonly Failure[] = ['newer', 'unreadable', 'not-saved', 'full', 'tags', 'backup', 'backup-newer', 'backup-damaged'];
  it.each(failures)('says in every language why it failed, and that nothing was changed: %s', (failure) => {
    const error = new LibraryError(failure);
    const inWords = (failed: Error, translate = t) => translate(sentenceOf(failed, 'popup_not_saved').key);
    const words = inWords(error);
    expect(words).toMatch(/Nothing was changed\./);
    // An error that comes by a message has its sentence alone.
    expect(inWords(new Error(`Error: ${error.message}`))).toBe(words);
    expect(inWords(error, translator('de'))).toMatch(/Nichts wurde geändert\./);
  });

  it('says of any other failure what it is told to', () => {
    expect(sentenceOf(new Error('Could not establish connection.'), 'popup_not_saved')).toEqual({ key: 'popup_not_saved', args: [] });
  });
});

describe('persistent storage', () => {
  const stub = (storage: object | undefined) => vi.stubGlobal('navigator', { storage });

  it.each([
    [true, true, true],
    [false, true, true],
    [false, false, false],
  ])('there: %s, given when asked for: %s', async (persisted, given, is) => {
    const ask = vi.fn(async () => given);
    stub({ persisted: async () => persisted, persist: ask });
    expect(await persist()).toBe(is);
    expect(ask).toHaveBeenCalledTimes(persisted ? 0 : 1);
  });

  it('is not there where it cannot be asked for', async () => {
    stub(undefined);
    expect(await persist()).toBe(false);
  });
});

describe('a backup as a file', () => {
  it('is called by the day', () => expect(backupName(new Date(2026, 10, 8, 23))).toBe('backgrounder-2026-11-08.json'));

  it('is saved under its name, and not kept in memory', async () => {
    vi.useFakeTimers();
    const create = vi.fn((_blob: Blob) => 'blob:x');
    const revoke = vi.fn();
    vi.stubGlobal('URL', Object.assign(Object.create(URL), { createObjectURL: create, revokeObjectURL: revoke }));
    const clicked: string[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(`${this.download} ${this.href}`);
    });
    saveFile({ name: 'a.json', type: 'application/json', text: '{"x":"é"}' });
    expect(clicked).toEqual(['a.json blob:x']);
    expect(create.mock.lastCall?.[0].size).toBe(10);
    vi.advanceTimersByTime(60_000);
    expect(revoke).toHaveBeenCalledWith('blob:x');
    click.mockRestore();
    vi.useRealTimers();
  });
});
