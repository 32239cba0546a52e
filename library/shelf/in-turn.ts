/** What a reader gives the page is taken one after the other, each shown while it is read, with the way to stop it. */
import { effect } from '@preact/signals';
import { t } from '../translate.ts';
import { sentenceOf } from './sentence-of.ts';
import { isAsking, said, untaken, waiting, work } from './state.ts';
import { KnownReport, type toDraft } from './ways-in.ts';

/** What came of something given: a draft of that key, a report that is there already, or that it was stopped; undefined where it failed, or waits for the reader. */
export type Taken = { readonly draft: string } | { readonly known: string } | 'stopped' | undefined;

type OnProgress = Parameters<typeof toDraft>[1]['onProgress'];
/** Takes something in; gives the key where a draft came of it. */
type Doing = (signal: AbortSignal, onProgress: OnProgress) => Promise<string | undefined>;

let last: Promise<unknown> = Promise.resolve();

/** Takes all of these, each by its name, once what was given before is taken and the reader has decided on what is shown; a stop is for all that follow. */
export function inTurn(all: readonly { readonly name: string; readonly doing: Doing }[]): Promise<readonly Taken[]> {
  waiting.value = [...waiting.value, ...all.map(({ name }) => name)];
  let isStopped = false;
  const each = all.map(({ name, doing }) => {
    const taken = last.then(decided).then(async () => {
      const taking = isStopped ? undefined : working(name, doing);
      waiting.value = waiting.value.slice(1);
      const came = await taking;
      isStopped ||= came === 'stopped';
      return came;
    });
    last = taken;
    return taken;
  });
  return Promise.all(each);
}

/** Resolves once nothing is shown that the reader has to decide on. */
async function decided(): Promise<void> {
  let stop = () => {};
  await new Promise<void>((resolve) => {
    stop = effect(() => {
      if (!isAsking.value) resolve();
    });
  });
  stop();
}

/** Shows something at work, with the way to stop it; tells what went wrong. */
async function working(name: string, doing: Doing): Promise<Taken> {
  const stop = new AbortController();
  const cancel = () => stop.abort();
  work.value = { name, share: 0, cancel };
  try {
    const draft = await doing(stop.signal, ({ step, share = 0 }) => {
      // Each of the two steps is half of the way.
      if (!stop.signal.aborted) work.value = { name, share: (step === 'reading' ? share : 1 + share) / 2, cancel };
    });
    return draft === undefined ? undefined : { draft };
  } catch (error) {
    if (stop.signal.aborted) {
      said.value = t('library_cancelled');
      return 'stopped';
    }
    if (error instanceof KnownReport) return { known: error.id };
    untaken.value = [...untaken.value, { name, why: sentenceOf(error, 'library_import_failed') }];
    return undefined;
  } finally {
    work.value = undefined;
  }
}
