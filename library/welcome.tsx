/** The page opened at first install: what this is, a text to try it on, and what to know. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { Translate } from '../src/i18n.ts';
import { Welcome } from './welcome/welcome.tsx';

const t: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions.map(String));

document.documentElement.lang = t('app_lang');
document.documentElement.dir = t('app_dir');
document.title = t('welcome_title');
render(<Welcome t={t} />, document.body);
