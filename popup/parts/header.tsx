import type { ComponentChildren } from 'preact';
import { Foreign } from '../../components/entity-label.tsx';
import { fill, SLOT } from '../../components/fill.ts';
import { Switch } from '../../components/switch.tsx';
import { counted } from '../../src/counted.ts';
import { byItself, choosable, reach } from '../access.ts';
import { openSettings, switchEverywhere, switchSite } from '../actions.ts';
import { openLibrary } from '../library-calls.ts';
import { standing } from '../standing.ts';
import { blocked, correctionsHere, on, reportCount, reports, settings, site, tab } from '../state.ts';
import { number, t } from '../translate.ts';
import { Access } from './access.tsx';
import { Gear } from './gear.tsx';
import { Shelf } from './shelf.tsx';

/** The name, what is read with, the way to the settings, and the switches for the site in front and for everything: up here nothing below moves them. */
export function Header() {
  return (
    <header class="header">
      <img class="logo" src="../icons/icon-96.png" alt="" />
      <div class="header-words">
        <h1 class="title">{t('app_name')}</h1>
        <p class="quiet reading">
          <span>{readingWith()}</span>
          <CorrectionsHere />
        </p>
      </div>
      <div class="ways-out">
        <button type="button" class="step" aria-label={t('library_title')} title={t('library_title')} onClick={() => void openLibrary()}>
          <Shelf />
        </button>
        <button type="button" class="step" aria-label={t('popup_settings')} title={t('popup_settings')} onClick={() => void openSettings()}>
          <Gear />
        </button>
      </div>
      <div class="switches">
        <SiteSwitch />
        <EverywhereSwitch />
        <Access />
      </div>
    </header>
  );
}

function CorrectionsHere() {
  const count = correctionsHere.value.length;
  if (count === 0) return null;
  return (
    <button type="button" class="link" onClick={() => void openSettings()}>
      {t('popup_corrections', number(count))}
    </button>
  );
}

function SiteSwitch() {
  if (site.value === undefined || settings.value === undefined || reach.value === undefined) return null;
  const isFixed = blocked.value || tab.value?.isPrivate || (reach.value !== 'everywhere' && !choosable.value);
  const { enabled } = settings.value;
  const name = site.value === 'file:' ? t('popup_files') : site.value;
  return (
    <Switch checked={on.value && byItself.value} disabled={!enabled || isFixed} onChange={(wanted) => void switchSite(wanted)}>
      <bdi class="site">{name}</bdi>
      <span class="state">{standing.value}</span>
    </Switch>
  );
}

function EverywhereSwitch() {
  const enabled = settings.value?.enabled ?? true;
  return (
    <Switch checked={enabled} disabled={settings.value === undefined} onChange={(wanted) => void switchEverywhere(wanted)}>
      <span>{t('popup_everywhere')}</span>
      <span class="state">{t(enabled ? 'popup_on' : 'popup_off')}</span>
    </Switch>
  );
}

function readingWith(): ComponentChildren {
  const list = reports.value;
  if (!Array.isArray(list)) return '';
  const { value: count } = reportCount;
  const [first] = list;
  if (count !== 1 || !first) return counted(t, 'popup_with_reports', count, number(count));
  const { publisher, lang } = first.source;
  return fill(t('popup_with_report', SLOT), <Foreign text={publisher ?? first.title} lang={lang} />);
}
