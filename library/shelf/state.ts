/** What the library page shows, as signals: the parts only read them, and the files beside this one set them. */
import { computed, signal } from '@preact/signals';
import type { MessageKey } from '../../src/i18n.ts';
import { search } from '../../src/library-view/search.ts';
import { emptyIndex } from '../../src/library-view/search-index.ts';
import type { ShelfEntry } from '../../src/library-view/shelf-entry.ts';
import { type ShelfOrder, shown, tagCounts } from '../../src/library-view/shelf-order.ts';
import type { CutReport, Report } from '../../src/model.ts';
import { type CalendarChoice, withCalendar } from '../../src/time/calendar.ts';
import { locale, t } from '../translate.ts';
import type { FileContents, Preview } from './exchange.ts';
import { type Route, readRoute } from './route.ts';
import type { Removed, Shelf } from './store.ts';
import type { RemovedDraft, UnfinishedReport } from './ways-in.ts';

/** A sentence for the reader: a message, and what stands in it. */
export type Sentence = { readonly key: MessageKey; readonly args: readonly (string | number)[] };

/** Undefined until read; `newer`: written by a version that this one does not understand. */
export const shelf = signal<Shelf | 'unreadable' | 'newer' | undefined>(undefined);
/** Drafts that are not reviewed to the end, the last changed first. */
export const drafts = signal<readonly UnfinishedReport[]>([]);
/** Drafts that are being taken out or are, by key, each with what brings it back once it is out. */
export const leaving = signal<ReadonlyMap<string, { readonly draft: UnfinishedReport; readonly removed?: RemovedDraft | undefined }>>(
  new Map(),
);
export const route = signal<Route>(readRoute(location.hash));
export const calendar = signal<CalendarChoice>('auto');

export const order = signal<ShelfOrder>('own');
/** Only reports with all of these tags are shown. */
export const tagFilter = signal<readonly string[]>([]);
/** Ids of the reports that are ticked. */
export const selected = signal<ReadonlySet<string>>(new Set());
/** The report whose further actions are open. */
export const opened = signal<string | undefined>(undefined);

export const query = signal('');
/** Grows while the page is open; `indexing` tells when it has. */
export const index = emptyIndex();
export const indexing = signal({ done: 0, total: 0, round: 0 });

/** The report that is open: undefined until read, a string says why it cannot be. */
export const reading = signal<{ readonly report: CutReport; readonly rev: number } | { readonly damage: string } | 'gone' | undefined>(
  undefined,
);
/** The reports that say something of the entity that is open, as far as they have been read; all reports in use for a card in the reader. */
export const telling = signal<readonly CutReport[]>([]);
/** The entity whose card stands beside the text. */
export const beside = signal<string | undefined>(undefined);

/** Something that takes a while: what, how far it is, and the way to stop it. */
export type Work = { readonly name: string; readonly share: number; cancel(): void };
export const work = signal<Work | undefined>(undefined);
/** A file is over the page. */
export const dragging = signal(false);
/** A file with reports, looked into but not taken yet. */
export type Previewed = {
  readonly file: string;
  readonly contents: FileContents;
  readonly preview: Preview;
  /** Ids of those that are to be added. */
  readonly wanted: ReadonlySet<string>;
};
export const previewed = signal<Previewed | undefined>(undefined);
/** A backup that was dropped, not put back yet. */
export const backupGiven = signal<{ readonly file: string; readonly text: string } | undefined>(undefined);

/** Names of what was given and waits for its turn. */
export const waiting = signal<readonly string[]>([]);
/** What of that which was given could not be taken, and why. */
export const untaken = signal<readonly { readonly name: string; readonly why: Sentence }[]>([]);
/** Something is shown that the reader has to decide on before it is taken. */
export const isAsking = computed(() => previewed.value !== undefined || backupGiven.value !== undefined);
/** Something given is not taken yet, and would be lost with the page. */
export const isBusy = computed(() => isAsking.value || work.value !== undefined || waiting.value.length > 0);

/** What was taken out last, until it is brought back or done away with. */
export const justRemoved = signal<readonly Removed[]>([]);
/** What was just done, for those who hear the page, and where it is not seen otherwise. */
export const said = signal('');
/** The last of it that is seen where it was done. */
export const saidInPlace = signal('');
/** What could not be done, and why. */
export const problem = signal<Sentence | undefined>(undefined);

/** Why records cannot be read, as far as they were asked for, by id and revision. */
export const damages = signal<ReadonlyMap<string, string>>(new Map());

export const entries = computed((): readonly ShelfEntry[] => {
  if (typeof shelf.value !== 'object') return [];
  const known = damages.value;
  if (known.size === 0) return shelf.value.entries;
  return shelf.value.entries.map((entry) => {
    const damage = known.get(`${entry.id} ${entry.rev}`);
    return damage === undefined ? entry : { ...entry, damage };
  });
});
export const tags = computed(() => tagCounts(entries.value));
export const visible = computed(() => shown(entries.value, order.value, tagFilter.value));
/** The locale of dates, with the calendar that the reader chose. */
export const datesLocale = computed(() => withCalendar(locale, calendar.value));
export const dir: 'ltr' | 'rtl' = t('app_dir') === 'rtl' ? 'rtl' : 'ltr';

/** What the search finds so far; undefined where nothing is asked. */
export const found = computed(() => {
  if (query.value.trim() === '' || indexing.value.round < 0) return undefined;
  return search(index, query.value);
});

/** The facts of a report that the index has read. */
export function factsOf(id: string) {
  const place = indexing.value.round < 0 ? undefined : index.places.get(id);
  return place === undefined ? undefined : index.reports[place];
}

/** A report's title by its id. */
export function titleOf(id: string): string {
  return entries.value.find((entry) => entry.id === id)?.title ?? id;
}

/** The report that is open, where it could be read. */
export const openReport = computed((): Report | undefined => {
  const { value } = reading;
  return typeof value === 'object' && 'report' in value ? value.report : undefined;
});
