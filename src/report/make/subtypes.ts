import type { FoundTokens } from '../extract/found-entity.ts';
import { type Gazetteer, kindBit } from '../extract/gazetteer.ts';
import { isName, type Token } from '../extract/tokens.ts';
import { CLASS } from '../extract/word-classes.ts';
import { follows, keyAt, type Scene } from './scene.ts';

/** What a noun beside a place says that it is; others have no word of their own on a card. */
const NOUNS: Readonly<Record<string, string>> = { province: 'province', city: 'city', country: 'country', region: 'region' };
const PLURALS: Readonly<Record<string, string>> = { provinces: 'province', cities: 'city', countries: 'country', regions: 'region' };
const ARMED = /^(?:militants?|fighters?|insurgents?|insurgency|rebels?|gunmen|guerrillas?|terrorists?|jihadists?|commanders?|militiamen)$/;
const ARMED_BEFORE = /^(?:militant|armed|terrorist|rebel|insurgent|jihadist|extremist|guerrilla|islamist)$/;
const GROUP = /^(?:group|groups|organisation|organization|movement|militia|network)$/;
/** A list before a name is followed back for so many words. */
const FAR = 24;

/** What the words beside a place say of its kind: Herat province, the provinces of Kunduz and Herat. */
export function saidOfPlace(scene: Scene, { from, to }: FoundTokens): string | undefined {
  const own = NOUNS[keyAt(scene, to - 1)] ?? (keyAt(scene, from + 1) === 'of' ? NOUNS[keyAt(scene, from)] : undefined);
  if (own && to - from > 1) return own;
  const behind = follows(scene, to) ? NOUNS[keyAt(scene, to)] : undefined;
  if (behind) return behind;
  let at = from - 1;
  while (at > from - FAR && isListed(scene.tokens[at])) at--;
  if (keyAt(scene, at) !== 'of') return undefined;
  const noun = keyAt(scene, at - 1);
  return PLURALS[noun] ?? (at === from - 1 ? NOUNS[noun] : undefined);
}

function isListed(token: Token | undefined): boolean {
  return token !== undefined && (isName(token) || token.word.key === 'and') && token.joint !== 'stop';
}

/** What a place is by the gazetteer alone. */
export function subtypeOfPlace(key: string, { kinds }: Gazetteer): string {
  const bits = kinds.get(key) ?? 0;
  if (bits & kindBit('country')) return 'country';
  if (bits & kindBit('city')) return 'city';
  return bits & kindBit('region') ? 'region' : 'place';
}

/** Whether the words beside a group say that it bears arms: Taliban militants, the armed group X. */
export function isSaidArmed(scene: Scene, { from, to }: FoundTokens): boolean {
  if (follows(scene, to) && ARMED.test(keyAt(scene, to))) return true;
  return follows(scene, from) && GROUP.test(keyAt(scene, from - 1)) && ARMED_BEFORE.test(keyAt(scene, from - 2));
}

/** What a group is by the words that it is named with. */
export function subtypeOfGroup({ tokens }: Scene, { from, to }: FoundTokens): string {
  const of = tokens.slice(from, to).findIndex(({ word }) => word.key === 'of');
  for (const at of [to - 1, of > 0 ? from + of - 1 : to - 1]) {
    const { classes, key } = (tokens[at] as Token).word;
    if (/^(?:militia|militias)$/.test(key)) return 'militia';
    if (classes & CLASS.media && !(classes & (CLASS.company | CLASS.government))) return 'media';
    if (classes & CLASS.military && !(classes & (CLASS.company | CLASS.body | CLASS.party))) return 'military';
    if (classes & CLASS.government && !(classes & CLASS.body)) return 'government';
  }
  return 'group';
}
