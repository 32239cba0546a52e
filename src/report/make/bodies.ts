import type { FoundTokens } from '../extract/found-entity.ts';
import { LOWER, type Token } from '../extract/tokens.ts';
import { bodyKey, bodyWords } from './body-key.ts';
import { type Cast, relate, type Sketch } from './cast.ts';
import { adjectiveOf, mainLand } from './lands.ts';
import { landOf, oneOf } from './names.ts';
import type { Resolve } from './resolve.ts';
import { keyAt, type Scene, withArticle } from './scene.ts';

const MILITARY =
  /^(?:army|armies|navy|military|marines|commandos|police|officers?|airmen|pilots|warplanes|peacekeepers|servicemen|troops?|soldiers?|forces)$/;
const STATE = /^(?:government|governments|regime|administration|authorities|parliament|intelligence|embassy|ministry)$/;
const ARMED = /^(?:rebels|fighters|militants|insurgents|insurgency|guerrillas|jihadists|mercenaries)$/;
const MILITIA = /^(?:militias?|militiamen)$/;
const PEOPLE =
  /^(?:people|refugees|civilians|citizens|community|communities|tribes|tribesmen|clans|villagers|residents|pilgrims|migrants|nationals|expatriates|populations?)$/;
const OFFICE = /^(?:president|presidency|premier|chancellor|king|emir|sultan)$/;
/** Of these there is one, so that an article before it is part of what is said. */
const SINGLE =
  /^(?:government|regime|administration|president|presidency|premier|chancellor|king|emir|sultan|parliament|embassy|ministry)$/;
const COUNTED = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|several)$/;
/** Bodies of those who are armed without being of a state: words for one and the same within a text. */
const OF_THE_PEOPLE = /^(?:popular|public|resistance|uprising|tribal|mobilization)$/;
/** Words that head what is said of one group, not the name of one. */
const ROLE = /^(?:spokes(?:man|woman|person|men)|wing)$/;

/** Puts the groups that have no name of their own into the cast: Afghan troops, Taliban delegations, popular forces. */
export function castBodies(scene: Scene, cast: Cast, resolve: Resolve, nominals: readonly FoundTokens[]): void {
  const nameless = nominals.filter((found) => !ROLE.test(keyAt(scene, found.to - 1)) && !ofSomeone(scene, cast, resolve, found));
  const land = mainLand(cast);
  for (const found of nameless) castNameless(scene, cast, found, land);
}

/** Whether a group is the body of a land or of a named group; puts it into the cast, and whose it is. */
function ofSomeone(scene: Scene, cast: Cast, resolve: Resolve, { from, to }: FoundTokens): boolean {
  const { tokens } = scene;
  let name = from;
  while (name < to && (tokens[name] as Token).word.shape !== LOWER) name++;
  if (name === from) return false;
  const demonym = scene.gazetteer.demonyms.has(keyAt(scene, from)) && name === from + 1;
  const key = tokens
    .slice(from, name)
    .map(({ word }) => word.key)
    .join(' ');
  const owner = demonym ? landOf(scene, cast, resolve, key) : namedOwner(cast, resolve, key);
  const head = keyAt(scene, to - 1);
  const led = tokens[name]?.joint === 'tight';
  const behind = tokens
    .slice(name, to)
    .map(({ word }) => word.key)
    .join(' ');
  const single = SINGLE.test(head) && !led;
  const office = OFFICE.test(head) && !led;
  const start = single ? withArticle(scene, from) : /^delegations?$/.test(head) && COUNTED.test(keyAt(scene, from - 1)) ? from - 1 : from;
  const subtype = subtypeOf(head);
  const who = cast.one(led ? `${owner?.key ?? key} ${behind}` : bodyKey(owner?.key ?? key, behind), {
    kind: 'group',
    subtype,
    sure: owner !== undefined || !demonym,
  });
  const plain = scene.text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end).replace(/\s+/g, ' ');
  who.id ??= led ? plain : `${(owner && adjectiveOf(scene.gazetteer, owner)) ?? key} ${bodyWords(behind)}`;
  who.label ??= single ? `the ${plain}` : plain;
  cast.see(who, start, to, office ? 'role' : 'name', who.sure);
  if (office) who.forms.set(plain, (who.forms.get(plain) ?? 0) + 1);
  if (!owner) return true;
  cast.see(owner, from, name, demonym ? 'demonym' : 'name');
  if (STATE.test(head) || MILITARY.test(head) || office || !demonym) owner.sure = true;
  if (subtype === 'delegation') relate(who, 'sent-by', owner);
  return true;
}

/** The one whose name is part of a body's, if the text or the world knows it: U.S. naval forces. */
function namedOwner(cast: Cast, resolve: Resolve, key: string): Sketch | undefined {
  const meant = resolve(key);
  return cast.sketches.get(meant.one) ?? (meant.known && oneOf(cast, meant, meant.known.kind));
}

/** A group in small letters alone. It is known by that only where its land is. */
function castNameless(scene: Scene, cast: Cast, { from, to, label, key, sure }: FoundTokens, land: Sketch | undefined): void {
  const head = keyAt(scene, to - 1);
  const people = OF_THE_PEOPLE.test(keyAt(scene, from));
  const subtype = people ? 'militia' : subtypeOf(head);
  const who = cast.one(`nameless ${people ? head : key}`, {
    kind: 'group',
    subtype,
    sure: sure && land !== undefined,
    common: true,
    ...(land && { of: land }),
  });
  who.id ??= label;
  cast.see(who, from, to, 'name', sure);
}

function subtypeOf(head: string): string {
  if (/^delegations?$/.test(head)) return 'delegation';
  if (MILITIA.test(head)) return 'militia';
  if (ARMED.test(head)) return 'armed-group';
  if (MILITARY.test(head)) return 'military';
  if (STATE.test(head)) return 'government';
  if (OFFICE.test(head)) return 'office';
  return PEOPLE.test(head) ? 'people' : 'group';
}

/** Ties of bodies with the government of their land, where the text speaks of one. */
export function tieBodies({ sketches }: Cast): void {
  for (const [key, who] of sketches) {
    if (!/^(?:military|office|government)$/.test(who.subtype)) continue;
    const land = key.slice(0, key.lastIndexOf(' '));
    const government = sketches.get(`${land} government`);
    if (government) relate(who, who.subtype === 'office' ? 'heads' : 'serves', government);
    const capital = who.subtype !== 'military' && [...sketches.values()].find(({ known }) => known?.isCapital && known.at === land);
    if (capital) relate(who, 'seated-in', capital);
  }
}
