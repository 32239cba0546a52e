import { appendEdit, type DraftEnd } from '../../src/library/drafts.ts';
import type { Step } from '../../src/report/draft/history.ts';
import { ownStore } from '../own-store.ts';
import { kept } from './state.ts';

let key = '';
let end: DraftEnd = { count: 0, seal: '' };
let waiting: readonly Step[] = [];
let running: Promise<void> | undefined;

/** From now on what is done is kept with this draft, after what is kept there. */
export function keepWith(draft: string, at: DraftEnd): void {
  key = draft;
  end = at;
  waiting = [];
  kept.value = 'kept';
}

/** Keeps a step, after those before it. */
export function keep(step: Step): void {
  waiting = [...waiting, step];
  void keepAll();
}

/** Keeps what could not be kept yet; resolves when all is kept or something is not. */
export function keepAll(): Promise<void> {
  running ??= work().finally(() => {
    running = undefined;
  });
  return running;
}

async function work(): Promise<void> {
  kept.value = 'keeping';
  for (let [step] = waiting; step; [step] = waiting) {
    try {
      end = await appendEdit(ownStore, key, end, step);
      waiting = waiting.slice(1);
    } catch (error) {
      kept.value = { why: error instanceof Error ? error.message : String(error) };
      return;
    }
  }
  kept.value = 'kept';
}
