/** The review page. */
import { t } from './translate.ts';

document.documentElement.lang = t('app_lang');
document.documentElement.dir = t('app_dir');
document.title = t('app_name');
