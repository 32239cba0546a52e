/** The page opened at first install: what this is, a text to try it on, and what to know. */
import { render } from 'preact';
import { t } from './translate.ts';
import { Welcome } from './welcome/welcome.tsx';

document.documentElement.lang = t('app_lang');
document.documentElement.dir = t('app_dir');
document.title = t('welcome_title');
render(<Welcome t={t} />, document.body);
