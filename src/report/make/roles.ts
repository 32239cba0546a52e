import { type Cast, relate, type Sketch } from './cast.ts';
import { keyAt, type Scene, withArticle } from './scene.ts';

const SPEAKS = /^spokes(?:man|woman|person|men)$/;
const WING = /^(?:political|military|armed)$/;

/** Puts those who speak for a group, and its wings, into the cast: a spokesman for the Taliban, the group’s political wing. */
export function castRoles(scene: Scene, cast: Cast): void {
  for (const at of scene.tokens.keys()) {
    const key = keyAt(scene, at);
    if (SPEAKS.test(key)) castSpokesman(scene, cast, at);
    if (key === 'wing' && WING.test(keyAt(scene, at - 1))) castWing(scene, cast, at);
  }
}

function castSpokesman(scene: Scene, cast: Cast, at: number): void {
  const behind = /^(?:for|of)$/.test(keyAt(scene, at + 1)) ? (cast.from(at + 2) ?? cast.from(at + 3)) : undefined;
  const owner = behind ?? cast.upTo(at);
  if (owner?.who.kind !== 'group' || owner.who.subtype === 'role' || owner.who.common || !named(owner.who)) return;
  const from = withArticle(scene, behind ? at : owner.from);
  const name = nameOf(owner.who);
  const who = cast.one(`spokesman ${owner.who.key}`, { kind: 'group', subtype: 'role', peripheral: true, sure: true });
  who.label ??= `a spokesman for ${/^the /i.test(name) || !/^(?:armed-group|government|military)$/.test(owner.who.subtype) ? name : `the ${name}`}`;
  who.id ??= `${name.replace(/^the /i, '')} spokesman`;
  if (who.also.length === 0) who.also.push(`${name} spokesman`, `spokesman for ${name}`, `spokesman for the ${name}`);
  relate(who, 'speaks-for', owner.who);
  cast.see(who, from, behind ? behind.to : at + 1, 'role');
}

function castWing(scene: Scene, cast: Cast, at: number): void {
  const possessive = keyAt(scene, at - 2) === 's' && scene.tokens[at - 2]?.joint === 'apostrophe';
  const owner = cast.upTo(possessive ? at - 2 : at - 1);
  if (owner?.who.kind !== 'group') return;
  const wing = `${keyAt(scene, at - 1)} wing`;
  const name = nameOf(owner.who);
  const who = cast.one(`${wing} ${owner.who.key}`, { kind: 'group', subtype: 'political-wing', sure: true });
  if (!/^political/.test(wing)) who.subtype = 'group';
  who.label ??= `the ${name}’s ${wing}`;
  who.id ??= `${name} ${wing}`;
  if (who.also.length === 0) who.also.push(`${name}’s ${wing}`, `${name} ${wing}`, `${wing} of the ${name}`);
  relate(who, 'part-of', owner.who);
  cast.see(who, withArticle(scene, owner.from), at + 1, 'name');
}

/** Has a name, or is called something. */
function named(who: Sketch): boolean {
  return who.label !== undefined || who.forms.size > 0;
}

function nameOf(who: Sketch): string {
  return who.label ?? [...who.forms.keys()][0] ?? who.key;
}
