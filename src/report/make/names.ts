import type { EntityKind } from '../../model.ts';
import type { Taught } from '../draft/taught.ts';
import type { FoundTokens } from '../extract/found-entity.ts';
import { placeKey } from '../extract/place-key.ts';
import { CAPITAL, LOWER, type Token } from '../extract/tokens.ts';
import type { Cast, Sketch } from './cast.ts';
import { isCommonName } from './common-names.ts';
import type { Meant, Resolve } from './resolve.ts';
import type { Scene } from './scene.ts';
import { isSaidArmed, saidOfPlace, subtypeOfGroup, subtypeOfPlace } from './subtypes.ts';
import type { Lessons } from './taught-names.ts';

/** Whether what was found is spoken of by a noun in small letters, in a script that has them, so that it has no name of its own. */
export function isNominal({ tokens }: Scene, { to }: FoundTokens): boolean {
  const { word, joint } = tokens[to - 1] as Token;
  return /^\p{Ll}/u.test(word.key) && word.shape === LOWER && joint !== 'apostrophe';
}

/** Whether only the adjective or people of a land stands there. */
export function isDemonym({ tokens, gazetteer }: Scene, { from, to }: FoundTokens): boolean {
  return (
    to - from === 1 && gazetteer.demonyms.has((tokens[from] as Token).word.key) && !gazetteer.kinds.has((tokens[from] as Token).word.key)
  );
}

/** Puts all that is named by a name of its own into the cast. */
export function castNames(scene: Scene, cast: Cast, resolve: Resolve, lessons: Lessons): void {
  const votes = new Map<Sketch, Map<string, number>>();
  const kinds = new Map<Sketch, number>();
  for (const found of scene.found) {
    const lesson = lessons.get(found.key);
    if (!lesson && (isNominal(scene, found) || isDemonym(scene, found))) continue;
    const who = lesson ? taughtOne(cast, resolve, found, lesson) : oneOf(cast, resolve(found.key), found.type);
    const sure = found.sure || isPlainlyKnown(who, found.key);
    cast.see(who, found.from, found.to, 'name', sure);
    if (lesson || who.denied) continue;
    if (sure && !isDoubtful(scene, found)) who.sure = true;
    const apart = scene.namesakes.get(found.key);
    if (apart !== undefined) {
      who.namesake = true;
      who.id ??= `${found.label} ${apart}`;
      if (apart !== 'state') who.forms.set(`${found.label}, ${apart}`, 1);
    }
    kinds.set(who, (kinds.get(who) ?? 0) + (found.type === 'place' ? 1 : -1) * (found.sure ? 2 : 1));
    const said =
      found.type === 'place' ? saidOfPlace(scene, found) : isSaidArmed(scene, found) ? 'armed-group' : subtypeOfGroup(scene, found);
    if (said === undefined) continue;
    const own = votes.get(who) ?? new Map<string, number>();
    votes.set(who, own.set(said, (own.get(said) ?? 0) + 1));
  }
  for (const [who, sum] of kinds) if (!who.known && !who.taught) settle(scene, who, sum > 0 ? 'place' : 'group', votes.get(who));
}

/** What most of the text takes it for. */
function settle({ gazetteer }: Scene, who: Sketch, kind: EntityKind, votes: ReadonlyMap<string, number> = new Map()): void {
  who.kind = kind;
  const fitting = [...votes].filter(([subtype]) => PLACES.test(subtype) === (kind === 'place'));
  // That it bears arms is said of few of its mentions.
  const armed = kind === 'group' && votes.has('armed-group');
  const [most] = fitting.sort(([, a], [, b]) => b - a)[0] ?? [];
  if (kind === 'group' && !armed && isCommonName(who.key, gazetteer)) who.common = true;
  who.subtype = armed ? 'armed-group' : (most ?? (kind === 'place' ? subtypeOfPlace(who.key, gazetteer) : 'group'));
}

const PLACES = /^(?:place|country|province|region|city)$/;

/** The one that a name means, put into the cast where it is not there yet. */
export function oneOf(cast: Cast, { one, known }: Meant, kind: EntityKind): Sketch {
  if (!known) return cast.one(one, { kind, subtype: kind });
  const { id, label, subtype, wikidata } = known;
  return cast.one(one, { kind: known.kind, subtype, label, id, known, ...(wikidata && { wikidata }) });
}

/** A word that only a sentence opens with may be any word, and one with digits is hardly a name: Health officials, H5N1. */
function isDoubtful({ tokens, gazetteer }: Scene, { from, to, key }: FoundTokens): boolean {
  const { opens, word } = tokens[from] as Token;
  const opensAlone = opens && word.shape === CAPITAL && tokens[to]?.joint === 'space';
  return to - from === 1 && !gazetteer.kinds.has(key) && (opensAlone || /\p{N}/u.test(key));
}

/** Whether a name is known to be nobody else's. */
function isPlainlyKnown({ known }: Sketch, key: string): boolean {
  return known?.names.some(({ text, ambiguous }) => !ambiguous && placeKey(text) === key) ?? false;
}

/** One that a reader has told of. */
function taughtOne(cast: Cast, resolve: Resolve, { key }: FoundTokens, { is, entity }: Taught): Sketch {
  if (is === 'nothing') return cast.one(resolve(key).one, { kind: 'group', subtype: 'group', denied: true, taught: true });
  const known = oneOf(cast, resolve(key), is);
  known.kind = is;
  known.sure = true;
  known.taught = true;
  if (known.known && known.known.kind !== is) known.subtype = is;
  if (entity) {
    known.label = entity.label;
    known.id = entity.id;
    known.subtype = entity.subtype;
    if (entity.wikidata) known.wikidata = entity.wikidata;
  }
  return known;
}

/** Whether a reader has told of a name. */
export function isTaught(lessons: Lessons, { key }: FoundTokens): boolean {
  return lessons.has(key);
}

/** The land that an adjective belongs to; undefined for a people without a state of its name. */
export function landOf(scene: Scene, cast: Cast, resolve: Resolve, demonym: string): Sketch | undefined {
  const land = scene.gazetteer.demonyms.get(demonym);
  if (!land) return undefined;
  return oneOf(cast, resolve(placeKey(land)), 'place');
}
