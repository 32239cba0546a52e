import { isName, type Token } from '../extract/tokens.ts';
import { CLASS } from '../extract/word-classes.ts';
import type { Cast } from './cast.ts';
import { adjectiveOf } from './lands.ts';
import { landOf } from './names.ts';
import type { Resolve } from './resolve.ts';
import { follows, isPlain, keyAt, type Scene } from './scene.ts';

/** Before or after an adjective that means a language: in Persian, English-language. */
const SPOKEN = /^(?:in|into|speak|speaks|spoke|spoken|speaking|language|languages|translated|word|dialect)$/;
const OFFICE = /^(?:president|prime|premier|chancellor|minister|foreign|defen[cs]e|interior|king|emir|general)$/;
/** So many mentions of a land by its adjective alone show that the text speaks of it. */
const ENOUGH = 3;

/** Puts the lands whose adjectives and peoples are spoken of into the cast: the Afghan conflict, war-weary Afghans. */
export function castDemonyms(scene: Scene, cast: Cast, resolve: Resolve): void {
  const { tokens, gazetteer } = scene;
  const told = new Set(
    scene.found.filter(({ type, label, key }) => type === 'place' && label && !gazetteer.demonyms.has(key)).map(({ from }) => from),
  );
  for (const [at, token] of tokens.entries()) {
    const { key } = token.word;
    if (!isName(token) || !gazetteer.demonyms.has(key) || cast.covers(at) || isOther(scene, cast, at)) continue;
    const land = landOf(scene, cast, resolve, key);
    if (!land) continue;
    if (isPeople(scene, at)) {
      const people = cast.one(`${land.key} people`, { kind: 'group', subtype: 'people', sure: true, peripheral: true });
      people.id ??= key;
      people.label ??= scene.text.slice(token.start, token.end);
      cast.see(people, at, at + 1, 'demonym');
      const form = scene.text.slice(token.start, token.end);
      people.forms.set(form, (people.forms.get(form) ?? 0) + 1);
      if (people.also.length === 0)
        people.also.push(`${adjectiveOf(gazetteer, land) ?? key} people`, `people of ${land.label ?? land.key}`);
    } else {
      cast.see(land, at, at + 1, 'demonym');
      // Its border, soil, war or minister: the land is meant.
      if (told.has(at) || land.mentions >= ENOUGH || hasOffice(scene, at + 1)) land.sure = true;
    }
  }
}

/** A title of those who hold an office of a land follows. */
function hasOffice({ tokens }: Scene, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isName(token) && OFFICE.test(token.word.key);
}

/** Many of a people, not one of their things. */
function isPeople({ tokens }: Scene, at: number): boolean {
  const { word } = tokens[at] as Token;
  const next = tokens[at + 1];
  return (
    /s$/.test(word.key) && !/(?:ss|us)$/.test(word.key) && !(next && isName(next) && next.joint === 'space') && next?.joint !== 'tight'
  );
}

/** The language, or part of a longer name: in Persian, French Open, German Shepherd. */
function isOther(scene: Scene, cast: Cast, at: number): boolean {
  const { tokens } = scene;
  const next = tokens[at + 1];
  const noun = isPlain(scene, at + 1) && !((next as Token).word.classes & (CLASS.stop | CLASS.linked));
  if ((follows(scene, at) && SPOKEN.test(keyAt(scene, at - 1)) && !noun) || SPOKEN.test(keyAt(scene, at + 1))) return true;
  if (!next || !isName(next) || (next.joint !== 'space' && next.joint !== 'tight')) return false;
  return !(next.word.classes & CLASS.title) && !cast.from(at + 1) && !scene.gazetteer.demonyms.has(next.word.key);
}
