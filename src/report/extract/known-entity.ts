import type { EntityKind, Name } from '../../model.ts';
import { slugOf } from '../slug.ts';

/** A name of a known entity as English writes it. */
type KnownName = {
  readonly text: string;
  /** It is a word, a person's name or another place's besides. */
  readonly ambiguous: boolean;
  /** Languages with a word that is written like it. */
  readonly notLangs?: readonly string[];
};

/** A place or group of which more is known than its name. */
export type KnownEntity = {
  readonly id: string;
  readonly label: string;
  readonly kind: EntityKind;
  readonly subtype: string;
  readonly isCapital: boolean;
  readonly wikidata?: string;
  /** The id of what it is the capital of, lies in or has its seat in. */
  readonly at?: string;
  /** Longitude and latitude, rounded. */
  readonly point?: readonly [longitude: number, latitude: number];
  readonly names: readonly KnownName[];
  /** Its names in other languages, where they were read. */
  readonly others: readonly Name[];
};

const PLACES = /^(?:country|capital|city|region|province|border-crossing)$/;
const ITEM = /^(?:(Q\d+) )?([^>@]+)(?:>([^@]+))?(?:@(.+))?$/;
const NAME = /^(~?)([^!]+)(?:!(.+))?$/;

/** Reads one entity as `data/gazetteer/known.txt` has it: `Q5838 Kabul!tr az>Afghanistan`, in the packed one with a point behind `@`. */
export function readKnown(written: string, as: string): KnownEntity {
  const [, wikidata, spellings = '', land, point] = ITEM.exec(written) ?? [];
  const names = spellings.split('/').map(readName);
  const label = names[0]?.text ?? '';
  return {
    id: slugOf(label) ?? '',
    label,
    kind: PLACES.test(as) ? 'place' : 'group',
    isCapital: as === 'capital',
    subtype: as === 'capital' ? 'city' : as === 'seat' ? 'government' : as,
    ...(wikidata && { wikidata }),
    ...(land && { at: slugOf(land) ?? '' }),
    ...(point && { point: readPoint(point) }),
    names,
    others: [],
  };
}

function readPoint(written: string): readonly [longitude: number, latitude: number] {
  const [longitude = 0, latitude = 0] = written.split(',').map(Number);
  return [longitude, latitude];
}

function readName(written: string): KnownName {
  const [, mark, text = '', langs] = NAME.exec(written) ?? [];
  return { text, ambiguous: mark === '~', ...(langs && { notLangs: langs.split(' ') }) };
}
