import { Icon } from '../../../components/icon.tsx';
import { t } from '../../translate.ts';
import { hashOf } from '../route.ts';

/** The way back to the list. */
export function BackLink() {
  return (
    <a class="back-link" href={hashOf({ at: 'list' })}>
      <Icon name="back" />
      {t('library_title')}
    </a>
  );
}
