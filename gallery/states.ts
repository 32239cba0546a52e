import type { NoticeStage } from '../components/notice.tsx';
import type { Grounds } from '../components/why-panel.tsx';
import type { Correction } from '../src/corrections.ts';
import type { MessageKey } from '../src/i18n.ts';
import type { CutReport } from '../src/model.ts';
import type { NotSaved } from '../src/not-saved.ts';
import type { CalendarChoice } from '../src/time/calendar.ts';
import { type Day, dayOf } from '../src/time/day.ts';
import { agreeing, apart, denying, later } from './beside.ts';
import { always, mixed, weak } from './grounds.ts';
import { type Language, languages } from './translate.ts';

/** One picture of the gallery. */
export type State = {
  readonly name: string;
  readonly entity: string;
  readonly lang: Language;
  /** Where it is another than usual for the language. */
  readonly locale?: string;
  readonly calendar?: CalendarChoice;
  /** The reader's own day. */
  readonly today?: Day;
  /** The card's width in CSS pixels, as its host would set it. */
  readonly width: number;
  /** The reader's text size: 16 is the usual one. */
  readonly text: number;
  readonly surface?: string;
  readonly pinned?: boolean;
  readonly canGoBack?: boolean;
  /** "Why this mark?" is open. */
  readonly grounds?: Grounds;
  /** Why a correction could not be saved. */
  readonly failed?: NotSaved;
  /** False where the browser lets nothing into the clipboard. */
  readonly copies?: boolean;
  /** A notice stands in the card's place. */
  readonly notice?: { readonly made: Correction; readonly stage: NoticeStage };
  /** A sentence stands there. */
  readonly saying?: MessageKey;
  /** Reports that speak beside the default one. */
  readonly beside?: readonly CutReport[];
  /** How many more there are in the library. */
  readonly more?: number;
};

const usual = { lang: 'en', width: 420, text: 16 } as const;
const ids = ['taliban', 'islam-qala', 'kabul', 'afghan-president', 'popular-forces', 'moscow', 'afghanistan'];

const moscow = { entity: 'moscow', form: 'Moscow' } as const;
const here = { page: 'https://example.org/', quote: { exact: 'Moscow', prefix: '', suffix: '' } } as const;
const onSite: Correction = { kind: 'never-on-site', ...moscow, site: 'example.org' };

/** What is left of a card whose mark was corrected. */
const notices: readonly (State & Required<Pick<State, 'notice'>>)[] = (
  [
    ['not-this', { kind: 'not-this', ...moscow, ...here }, 'made'],
    ['on-site', onSite, 'made'],
    ['in-files', { ...onSite, site: 'file:' }, 'made'],
    ['never', { kind: 'never', ...moscow }, 'made'],
    ['always', { kind: 'always', entity: 'afghan-troops', form: 'government forces' }, 'made'],
    ['undone', onSite, 'undone'],
    ['not-made', onSite, 'correct_failed'],
    ['full', onSite, 'correct_full'],
    ['not-undone', onSite, 'not-undone'],
  ] as const
).map(([name, made, stage]) => ({ ...usual, name: `notice-${name}`, entity: made.entity, notice: { made, stage } }));

/** What shows whether the words of a language have room where there is least of it. */
function inNarrow(lang: Language): readonly State[] {
  const narrow = { ...usual, lang, width: 320 };
  return [
    { ...narrow, name: `taliban-${lang}-narrow`, entity: 'taliban', surface: 'Talebanes' },
    { ...narrow, name: `islam-qala-${lang}-narrow`, entity: 'islam-qala', pinned: true, canGoBack: true },
    { ...narrow, name: `why-${lang}-narrow`, entity: 'moscow', grounds: mixed },
    { ...narrow, name: `notice-${lang}-narrow`, entity: 'moscow', notice: { made: onSite, stage: 'made' } },
  ];
}

