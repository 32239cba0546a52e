import { classCues } from './class-cues.ts';
import { type Gazetteer, PLACE_KINDS } from './gazetteer.ts';
import { GROUP_HEAD, PLACE_HEAD } from './heads.ts';
import { type KnownPlace, knownPlaceAt } from './known-places.ts';
import type { Run } from './runs.ts';
import { LOWER, MIXED, NUMBER, type Token, UPPER } from './tokens.ts';
import { GIVEN } from './word-classes.ts';

/** Classes of the word that ends a name, or of the one before its "of", that say what it is. */
const HEADS = [
  'nature',
  'admin',
  'site',
  'lodge',
  'government',
  'military',
  'company',
  'education',
  'party',
  'sport',
  'media',
  'body',
  'event',
  'work',
  'title',
] as const;
const FIRSTS = ['nature', 'site', 'front', 'direction', 'title', 'government', 'body', 'education', 'stop'] as const;
const NUMERAL = /^(?:\d+|i{1,3}|iv|vi{0,3}|ix|x)$/;
const PARTICLE = /^(?:al|bin|ibn|abu|van|von|der|de|del|da|di|la|el)$/;
const PLACE_ENDING =
  /(?:ville|burgh?|berg|ton|shire|stan|lands?|ford|grad|abad|pura?|field|wick|ham|bury|polis|ia|heim|dorf|stad|borough|mouth|port|wood|dale|worth|minster|chester|hurst|nagar|garh|gorod|holm|vik|haven|hagen|bourne?|combe|stead|thorpe|by|ivka|ovo|ice|qala|kot|tepe|hisar)$/;
const GROUP_ENDING = /(?:corp|soft|tech|com|bank|tel|media|gate|works|net|ware|air|oil|gas|tv|ists?|ers|ians|ites|ots)$/;
const PERSON_ENDING =
  /(?:son|sen|sky|ski|ska|ov|ova|ev|eva|enko|escu|ez|es|ian|yan|idze|shvili|zadeh|elli|etti|ini|oulos|mann?|stein|baum|bert|ard|nan|ley|er)$/;

/** What the words of a name tell of what it names, `known` being the name of the gazetteer that it begins with. */
export function ownCues(tokens: readonly Token[], run: Run, gazetteer: Gazetteer, known: KnownPlace | undefined): string[] {
  const { first, end, titled, demonym } = run;
  const size = end - first;
  const whole = known?.end === end;
  const last = (tokens[end - 1] as Token).word;
  // World War II, Hotel 5: the word before the number is the head.
  const head = size > 1 && NUMERAL.test(last.key) ? (tokens[end - 2] as Token).word : last;
  const classes = whole && size === 1 ? 0 : head.classes;
  return [
    'always',
    ...knownCues(tokens, run, gazetteer, known),
    ...classCues(classes, HEADS, size > 1 ? 'head' : 'single'),
    ...ofCues(tokens, run),
    ...(size > 1 ? classCues((tokens[first] as Token).word.classes, FIRSTS, 'first') : []),
    ...wordCues(tokens, run, size > 1 && (classes & (GROUP_HEAD | PLACE_HEAD)) !== 0),
    ...letterCues(tokens[end - 1] as Token, head, size, !whole && !classes),
    ...(titled ? ['titled'] : []),
    ...(demonym ? ['after demonym'] : []),
  ];
}

function knownCues(tokens: readonly Token[], { first, end }: Run, gazetteer: Gazetteer, known: KnownPlace | undefined): string[] {
  if (known?.end === end) return PLACE_KINDS.filter((_, bit) => known.kinds & (1 << bit)).map((kind) => `is ${kind}`);
  const cues: string[] = [];
  if (known) cues.push(end - known.end > 1 ? 'begins with place and more' : 'begins with place');
  for (let i = first + 1; i < end; i++) {
    if (knownPlaceAt(tokens, i, end, gazetteer)?.end !== end) continue;
    cues.push('ends with place');
    break;
  }
  if (gazetteer.demonyms.has((tokens[first] as Token).word.key)) cues.push('begins with demonym');
  return cues;
}

function ofCues(tokens: readonly Token[], { first, end }: Run): string[] {
  for (let i = first + 1; i < end; i++) {
    if ((tokens[i] as Token).word.shape === LOWER) return ['has of', ...classCues((tokens[i - 1] as Token).word.classes, HEADS, 'of')];
  }
  return [];
}

function wordCues(tokens: readonly Token[], { first, end }: Run, headed: boolean): string[] {
  const cues: string[] = [];
  const size = end - first;
  let unknown = 0;
  for (let i = first; i < end; i++) {
    const { word, joint, ...token } = tokens[i] as Token;
    if (word.classes & GIVEN && i < end - 1) cues.push(headed ? 'given name in name of group' : 'given name');
    if (joint === 'and' && i > first) cues.push('has &');
    if (joint === 'apostrophe' && i > first) cues.push(word.key === 's' ? 'has possessive' : 'has apostrophe');
    if (word.shape === NUMBER) cues.push('has number');
    else if (token.end - token.start === 1 && i > first) cues.push('initial');
    if (!word.classes && word.shape !== LOWER) unknown++;
    if (PARTICLE.test(word.key)) cues.push('particle');
  }
  const { word } = tokens[first] as Token;
  if (size === 1 && word.classes & GIVEN) cues.push('only a given name');
  if (unknown === size) cues.push(`unknown ${Math.min(size, 3)}`);
  if (word.key === 'the') cues.push('the within');
  cues.push(`words ${Math.min(size, 4)}`);
  return cues;
}

function letterCues({ start, end }: Token, { key, shape }: Token['word'], size: number, unknown: boolean): string[] {
  const cues: string[] = [];
  const letters = end - start;
  if (shape === UPPER)
    cues.push(size > 1 ? 'ends in capitals' : `capitals ${letters < 3 ? 2 : letters < 4 ? 3 : letters < 6 ? 4 : 'many'}`);
  if (shape === MIXED) cues.push('mixed case');
  if (shape === MIXED && /\d/.test(key)) cues.push('letters and digits');
  if (!unknown) return cues;
  if (PLACE_ENDING.test(key)) cues.push('place ending');
  if (GROUP_ENDING.test(key)) cues.push('group ending');
  if (PERSON_ENDING.test(key)) cues.push('person ending');
  if (key.endsWith('s') && letters > 4) cues.push('plural ending');
  return cues;
}
