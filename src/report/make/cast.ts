import type { EntityKind, MentionKind, RelationType } from '../../model.ts';
import type { KnownEntity } from '../extract/known-entity.ts';
import type { Token } from '../extract/tokens.ts';
import type { Scene } from './scene.ts';

/** A place or group in the making. */
export type Sketch = {
  /** By which it is one within the text. */
  readonly key: string;
  kind: EntityKind;
  subtype: string;
  /** The name shown; without one, the form that is most frequent. */
  label?: string;
  /** The id it should have, if it is free. */
  id?: string;
  wikidata?: string;
  readonly known?: KnownEntity;
  peripheral?: true;
  /** False as long as nobody and nothing is sure of it. */
  sure: boolean;
  /** A reader told of it. */
  taught?: true;
  /** A reader said that it is none. */
  denied?: true;
  /** Its name is made of words that others are named by as well: the ministry of health, rebel forces. */
  common?: true;
  /** Another place of the same name is better known. */
  namesake?: true;
  /** The land that it is then known by. */
  of?: Sketch;
  /** Names that are not in the text. */
  readonly also: string[];
  readonly relations: { readonly type: RelationType; readonly target: Sketch }[];
  /** How often it is written in which way. */
  readonly forms: Map<string, number>;
  mentions: number;
};

/** A stretch of tokens that speaks of one of the cast; `to` is exclusive. */
export type Sighting = { readonly from: number; readonly to: number; readonly who: Sketch; kind: MentionKind; readonly sure: boolean };

/** All that a text is found to speak of, as it grows. */
export type Cast = {
  readonly sketches: ReadonlyMap<string, Sketch>;
  readonly sightings: readonly Sighting[];
  /** The one of this key; made where there is none yet. */
  readonly one: (key: string, made: Pick<Sketch, 'kind' | 'subtype'> & Partial<Sketch>) => Sketch;
  /** Notes that tokens speak of someone. */
  readonly see: (who: Sketch, from: number, to: number, kind: MentionKind, sure?: boolean) => void;
  /** What was noted first of the tokens that begin, or end, here. */
  readonly from: (token: number) => Sighting | undefined;
  readonly upTo: (token: number) => Sighting | undefined;
  /** Whether something was noted of a token. */
  readonly covers: (token: number) => boolean;
};

/** An empty cast for a text. */
export function createCast({ text, tokens }: Pick<Scene, 'text' | 'tokens'>): Cast {
  const sketches = new Map<string, Sketch>();
  const sightings: Sighting[] = [];
  const starts = new Map<number, Sighting>();
  const ends = new Map<number, Sighting>();
  const covered = new Uint8Array(tokens.length);
  return {
    sketches,
    sightings,
    one(key, made) {
      const known = sketches.get(key);
      if (known) return known;
      const sketch: Sketch = { sure: false, ...made, key, also: [], relations: [], forms: new Map(), mentions: 0 };
      sketches.set(key, sketch);
      return sketch;
    },
    see(who, from, to, kind, sure = true) {
      const sighting: Sighting = { from, to, who, kind, sure };
      sightings.push(sighting);
      if (!starts.has(from)) starts.set(from, sighting);
      if (!ends.has(to)) ends.set(to, sighting);
      covered.fill(1, from, to);
      who.mentions++;
      if (kind !== 'name' && kind !== 'head') return;
      const form = text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end).replace(/\s+/g, ' ');
      who.forms.set(form, (who.forms.get(form) ?? 0) + 1);
    },
    from: (token) => starts.get(token),
    upTo: (token) => ends.get(token),
    covers: (token) => covered[token] === 1,
  };
}

/** Notes how one stands to another, once. */
export function relate(one: Sketch, type: RelationType, target: Sketch): void {
  if (one === target || one.relations.some((each) => each.type === type && each.target === target)) return;
  one.relations.push({ type, target });
}
