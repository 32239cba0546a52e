import type { Gazetteer } from '../extract/gazetteer.ts';
import { placeKey } from '../extract/place-key.ts';

/** Words for one and the same body of a land. */
const TROOPS = /(?:^|[a-z] )(?:troops?|soldiers?|forces|servicemen)$/;
const OF_LAND = /^(government|president|parliament|army|people) of (?:the )?(.+)$/;
const BODY = /(?:^| )(?:government|regime|parliament|army|navy|military|police|troops|forces|soldiers|president|authorities|ministry)$/;

/** How a body is called in an id: forces, soldiers and troops alike, delegations together. */
export function bodyWords(words: string): string {
  return TROOPS.test(words) ? 'troops' : words.replace(/delegation$/, 'delegations');
}

/** The key of what belongs to someone, alike for all ways to say it: Afghan soldiers, Afghan forces. */
export function bodyKey(owner: string, words: string): string {
  return `${owner} ${TROOPS.test(words) ? 'troops' : words.replace(/([^s])s$/, '$1')}`;
}

/** The same for a body that is written as a name: the Iraqi Army, Government of Iraq; undefined for any other name. */
export function namedBodyKey(key: string, { known, demonyms }: Gazetteer): string | undefined {
  const [, body, land = ''] = OF_LAND.exec(key) ?? [];
  const owner = known.get(land);
  if (body && owner) return bodyKey(owner.id, body);
  const space = key.indexOf(' ');
  const of = space > 0 && BODY.test(key) ? demonyms.get(key.slice(0, space)) : undefined;
  if (!of) return undefined;
  return bodyKey(known.get(placeKey(of))?.id ?? placeKey(of), key.slice(space + 1));
}
