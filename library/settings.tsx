/** The settings page: what is switched, and what the reader has corrected. */
import { render } from 'preact';
import { Page } from './settings/parts/page.tsx';
import { start } from './settings/start.ts';
import { t } from './translate.ts';

document.documentElement.lang = t('app_lang');
document.documentElement.dir = t('app_dir');
document.title = `${t('settings_title')} · ${t('app_name')}`;
render(<Page />, document.body);
void start();
