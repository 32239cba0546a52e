import type { Token } from '../extract/tokens.ts';
import { slugOf } from '../slug.ts';
import { type Cast, relate, type Sketch } from './cast.ts';
import { adjectiveOf, isLand, mainLand } from './lands.ts';
import { follows, isPlain, keyAt, type Scene, withArticle } from './scene.ts';

/** A border after which another noun follows is only where that lies: border areas. */
const GOES_ON =
  /^(?:areas?|regions?|towns?|city|cities|villages?|districts?|posts?|crossings?|checkpoints?|guards?|police|forces|provinces?|security|controls?|wall|fence|patrols?|dispute|trade)$/;

type Border = { readonly lands: readonly Sketch[]; readonly from: number; readonly to: number };

/** Puts the borders between two lands into the cast, the other land being, where only one is named, that which the text is about. */
export function castBorders(scene: Scene, cast: Cast): void {
  for (const at of scene.tokens.keys()) {
    if (!/^(?:borders?|frontiers?)$/.test(keyAt(scene, at)) || (isPlain(scene, at + 1) && GOES_ON.test(keyAt(scene, at + 1)))) continue;
    const border = borderBehind(scene, cast, at) ?? borderBefore(scene, cast, at);
    if (border) castBorder(scene, cast, border);
  }
}

/** The border into Tajikistan, between Iran and Iraq. */
function borderBehind(scene: Scene, cast: Cast, at: number): Border | undefined {
  const between = keyAt(scene, at + 1) === 'between';
  if (!between && !/^(?:into|with)$/.test(keyAt(scene, at + 1))) return undefined;
  const one = landAt(cast, at + 2);
  if (!one) return undefined;
  const from = withArticle(scene, at);
  if (!between) return { lands: [one.land], from, to: one.to };
  const two = keyAt(scene, one.to) === 'and' ? landAt(cast, one.to + 1) : undefined;
  return two && { lands: [one.land, two.land], from, to: two.to };
}

/** The Iranian border, the Afghan-Iranian border. */
function borderBefore(scene: Scene, cast: Cast, at: number): Border | undefined {
  if (!follows(scene, at)) return undefined;
  const two = cast.upTo(at);
  if (!two || !isLand(two.who)) return undefined;
  const one = scene.tokens[two.from]?.joint === 'space' ? undefined : cast.upTo(two.from);
  const pair = one && isLand(one.who) && one.who !== two.who && isPaired(scene, two.from);
  const from = withArticle(scene, pair ? one.from : two.from);
  return { lands: pair ? [one.who, two.who] : [two.who], from, to: at + 1 };
}

function isPaired({ text, tokens }: Scene, at: number): boolean {
  return /^[-‐‑–—]$/.test(text.slice((tokens[at - 1] as Token).end, (tokens[at] as Token).start));
}

function landAt(cast: Cast, at: number): { readonly land: Sketch; readonly to: number } | undefined {
  const sighting = cast.from(at) ?? cast.from(at + 1);
  return sighting && isLand(sighting.who) ? { land: sighting.who, to: sighting.to } : undefined;
}

function castBorder(scene: Scene, cast: Cast, { lands, from, to }: Border): void {
  const [first, second = first && mainLand(cast, first)] = lands;
  if (!first || !second) return;
  const both = lands.length > 1 ? [first, second] : [second, first];
  const adjectives = both.map((land) => adjectiveOf(scene.gazetteer, land) ?? nameOf(land));
  const key = `border ${both
    .map((land) => land.key)
    .sort()
    .join(' ')}`;
  const who = cast.one(key, { kind: 'place', subtype: 'border', peripheral: true, sure: true });
  who.label ??= `the ${adjectives.join('–')} border`;
  who.id ??= `${both.map((land, at) => shorter(nameOf(land), adjectives[at] as string)).join('-')}-border`;
  const names = both.map(nameOf);
  if (who.also.length === 0) {
    for (const pair of [adjectives, names]) who.also.push(`${pair.join('-')} border`, `${[...pair].reverse().join('-')} border`);
    who.also.push(`border between ${names.join(' and ')}`, `border between ${[...names].reverse().join(' and ')}`);
  }
  for (const land of both) relate(who, 'borders', land);
  relate(first, 'borders', second);
  relate(second, 'borders', first);
  cast.see(who, from, to, 'name');
}

function nameOf({ label, forms, key }: Sketch): string {
  return label ?? [...forms.keys()][0] ?? key;
}

function shorter(name: string, adjective: string): string {
  const [one = '', two = ''] = [slugOf(name), slugOf(adjective)];
  return two !== '' && two.length < one.length ? two : one;
}
