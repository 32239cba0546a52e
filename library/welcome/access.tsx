import { useEffect } from 'preact/hooks';
import { AccessChoice, accessNames } from '../../components/access-choice.tsx';
import type { Translate } from '../../src/i18n.ts';
import { accessOutcome, chooseReach, followAccess, noneChosen, reachShown } from '../access.ts';

/** The first question: where pages shall be read, what the browser will ask then, and what holds. */
export function Access({ t }: { readonly t: Translate }) {
  useEffect(() => void followAccess(), []);
  return (
    <section class="ask" aria-labelledby="ask">
      <h2 id="ask">{t('access_ask')}</h2>
      <AccessChoice reach={reachShown.value} advise t={t} onChoose={(wish) => void chooseReach(wish)} />
      <p class="hint">{t('access_next')}</p>
      <p class="answer" role="status">
        {answer(t)}
      </p>
    </section>
  );
}

function answer(t: Translate): string {
  const { value: outcome } = accessOutcome;
  if (outcome === 'refused' || outcome === 'failed') return t(`access_${outcome}`);
  if (noneChosen.value) return t('access_first_site');
  const { value: reach } = reachShown;
  return reach && outcome ? t('access_holds', t(accessNames[reach])) : '';
}
