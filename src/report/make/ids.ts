import { LIMITS } from '../limits.ts';
import { slugOf } from '../slug.ts';
import type { Sketch } from './cast.ts';

/**
 * An id for each: readable where its letters are those of English. Those that the world knows come first; what a text names only by common
 * words is told apart by the land that it belongs to, or by the report, since ids of several reports are one where they are alike.
 */
export function idsFor(sketches: readonly Sketch[], report: string): ReadonlyMap<Sketch, string> {
  const ids = new Map<Sketch, string>();
  const taken = new Set<string>();
  for (const sketch of [...sketches].sort((a, b) => Number(b.wikidata !== undefined) - Number(a.wikidata !== undefined))) {
    const wanted = wantedId(sketch, report);
    let id = wanted;
    for (let number = 2; taken.has(id); number++) id = `${shortened(wanted, LIMITS.id - 6)}-${number}`;
    taken.add(id);
    ids.set(sketch, id);
  }
  return ids;
}

function wantedId(sketch: Sketch, report: string): string {
  const slug = slugOf((sketch.id ?? sketch.label ?? nameIn(sketch) ?? sketch.key).replace(/^the /i, ''));
  if (slug === undefined) return sketch.wikidata?.toLowerCase() ?? `${sketch.kind}-${hashOf(sketch.key)}`;
  if (!sketch.common || slug.length > LIMITS.id / 2) return slug;
  return shortened(`${slug}-${slugOf(sketch.of?.label ?? '') ?? report}`, LIMITS.id);
}

/** What the text calls one: the form that is most frequent, one in full rather than an abbreviation, without its article. */
export function nameIn({ forms }: Sketch): string | undefined {
  const full = [...forms.keys()].filter((form) => /\p{Ll}/u.test(form));
  let most: string | undefined;
  for (const form of full.length > 0 ? full : forms.keys())
    if (most === undefined || (forms.get(form) ?? 0) > (forms.get(most) ?? 0)) most = form;
  return most?.replace(/^the /i, '');
}

function shortened(id: string, length: number): string {
  return id.slice(0, length).replace(/-+$/, '');
}

/** The same for the same letters, in all reports. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
