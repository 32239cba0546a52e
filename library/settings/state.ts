/** What the settings page shows, as signals: the parts only read them, and `actions.ts` and `start.ts` set them. */
import { computed, signal } from '@preact/signals';
import { labelOf } from '../../src/card/other-names.ts';
import type { Correction, Readability } from '../../src/corrections.ts';
import type { Entity } from '../../src/model.ts';
import type { Settings } from '../../src/settings.ts';
import { locale } from '../translate.ts';
import { groupsOf } from './groups.ts';
import type { Line } from './lines.ts';

/** Undefined until read. */
export const settings = signal<Settings | 'unreadable' | undefined>(undefined);
/** The sites that are off, the last switched off first. */
export const sites = signal<readonly Line<string>[]>([]);
/** The corrections, newest first. */
export const corrections = signal<readonly Line<Correction>[]>([]);
/** How much of them could be read; undefined until they were. */
export const read = signal<Readability | 'unreadable' | undefined>(undefined);
/** The entities of the reports by id; none where no report can be read: corrections then go by their words alone. */
export const entities = signal<ReadonlyMap<string, Entity>>(new Map());
export const query = signal('');
/** What was taken back all at once. */
export const takenAtOnce = signal<readonly Line<Correction>[]>([]);
/** What was just done, for those who hear the page. */
export const said = signal('');
/** The last change could not be saved. */
export const failed = signal(false);

/** The corrections that hold. */
export const holding = computed(() => corrections.value.filter(({ taken }) => !taken));

/** What was taken back all at once and not yet put back. */
export const undoable = computed(() => {
  const wanted = new Set(takenAtOnce.value.map(({ key }) => key));
  return corrections.value.filter(({ key, taken }) => taken && wanted.has(key));
});

/** The corrections by kind, as far as the search finds them. */
export const groups = computed(() => groupsOf(corrections.value, query.value, labelFor));

/** An entity's label in the reader's language; undefined where no report knows it. */
function labelFor(entity: string): string | undefined {
  const known = entities.value.get(entity);
  return known && labelOf(known, locale).text;
}
