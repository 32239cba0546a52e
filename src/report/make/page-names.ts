import type { Name, NameCondition } from '../../model.ts';
import { type Gazetteer, kindBit } from '../extract/gazetteer.ts';
import { placeKey } from '../extract/place-key.ts';
import { classesOf } from '../extract/word-classes.ts';
import { LIMITS } from '../limits.ts';
import type { Sketch } from './cast.ts';
import { adjectiveOf } from './lands.ts';
import { plainText } from './plain-text.ts';
import { besideElsewhere } from './words-elsewhere.ts';

/** What names are made for. */
type Around = {
  readonly lang: string;
  readonly gazetteer: Gazetteer;
  /** Folded words that the text has in small letters. */
  readonly small: ReadonlySet<string>;
  /** Ids of others that the text speaks of, the most frequent first. */
  readonly others: readonly string[];
  readonly idOf: (sketch: Sketch) => string | undefined;
};

const PLACE_WORDS = ['in ~', 'near ~', 'from ~', 'outside ~', 'around ~', 'across ~', 'city of ~', 'town of ~', '~ province', '~ city'];
/** Within a sentence a word with a capital letter is a name. */
const WITHIN = ['the ~', 'of ~', 'by ~', 'with ~', 'against ~', 'from ~', 'for ~', 'and ~', 'between ~', 'that ~', 'called ~', 'as ~'];
const GROUP_WORDS = [...WITHIN, '~ said', '~ announced', '~ spokesman', '~ spokeswoman', '~ officials', '~ militants', '~ fighters'];
/** What only a land, or a body of lands, has or does: CONTACT US is none. */
const ABBREVIATED_WORDS = [
  'the ~',
  '~ troops',
  '~ forces',
  '~ military',
  '~ officials',
  '~ government',
  '~ president',
  '~ embassy',
  '~ spokesman',
];
const ABBREVIATION = /^(?=.*\p{Lu})[\p{Lu}\p{N}.&-]{2,6}$/u;
const ARTICLE = /^(?:the|a|an|one|two|three|four|five|six|seven|eight|nine|ten|several) /i;
/** A name of so few letters says little by itself. */
const SHORT = 2;
/** A name that counts only beside another is tried with so many. */
const CONTEXTS = 3;

/** The names by which pages are marked, each bound to what keeps it from marking something else. The first needs no other entity. */
export function pageNames(sketch: Sketch, around: Around): readonly Name[] {
  const names = [...knownNames(sketch, around), ...textNames(sketch, around), ...otherNames(sketch), ...demonyms(sketch, around)];
  const seen = new Set<string>();
  return names.filter(({ text, lang, when }) => {
    const key = JSON.stringify([text, lang, when]);
    const fits = text !== '' && text.length <= LIMITS.name && !seen.has(key);
    seen.add(key);
    return fits;
  });
}

function knownNames(sketch: Sketch, around: Around): readonly Name[] {
  return (sketch.known?.names ?? []).flatMap(({ text, ambiguous, notLangs }) =>
    ambiguous ? bound(text, 'en', sketch, around) : [conditioned(text, 'en', notLangs && { notLangs })],
  );
}

/** The spellings of the text, and what is said of it in other words. */
function textNames(sketch: Sketch, around: Around): readonly Name[] {
  const { lang } = around;
  if (sketch.also.length > 0) return sketch.also.map((text) => conditioned(plainText(text), 'en'));
  if (sketch.known?.others.some((name) => name.lang === lang.replace(/-.*/, ''))) return [];
  const known = new Set(sketch.known?.names.map(({ text }) => placeKey(text)));
  const forms = new Map<string, string>();
  for (const form of sketch.forms.keys()) {
    const text = plainText(form).replace(ARTICLE, '');
    const key = ABBREVIATION.test(text) ? text : placeKey(text);
    if (!known.has(placeKey(text)) && (!forms.has(key) || isShouted(forms.get(key) as string))) forms.set(key, text);
  }
  return [...forms.values()].flatMap((text) => {
    if (sketch.common) return commonNames(text, sketch, around);
    return sketch.namesake || isAmbiguous(text, sketch, around) ? bound(text, lang, sketch, around) : [conditioned(text, lang)];
  });
}

/** A name made of common words, where its land is named as well; with the adjective of the land, anywhere. */
function commonNames(text: string, { of }: Sketch, { lang, gazetteer, idOf }: Around): readonly Name[] {
  const context = of && idOf(of);
  if (context === undefined) return [conditioned(text, lang)];
  const adjective = adjectiveOf(gazetteer, of as Sketch) ?? of?.label;
  return [conditioned(`${adjective} ${text}`, lang), conditioned(text, lang, { context })];
}

/** A name that is a word, a person or another place besides: beside words that say what it is, or where others of the report are named. */
function bound(text: string, lang: string, { kind, known }: Sketch, { others }: Around): readonly Name[] {
  const isShort = ABBREVIATION.test(text);
  return [
    conditioned(text, lang, { beside: isShort ? ABBREVIATED_WORDS : kind === 'place' ? PLACE_WORDS : GROUP_WORDS }),
    ...(known && !isShort ? others.slice(0, CONTEXTS).map((context) => conditioned(text, lang, { context })) : []),
  ];
}

function isAmbiguous(text: string, { kind }: Sketch, { gazetteer: { kinds }, small }: Around): boolean {
  const key = placeKey(text);
  if (key.length <= SHORT) return true;
  if (key.includes(' ')) return false;
  if (ABBREVIATION.test(text)) return classesOf(key) !== 0 || small.has(key);
  if (kind === 'group' && /^\p{Lu}\P{Lu}*$/u.test(text)) return true;
  return ((kinds.get(key) ?? 0) & (kindBit('weak') | kindBit('state'))) !== 0 || classesOf(key) !== 0 || small.has(key);
}

/** Names in other languages, only in texts that are in them. */
function otherNames({ known }: Sketch): readonly Name[] {
  return (known?.others ?? []).map(({ text, lang }) => {
    const beside = besideElsewhere(text, lang);
    return conditioned(text, lang, { langs: [lang], ...(beside && { beside }) });
  });
}

function demonyms({ known, kind, label }: Sketch, { gazetteer }: Around): readonly Name[] {
  if (kind !== 'place') return [];
  const lands = known?.names.map(({ text }) => text) ?? (label ? [label] : []);
  const words = new Set(lands.flatMap((land) => gazetteer.peoples.get(placeKey(land)) ?? []));
  const own = [...words].filter((word) => !word.startsWith('~'));
  return own.map((word) => ({ ...conditioned(word.replace('-', ' '), 'en'), kind: 'demonym' }));
}

/** An abbreviation counts as it is written; of another name that begins with a capital letter the first must be one. */
function conditioned(text: string, lang: string, more: NameCondition = {}): Name {
  const letters = ABBREVIATION.test(text) ? ({ case: 'exact' } as const) : /^\P{Ll}/u.test(text) ? ({ case: 'capital' } as const) : {};
  const when = { ...letters, ...more };
  return Object.keys(when).length > 0 ? { text, lang, when } : { text, lang };
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase();
}
