import { sentenceOf } from './sentence-of.ts';
import { problem, said } from './state.ts';

/** Does something that is then said; what goes wrong is told and leaves all as it was. Whether it was done. */
export async function attempt(doing: () => Promise<unknown>, done: string | (() => string) = ''): Promise<boolean> {
  try {
    await doing();
    problem.value = undefined;
    said.value = typeof done === 'string' ? done : done();
    return true;
  } catch (error) {
    problem.value = sentenceOf(error, 'popup_not_saved');
    return false;
  }
}
