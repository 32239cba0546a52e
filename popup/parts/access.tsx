import { signal } from '@preact/signals';
import { AccessChoice, accessNames } from '../../components/access-choice.tsx';
import { chooseReach, noneChosen, reachShown } from '../access.ts';
import { tab } from '../state.ts';
import { t } from '../translate.ts';
import { Chevron } from './chevron.tsx';

const isOpen = signal(false);

/** Where pages are read, in one line that unfolds to the choice. */
export function Access() {
  const { value: reach } = reachShown;
  if (!reach) return null;
  return (
    <div class="access">
      <button
        type="button"
        class="access-line"
        aria-expanded={isOpen.value}
        aria-controls="access"
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        <span class="switch-words">
          <span>{t('access_title')}</span>
          <span class="state">{t(accessNames[reach])}</span>
        </span>
        <Chevron towards="end" />
      </button>
      <div id="access" class="access-fold" hidden={!isOpen.value}>
        <AccessChoice reach={reach} t={t} onChoose={(wish) => void chooseReach(wish)} />
        {noneChosen.value && <p class="quiet">{t('access_first_site')}</p>}
        {tab.value?.isPrivate && <p class="quiet">{t('access_private')}</p>}
      </div>
    </div>
  );
}
