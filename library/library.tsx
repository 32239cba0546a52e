/** The library page: all reports, the ways in and out of them, and one of them to be read. */
import './shelf/sheets.ts';
import { render } from 'preact';
import { watchPaste } from './shelf/dropping.ts';
import { Page } from './shelf/parts/page.tsx';
import { start } from './shelf/start.ts';
import { t } from './translate.ts';

document.documentElement.lang = t('app_lang');
document.documentElement.dir = t('app_dir');
document.title = `${t('library_title')} · ${t('app_name')}`;
render(<Page />, document.body);
watchPaste();
void start();
