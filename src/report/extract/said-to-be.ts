import { LOWER, type Token } from './tokens.ts';
import { CLASS } from './word-classes.ts';

/** So many words are looked through for the one that tells. */
const FAR = 9;
const PLACE = CLASS.placeNoun | CLASS.nature | CLASS.admin | CLASS.site;
const GROUP =
  CLASS.groupNoun |
  CLASS.company |
  CLASS.body |
  CLASS.party |
  CLASS.education |
  CLASS.lodge |
  CLASS.military |
  CLASS.government |
  CLASS.media;
const ENDS = /^(?:of|in|that|which|who|from|by|for|at|on|with|located|and|to|whose|based|where|or|as)$/;

/** What the text says a name is, right after it: "X is a small village", "X, the band". */
export function saidToBe(tokens: readonly Token[], end: number): 'place' | 'group' | 'person' | 'thing' | undefined {
  const at = pastBrackets(tokens, end);
  const verb = tokens[at];
  if (!verb || verb.joint === 'stop') return undefined;
  const isVerb = /^(?:is|was|are|were)$/.test(verb.word.key);
  const article = isVerb ? tokens[at + 1] : verb;
  if (!article || !/^(?:a|an|the|one|two)$/.test(article.word.key) || !(isVerb || verb.joint === 'comma')) return undefined;
  return kindSaid(tokens, isVerb ? at + 2 : at + 1);
}

function pastBrackets(tokens: readonly Token[], end: number): number {
  let at = end;
  while (tokens[at]?.joint === 'bracket' && at < end + 6) {
    at++;
    while (tokens[at] && tokens[at]?.joint !== 'bracket' && at < end + 12) at++;
  }
  return at;
}

/** The last noun before what it is of, or where it is, tells. */
function kindSaid(tokens: readonly Token[], from: number): 'place' | 'group' | 'person' | 'thing' | undefined {
  let said: 'place' | 'group' | 'person' | 'thing' | undefined;
  for (let i = from; i < from + FAR; i++) {
    const token = tokens[i];
    if (!token || !(token.joint === 'space' || token.joint === 'tight' || (token.joint === 'comma' && i > from))) break;
    const { classes, key, shape } = token.word;
    if (ENDS.test(key)) break;
    if (shape !== LOWER) continue;
    if (classes & CLASS.personNoun) said = 'person';
    else if (classes & CLASS.thingNoun) said = 'thing';
    else if (classes & PLACE) said = 'place';
    else if (classes & GROUP) said = 'group';
  }
  return said;
}
