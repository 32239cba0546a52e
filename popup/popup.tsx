/** The toolbar popup: its frame stands at once, the rest follows as it becomes known. */
import { render } from 'preact';
import './card-sheet.ts';
import { Popup } from './parts/popup.tsx';
import { start } from './start.ts';
import { t } from './translate.ts';

document.documentElement.lang = t('app_lang');
document.documentElement.dir = t('app_dir');
render(<Popup />, document.body);
void start();
