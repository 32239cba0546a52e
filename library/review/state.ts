/** What the review page shows, as signals: the parts only read them, and `actions.ts`, `keeping.ts` and `start.ts` set them. */
import { computed, signal } from '@preact/signals';
import { labelOf } from '../../src/card/other-names.ts';
import type { DraftBase, Removed } from '../../src/library/drafts.ts';
import type { Entity, ReportMention, TextSpan } from '../../src/model.ts';
import { type Draft, mentionKey } from '../../src/report/draft/draft.ts';
import type { History } from '../../src/report/draft/history.ts';
import { legible } from '../../src/text/legible.ts';
import { locale } from '../translate.ts';
import { marksOf } from './marks.ts';
import { piecesOf } from './pieces.ts';

/** Why there is nothing to be edited here. */
export type Trouble = 'missing' | 'damaged' | 'newer' | 'unreadable' | 'elsewhere';

/** The draft and what was done to it; undefined until read. */
export const history = signal<History | undefined>(undefined);
export const base = signal<DraftBase | undefined>(undefined);
export const trouble = signal<Trouble | undefined>(undefined);
/** The last of what was done before was damaged. */
export const cut = signal(false);
/** Whether all that was done is kept in the store; or why it is not. */
export const kept = signal<'kept' | 'keeping' | { readonly why: string }>('kept');
/** How far the report is on its way into the library; or why it did not get there. */
export const saved = signal<'no' | 'saving' | 'saved' | { readonly why: string }>('no');
export const discarded = signal<Removed | undefined>(undefined);
/** What was just done, for those who hear the page. */
export const said = signal('');
/** With the calendar that the reader has chosen. */
export const datesLocale = signal(locale);

export type Tab = 'names' | 'events';
export const tab = signal<Tab>('names');
export const chosenEntity = signal<string | undefined>(undefined);
export const chosenEvent = signal<string | undefined>(undefined);
/** Words of the text that are selected, to be marked. */
export const selected = signal<TextSpan | undefined>(undefined);
/** The mark that the Tab key leads to, by where it starts. */
export const currentMark = signal<number | undefined>(undefined);
export const filter = signal('');
export const keysOpen = signal(false);

export const draft = computed<Draft | undefined>(() => history.value?.now);
export const text = computed(() => draft.value?.report.text ?? '');
/** The text as it is drawn, unit for unit. */
export const shownText = computed(() => legible(text.value));
export const textLang = computed(() => draft.value?.report.source.lang ?? 'en');
/** The paragraphs that the text is drawn in, so many of them together. */
export const pieces = computed(() => piecesOf(text.value));
export const STRETCH = 24;
/** How many stretches of paragraphs are drawn by now. */
export const stretchesDrawn = signal(2);
const chosenOut = computed(() => {
  const id = chosenEntity.value;
  // Only what is left out is drawn otherwise while its entity is chosen.
  return id !== undefined && (left.value.entities.has(id) || keysOf(id).some((key) => left.value.mentions.has(key))) ? id : undefined;
});
export const marks = computed(() => (draft.value ? marksOf(draft.value, chosenOut.value) : []));

export const entities = computed<ReadonlyMap<string, Entity>>(
  () => new Map(draft.value?.report.entities.map((entity) => [entity.id, entity])),
);

/** The mentions of each entity, in text order. */
export const mentions = computed(() => {
  const by = new Map<string, ReportMention[]>();
  for (const mention of draft.value?.report.mentions ?? []) {
    const own = by.get(mention.entity);
    if (own) own.push(mention);
    else by.set(mention.entity, [mention]);
  }
  return by as ReadonlyMap<string, readonly ReportMention[]>;
});

/** Everything that is left out, and everything not yet judged: ids and keys. */
export const left = computed(() => idsIn('left'));
export const unsure = computed(() => idsIn('unsure'));

function idsIn(which: 'left' | 'unsure') {
  const parts = draft.value?.[which];
  return { entities: new Set(parts?.entities), mentions: new Set(parts?.mentions), events: new Set(parts?.events) };
}

/** An entity's name in the reader's language. */
export function labelFor(entity: Entity) {
  return labelOf(entity, locale);
}

/** The key of every mention of an entity. */
function keysOf(entity: string): readonly string[] {
  return (mentions.value.get(entity) ?? []).map(mentionKey);
}
