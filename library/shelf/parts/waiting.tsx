import { isolated } from '../../../src/text/isolated.ts';
import { t } from '../../translate.ts';
import { waiting } from '../state.ts';

/** So many are named: of more, the reader knows what they are. */
const mostNamed = 5;

/** What else was given and comes after what is shown. */
export function Waiting() {
  const names = waiting.value;
  if (names.length === 0) return null;
  const named = names.slice(0, mostNamed).map(isolated).join(' · ');
  return <p class="quiet">{t('library_waiting', names.length > mostNamed ? `${named} …` : named)}</p>;
}
