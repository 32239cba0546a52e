/** What the popup shows, as signals: the parts only read them, and `actions.ts` and `start.ts` set them. */
import { computed, signal } from '@preact/signals';
import { type Correction, correctionsOn, pageOf } from '../src/corrections.ts';
import { addCounts } from '../src/frame-state.ts';
import type { CardIndex } from '../src/library/card-index.ts';
import type { PagePlaces } from '../src/messages.ts';
import type { CutReport, Entity, NameTable } from '../src/model.ts';
import { byTelling, weightsOf } from '../src/popup/telling.ts';
import { isBlocked, type Settings, siteOf } from '../src/settings.ts';
import { withCalendar } from '../src/time/calendar.ts';
import type { PageSeen } from './page.ts';
import { eventFinder, finder, spellingsOf } from './search.ts';
import { locale } from './translate.ts';

/** The tab the popup speaks of. */
export type TabInFront = { readonly id: number; readonly url?: string; readonly isPrivate?: boolean };

/** An entity of the reports and how often the page names it. */
export type Listed = { readonly entity: Entity; readonly count: number };

/** `access`: what was switched off is that the site is read by itself. */
type SwitchedOff = { readonly site: string; readonly holds: boolean; readonly access?: boolean };

export const tab = signal<TabInFront | undefined>(undefined);
export const page = signal<PageSeen>({ kind: 'asking' });
/** Undefined until read. */
export const settings = signal<Settings | undefined>(undefined);
/** Which reports are in use; undefined until read, and where that cannot be. */
export const cardIndex = signal<CardIndex | undefined>(undefined);
/** How many they are, read here or not. */
export const reportCount = signal(0);
/** Those that were read: all but of a large library. Undefined until read; `unreadable` where the library cannot be read. */
export const reports = signal<readonly CutReport[] | 'unreadable' | undefined>(undefined);
/** All names with their spellings; filled soon after the reports. `unreadable`: the pages cannot read the names either. */
export const names = signal<NameTable | 'unreadable' | undefined>(undefined);
/** All that the reader has corrected. */
export const corrections = signal<readonly Correction[]>([]);
/** The message that says why the last change could not be saved. */
export const notSaved = signal<'popup_not_saved' | 'correct_full' | undefined>(undefined);
/** The site that was switched off here last, and whether that holds or was undone. */
export const switchedOff = signal<SwitchedOff | undefined>(undefined);
/** Where on the page its mentions are; undefined until the page has said so. */
export const places = signal<PagePlaces | undefined>(undefined);
/** The entity whose row is under the pointer or has the focus. */
export const pointed = signal<string | undefined>(undefined);
export const query = signal('');

export const site = computed(() => siteOf(tab.value?.url ?? ''));

/** An organisation has nothing read here. */
export const blocked = computed(() => settings.value !== undefined && isBlocked(settings.value, tab.value?.url ?? ''));

export const siteOn = computed(() => !blocked.value && (site.value === undefined || !settings.value?.sitesOff.includes(site.value)));

/** The corrections that bear on the page in front. */
export const correctionsHere = computed(() => {
  const url = tab.value?.url ?? '';
  return correctionsOn(corrections.value, url).filter((each) => each.kind !== 'not-this' || each.page === pageOf(url));
});

/** Whether marking is on for the page in front, as far as the settings go. */
export const on = computed(() => settings.value?.enabled !== false && siteOn.value);

/** The page has not said all: it does not answer yet, is still being read, or has not followed a switch. */
export const unfinished = computed(() => {
  if (page.value.kind !== 'seen') return page.value.kind === 'asking';
  const top = page.value.frames[0]?.state.status;
  return page.value.frames.some(({ state }) => state.status === 'reading') || (top === 'off' || top === 'site-off') === on.value;
});

/** The reports in use; none until they are read. */
export const readReports = computed<readonly CutReport[]>(() => (Array.isArray(reports.value) ? reports.value : []));

/** Every entity of the active reports once, in the reports' order. */
export const entities = computed<readonly Entity[]>(() => {
  const known = readReports.value.flatMap((report) => report.entities);
  return [...new Map(known.map((entity) => [entity.id, entity])).values()];
});

/** The ids of what the page names, in one text. */
export const named = computed(() =>
  page.value.kind === 'seen'
    ? addCounts(page.value.frames.map(({ state }) => state))
        .map(({ entity }) => entity)
        .join(' ')
    : '',
);

const weights = computed(() => weightsOf(readReports.value));

const counts = computed(() =>
  page.value.kind === 'seen' ? byTelling(addCounts(page.value.frames.map(({ state }) => state)), weights.value) : [],
);

/** The entities the page names, most telling first. */
export const onPage = computed<readonly Listed[]>(() => {
  const known = new Map(entities.value.map((entity) => [entity.id, entity]));
  return counts.value.flatMap(({ entity: id, count }) => {
    const entity = known.get(id);
    return entity ? [{ entity, count }] : [];
  });
});

/** The reports' other entities, those first of which most is said. */
export const notHere = computed<readonly Entity[]>(() => {
  const named = new Set(counts.value.map(({ entity }) => entity));
  const weight = ({ id }: Entity) => weights.value.get(id) ?? 1;
  return entities.value.filter((entity) => !named.has(entity.id)).sort((a, b) => weight(b) - weight(a));
});

const spellings = computed(() => (typeof names.value === 'object' ? spellingsOf(names.value) : undefined));
const find = computed(() => finder(entities.value, spellings.value));
const findEvents = computed(() => eventFinder(readReports.value, spellings.value));

/** What the search finds, those named on the page first. */
export const found = computed<readonly Listed[]>(() => {
  const counted = new Map(counts.value.map(({ entity, count }) => [entity, count]));
  const listed = find.value(query.value).map((entity) => ({ entity, count: counted.get(entity.id) ?? 0 }));
  return [...listed.filter(({ count }) => count > 0), ...listed.filter(({ count }) => count === 0)];
});

/** The events that the search finds, in the reports' order. */
export const foundEvents = computed(() => findEvents.value(query.value));

/** What words may be said to mean: all entities or those that the search finds, those named on the page first. */
export const choices = computed<readonly Entity[]>(() =>
  query.value.trim() === '' ? [...onPage.value.map(({ entity }) => entity), ...notHere.value] : found.value.map(({ entity }) => entity),
);

/** The reader's locale with the calendar that dates are told in. */
export const datesLocale = computed(() => withCalendar(locale, settings.value?.calendar ?? 'auto'));
