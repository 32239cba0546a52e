import { t } from '../../translate.ts';

/** A site (see `siteOf`) as it is shown. */
export function siteName(site: string): string {
  return site === 'file:' ? t('settings_files') : site;
}
