import { LOWER, type Token } from '../extract/tokens.ts';
import { CLASS } from '../extract/word-classes.ts';
import type { Cast, Sighting, Sketch } from './cast.ts';
import { isLand } from './lands.ts';
import { isPlain, keyAt, type Scene } from './scene.ts';

const GROUP = /^(?:group|militants|movement|insurgents|rebels|militia|insurgency)$/;
const PLACES: Readonly<Record<string, (who: Sketch) => boolean>> = {
  country: isLand,
  province: ({ subtype }) => subtype === 'province' || subtype === 'region',
  city: ({ subtype }) => subtype === 'city',
  capital: ({ known }) => known?.isCapital === true,
};
/** They are many, so what follows does not belong to them. */
const MANY = /^(?:militants|insurgents|rebels)$/;
const NOUNS = Object.entries(PLACES);
/** What is meant was named in the same sentence or in so many before. */
const BACK = 2;
/** What follows is a verb or the like, no second part of a longer word: the group stage, the city council. */
const PLAIN_AFTER =
  /(?:ed|s|ly)$|^(?:came|went|took|fell|left|made|saw|got|gave|began|became|lost|won|held|met|sent|fought|led|rose|broke|grew|set)$/;

/** Where something was named last. */
type Seen = { readonly sighting: Sighting; readonly sentence: number };

/** Notes what is spoken of by a noun alone, after it was named: the group, the militants, the province, their country. Never more than likely. */
export function castCoreferences(scene: Scene, cast: Cast): void {
  const named = [...cast.sightings]
    .filter(({ kind }) => kind === 'name' || kind === 'head' || kind === 'demonym')
    .sort((a, b) => a.from - b.from);
  const often = [...cast.sketches.values()].filter(isArmed).sort((a, b) => b.mentions - a.mentions)[0];
  const last = new Map<string, Seen>();
  /** The last place of which nobody knows what it is: it may be the city, or the province. */
  let untold: Seen | undefined;
  let armed: Seen | undefined;
  let next = 0;
  let sentence = 0;
  for (const [at, token] of scene.tokens.entries()) {
    if (token.opens) sentence++;
    for (let sighting = named[next]; sighting && sighting.from <= at; sighting = named[++next]) {
      if (sighting.kind !== 'demonym' && isArmed(sighting.who)) armed = { sighting, sentence };
      if (sighting.who.subtype === 'place') untold = { sighting, sentence };
      for (const [noun, is] of NOUNS) {
        if (is(sighting.who) && sighting.who.sure && (sighting.kind !== 'demonym' || noun === 'country'))
          last.set(noun, { sighting, sentence });
      }
    }
    const key = token.word.key;
    if (!(GROUP.test(key) || Object.hasOwn(PLACES, key)) || !isNoun(scene, at) || cast.covers(at)) continue;
    const determiner = keyAt(scene, at - 1);
    if (GROUP.test(key) && determiner === 'the') {
      const near = armed && sentence - armed.sentence <= BACK ? armed.sighting.who : undefined;
      const who = near ?? often;
      if (who) cast.see(who, at - 1, at + 1, 'coreference', near !== undefined);
    } else if (Object.hasOwn(PLACES, key) && (determiner === 'the' || (key === 'country' && determiner === 'their'))) {
      const meant = last.get(key);
      const isOpen = /^(?:city|province)$/.test(key) && untold !== undefined && untold.sighting.from > (meant?.sighting.from ?? 0);
      if (meant && !isOpen && sentence - meant.sentence <= BACK) cast.see(meant.sighting.who, at - 1, at + 1, 'coreference');
    }
  }
}

/** Named, and bearing arms. */
function isArmed({ kind, subtype, key, sure }: Sketch): boolean {
  return kind === 'group' && subtype === 'armed-group' && sure && !key.startsWith('nameless ');
}

/** Whether a noun stands alone behind its article: not the city of Herat, the group stage, the capital, Kabul. */
function isNoun(scene: Scene, at: number): boolean {
  const { word, joint } = scene.tokens[at] as Token;
  if (word.shape !== LOWER || joint !== 'space') return false;
  const next = scene.tokens[at + 1];
  if (!next) return true;
  if (next.joint === 'comma' && next.word.shape !== LOWER) return false;
  if (next.joint === 'tight') return false;
  if (next.joint !== 'space') return true;
  if (!isPlain(scene, at + 1)) return false;
  return (
    next.word.key !== 'of' &&
    (MANY.test(word.key) || (next.word.classes & (CLASS.stop | CLASS.linked)) !== 0 || PLAIN_AFTER.test(next.word.key))
  );
}
