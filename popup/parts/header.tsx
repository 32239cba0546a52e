import { switchSite } from '../actions.ts';
import { reports, settings, site, siteOn } from '../state.ts';
import { number, t } from '../translate.ts';
import { Switch } from './switch.tsx';

/** The name, the site in front, what it is read with, and the switch for the site. */
export function Header() {
  return (
    <header class="header">
      <img class="logo" src="../icons/icon-96.png" alt="" />
      <div class="header-words">
        <h1 class="title">{t('app_name')}</h1>
        <p class="quiet">{readingWith()}</p>
      </div>
      <SiteSwitch />
    </header>
  );
}

function SiteSwitch() {
  if (site.value === undefined || settings.value === undefined || !settings.value.enabled) return null;
  const name = site.value === 'file:' ? t('popup_files') : site.value;
  return (
    <Switch checked={siteOn.value} onChange={(on) => void switchSite(on)}>
      <bdi class="site">{name}</bdi>
      <span class="state">{t(siteOn.value ? 'popup_on' : 'popup_off')}</span>
    </Switch>
  );
}

function readingWith(): string {
  const list = reports.value;
  if (!Array.isArray(list)) return '';
  if (list.length !== 1) return t('popup_with_reports', number(list.length));
  return t('popup_with_report', list[0].source.publisher ?? list[0].title);
}
