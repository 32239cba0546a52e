import { counted } from '../../../src/counted.ts';
import { isolated } from '../../../src/text/isolated.ts';
import { number, t } from '../../translate.ts';
import { bringBack } from '../actions.ts';
import { justRemoved, problem, type Sentence, said, saidInPlace, untaken } from '../state.ts';

/** What was done, for those who hear the page; what could not be done; and the way back from what was taken out. */
export function Told() {
  const removed = justRemoved.value;
  const isSeen = removed.length > 0 || said.value === saidInPlace.value;
  return (
    <>
      {/* There from the start, for only what changes is read out. */}
      <p class={isSeen ? 'visually-hidden' : 'said'} role="status">
        {said.value}
      </p>
      {problem.value && (
        <div class="alert" role="alert">
          <p>{words(problem.value)}</p>
          <button type="button" class="plain" onClick={() => (problem.value = undefined)}>
            {t('card_close')}
          </button>
        </div>
      )}
      {untaken.value.length > 0 && (
        <div class="alert" role="alert">
          <div class="untaken">
            {untaken.value.map(({ name, why }, at) => (
              <p key={at}>
                <bdi class="title">{name}</bdi> {words(why)}
              </p>
            ))}
          </div>
          <button type="button" class="plain" onClick={() => (untaken.value = [])}>
            {t('card_close')}
          </button>
        </div>
      )}
      {removed.length > 0 && (
        <div class="undo">
          <p>
            {counted(t, 'library_removed', removed.length, number(removed.length))}{' '}
            {removed.length === 1 && <bdi class="title">{removed[0]?.title}</bdi>}
          </p>
          <button type="button" class="plain" onClick={() => void bringBack(removed.map(({ id }) => id))}>
            {t('popup_undo')}
          </button>
          <button type="button" class="plain" onClick={() => (justRemoved.value = [])}>
            {t('card_close')}
          </button>
        </div>
      )}
    </>
  );
}

function words({ key, args }: Sentence): string {
  return t(key, ...args.map((part) => (typeof part === 'string' ? isolated(part) : part)));
}
