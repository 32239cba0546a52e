/** The review page: what was found in a text, to be checked before it enters the library. */
import { render } from 'preact';
import './review/card-sheet.ts';
import { Page } from './review/parts/page.tsx';
import { start } from './review/start.ts';
import { t } from './translate.ts';

document.documentElement.lang = t('app_lang');
document.documentElement.dir = t('app_dir');
document.title = `${t('review_title')} · ${t('app_name')}`;
render(<Page />, document.body);
void start();
