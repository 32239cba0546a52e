import { number, t } from '../../translate.ts';
import { read } from '../state.ts';

/** Why not all corrections can be shown or changed, in a sentence each. */
export function Trouble() {
  if (read.value === undefined) return null;
  if (read.value === 'unreadable') {
    return (
      <p class="alert" role="alert">
        {t('settings_corrections_unreadable')}
      </p>
    );
  }
  const { newer, damaged, unread } = read.value;
  return (
    <>
      {newer && <p class="alert">{t('settings_corrections_newer')}</p>}
      {damaged && !newer && <p class="alert">{t('settings_corrections_damaged')}</p>}
      {unread > 0 && <p class="alert">{t('settings_corrections_unread', number(unread))}</p>}
    </>
  );
}
