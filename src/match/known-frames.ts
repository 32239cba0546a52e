import type { Frames, NameTable } from '../model.ts';
import { foldString } from '../text/fold.ts';
import { type RegionFrame, regionFrame } from './region-frame.ts';

/** Frames made ready to be asked. */
export type KnownFrames = {
  readonly titles: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly region: RegionFrame;
  /** At the start of what follows a name; at the end of what comes before it. */
  readonly thing: RegExp;
  readonly street: RegExp;
  /** A host name in an address; the end of a file name. */
  readonly host: RegExp;
  readonly file: RegExp;
  /** The languages of a word in small letters. */
  readonly languages: ReadonlyMap<string, readonly string[]>;
};

const ready = new WeakMap<NameTable, KnownFrames>();

/** The frames of a table, made ready on first use; undefined where it has none. */
export function framesOf(table: NameTable): KnownFrames | undefined {
  const known = ready.get(table) ?? (table.frames && makeReady(table.frames));
  if (known) ready.set(table, known);
  return known;
}

function makeReady({ titles, givenNames, surnames, states, things, streets, hosts, files, languages }: Frames): KnownFrames {
  return {
    titles: foldedSet(titles),
    givenNames: foldedSet(givenNames),
    surnames: foldedSet(surnames),
    region: regionFrame(states),
    thing: new RegExp(`^[\\s\u00a0-](?:${anyOf(things)})(?!\\p{L})`, 'u'),
    street: new RegExp(`(?:^|[^\\p{L}])(?:${anyOf(streets)})\\s(?:de |di |du |da |do |of )?$`, 'iu'),
    host: new RegExp(`(?:^|[/.@])[\\p{L}\\p{N}-]+\\.(?:${anyOf(hosts)})(?=$|[/:?#.,;!])`, 'u'),
    file: new RegExp(`[\\p{L}\\p{M}\\p{N}_%-]\\.(?:${anyOf(files)})$`, 'iu'),
    languages: byWord(languages),
  };
}

function foldedSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(foldString));
}

function anyOf(words: string): string {
  return words.replaceAll('.', '\\.').replaceAll(' ', '|');
}

function byWord(languages: Frames['languages']): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const [language, list] of Object.entries(languages))
    for (const word of list.split(' ')) words.set(word, [...(words.get(word) ?? []), language]);
  return words;
}
