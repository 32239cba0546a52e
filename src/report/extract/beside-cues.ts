import { classCues } from './class-cues.ts';
import { type Gazetteer, kindBit } from './gazetteer.ts';
import { knownPlaceAt } from './known-places.ts';
import type { Run } from './runs.ts';
import { saidToBe } from './said-to-be.ts';
import { LOWER, NUMBER, type Token, UPPER } from './tokens.ts';
import { CLASS } from './word-classes.ts';

const BEFORE = [
  'placeNoun',
  'groupNoun',
  'groupVerb',
  'inside',
  'direction',
  'title',
  'personVerb',
  'work',
  'event',
  'thingNoun',
  'personNoun',
] as const;
const AFTER = ['placeNoun', 'groupNoun', 'personVerb', 'groupVerb', 'inside', 'event', 'work', 'title', 'thingNoun', 'personNoun'] as const;
const NOUNS = ['placeNoun', 'groupNoun', 'thingNoun', 'personNoun'] as const;
const SMALL =
  /^(?:in|at|from|to|of|by|with|for|against|and|or|the|a|an|on|between|as|into|than|like|is|was|that|via|after|under|over|near|outside|across|around|throughout)$/;
const SMALL_AFTER =
  /^(?:in|at|from|to|of|by|with|for|and|or|is|was|are|were|has|have|had|will|would|on|as|who|which|where|based|area|also)$/;
const SET = /^(?:born|died|lives|lived|located|held)$/;
const MEMBER = /^(?:members?|founder|president|ceo|leader|head)$/;
/** Miami, Florida. */
const LARGER = kindBit('country') | kindBit('region') | kindBit('water') | kindBit('state');

/** What the words beside a name tell of what it names. */
export function besideCues(tokens: readonly Token[], { first, end }: Run, gazetteer: Gazetteer): string[] {
  const cues = [...cuesBefore(tokens, first), ...cuesAfter(tokens, end, gazetteer)];
  if (tokens[first - 1]?.word.key === 'the' && tokens[end] && !tokens[end]?.word.classes) cues.push('the alone');
  const said = saidToBe(tokens, end);
  if (said) cues.push(`said to be ${said}`);
  return cues;
}

function cuesBefore(tokens: readonly Token[], first: number): string[] {
  const { joint, opens } = tokens[first] as Token;
  const before = tokens[first - 1];
  const cues: string[] = [];
  if (opens) cues.push('opens');
  if (!before) return cues;
  if (joint === 'comma') cues.push('after comma');
  if (joint === 'bracket') cues.push('after bracket');
  if (joint === 'tight') cues.push('after hyphen');
  if (joint === 'stop' && !opens) cues.push('after mark');
  const { word } = before;
  const plain = word.shape === LOWER || (before.opens && word.classes & CLASS.stop);
  if (!plain || (joint !== 'space' && joint !== 'dot')) return cues;
  if (SMALL.test(word.key)) cues.push(`before ${word.key}`);
  cues.push(...classCues(word.classes, BEFORE, 'before'));
  const further = before.joint === 'space' ? tokens[first - 2] : undefined;
  if (further) cues.push(...cuesFurther(word, further.word));
  return cues;
}

/** What the second word before a name tells: born in, members of, against the. */
function cuesFurther(small: Token['word'], { key, classes }: Token['word']): string[] {
  const cues: string[] = [];
  if (small.key === 'the' || small.key === 'a') {
    if (SMALL.test(key)) cues.push(`before ${key} ${small.key}`);
    cues.push(...classCues(classes, BEFORE, 'before the'));
  } else if (/^(?:of|in|to|for|by|with|at|from)$/.test(small.key)) {
    cues.push(...classCues(classes, BEFORE, small.key === 'of' ? 'before of' : 'before small'));
    if (SET.test(key)) cues.push('before set in');
    if (MEMBER.test(key)) cues.push('before member of');
  } else if (key === 'the') cues.push(...classCues(small.classes, NOUNS, 'after the'));
  return cues;
}

function cuesAfter(tokens: readonly Token[], end: number, gazetteer: Gazetteer): string[] {
  const after = tokens[end];
  if (!after) return [];
  const { joint, word } = after;
  const next = tokens[end + 1];
  const goesOn = next?.joint === 'space' && next.word.shape === LOWER ? next.word : undefined;
  if (joint === 'comma') {
    if (word.shape === LOWER) return ['then comma'];
    return [(knownPlaceAt(tokens, end, tokens.length, gazetteer)?.kinds ?? 0) & LARGER ? 'then comma and region' : 'then comma and name'];
  }
  if (joint === 'bracket') return [`then bracket${word.shape === NUMBER ? ' and number' : word.shape === UPPER ? ' and capitals' : ''}`];
  if (joint === 'apostrophe' && word.key === 's') return ['then possessive', ...(goesOn ? classCues(goesOn.classes, AFTER, 'owns') : [])];
  if (joint === 'tight') return [word.shape !== LOWER ? 'then hyphen and name' : word.key === 'based' ? 'then based' : 'then hyphen'];
  if (joint === 'stop') return ['then stop'];
  if (word.shape !== LOWER) return word.shape === NUMBER ? ['then number'] : [];
  const cues = SMALL_AFTER.test(word.key) ? [`then ${word.key}`] : [];
  cues.push(...classCues(word.classes, AFTER, 'then'));
  if (word.classes === 0) cues.push('then unknown');
  if (goesOn && !(word.classes & (CLASS.stop | CLASS.linked))) cues.push(...classCues(goesOn.classes, NOUNS, 'then next'));
  return cues;
}