/** Several reports on one entity. */
const several: readonly State[] = (
  [
    ['agreeing', [agreeing]],
    ['date-differs', [later]],
    ['denied', [denying]],
    ['nothing-to-compare', [apart]],
    ['five', [agreeing, later, denying, apart]],
    ['of-many-events', [agreeing, later, denying]],
  ] as const
).map(([name, beside]) => ({
  ...{ ...usual, name: `several-${name}`, beside },
  entity: name === 'of-many-events' ? 'taliban' : 'islam-qala',
  more: name === 'five' ? 3 : 0,
}));

/** Every state shown, each by its name. */
export const states: readonly State[] = [
  ...ids.map((entity) => ({ ...usual, name: entity, entity })),
  ...ids.map((entity) => ({ ...usual, name: `${entity}-fa`, entity, lang: 'fa' as const })),
  ...ids.map((entity) => ({ ...usual, name: `${entity}-narrow`, entity, width: 320 })),
  { ...usual, name: 'taliban-large-text', entity: 'taliban', text: 32, width: 840 },
  { ...usual, name: 'islam-qala-large-text-narrow', entity: 'islam-qala', text: 32, width: 420 },
  { ...usual, name: 'kabul-other-form', entity: 'kabul', surface: 'Кабуле', pinned: true, canGoBack: true },
  { ...usual, name: 'tehran', entity: 'tehran' },
  { ...usual, name: 'herat', entity: 'herat' },
  { ...usual, name: 'herat-kept-fa', entity: 'herat', lang: 'fa', pinned: true },
  { ...usual, name: 'badakhshan-fa', entity: 'badakhshan', lang: 'fa' },
  { ...usual, name: 'copies-nothing', entity: 'islam-qala', copies: false },
  { ...usual, name: 'popular-forces-today', entity: 'popular-forces', today: dayOf(2021, 9, 1) },
  { ...usual, name: 'taliban-today-fa', entity: 'taliban', lang: 'fa', today: dayOf(2021, 9, 1) },
  { ...usual, name: 'popular-forces-afghan', entity: 'popular-forces', lang: 'fa', locale: 'fa-AF' },
  { ...usual, name: 'popular-forces-solar', entity: 'popular-forces', calendar: 'persian' },
  { ...usual, name: 'popular-forces-german-narrow', entity: 'popular-forces', locale: 'de', width: 320 },
  { ...usual, name: 'taliban-russian-large-text-narrow', entity: 'taliban', locale: 'ru', text: 32, width: 320 },
  { ...usual, name: 'taliban-fa-large-text-narrow', entity: 'taliban', lang: 'fa', text: 32, width: 320 },
  { ...usual, name: 'why', entity: 'moscow', grounds: mixed },
  { ...usual, name: 'why-fa', entity: 'moscow', lang: 'fa', grounds: mixed },
  { ...usual, name: 'why-failed', entity: 'moscow', grounds: mixed, failed: 'correct_failed' },
  { ...usual, name: 'why-full', entity: 'moscow', grounds: mixed, failed: 'correct_full' },
  { ...usual, name: 'why-weak-narrow', entity: 'afghanistan', width: 320, grounds: weak },
  { ...usual, name: 'why-always', entity: 'kabul', grounds: always },
  { ...usual, name: 'why-large-text-narrow', entity: 'moscow', text: 32, width: 420, grounds: mixed },
  ...several,
  ...several.map((state) => ({ ...state, name: `${state.name}-fa`, lang: 'fa' as const })),
  ...several.map((state) => ({ ...state, name: `${state.name}-narrow`, width: 320 })),
  { ...usual, name: 'several-large-text-narrow', entity: 'islam-qala', beside: [agreeing, later, denying], text: 32, width: 420 },
  ...notices,
  ...notices.map((state) => ({ ...state, name: `${state.name}-fa`, lang: 'fa' as const })),
  { ...usual, name: 'saying', entity: '', saying: 'popup_none_here' },
  { ...usual, name: 'saying-fa', entity: '', lang: 'fa', saying: 'popup_none_here' },
  ...languages.filter((lang) => lang !== 'en').flatMap(inNarrow),
  { ...usual, name: 'notice-narrow', entity: 'moscow', width: 240, notice: { made: onSite, stage: 'made' } },
];
