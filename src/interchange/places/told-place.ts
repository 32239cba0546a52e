import type { Name } from '../../model.ts';
import { LIMITS } from '../../report/limits.ts';
import { field, listOfField, textOfField } from '../fields.ts';
import { cleanItem, cleanLang, cleanLine, cleanPoint } from '../making/clean.ts';
import type { Told } from '../making/entities.ts';
import { slugOf } from '../making/ids.ts';

/** What a feature tells of its place; undefined where that has no name. */
export function toldOfPlace(feature: unknown): Told | undefined {
  const properties = field(feature, 'properties');
  const names = listOfField(feature, 'names').flatMap((each): readonly Name[] => {
    const text = cleanLine(field(each, 'toponym'), LIMITS.name);
    return text === undefined
      ? []
      : [{ text, lang: cleanLang(field(each, 'lang')), ...(field(each, 'kind') === 'demonym' && { kind: 'demonym' }) }];
  });
  const label = cleanLine(textOfField(properties, 'title', 'name', 'Name', 'NAME', 'label'), LIMITS.name) ?? names[0]?.text;
  if (label === undefined) return undefined;
  const id = slugOf(textOfField(properties, 'id') ?? '');
  const [type] = listOfField(feature, 'types');
  const wikidata = [
    field(feature, '@id'),
    field(feature, 'id'),
    field(properties, 'wikidata'),
    ...listOfField(feature, 'links').map((each) => field(each, 'identifier')),
  ]
    .map(cleanItem)
    .find((each) => each !== undefined);
  const point = pointOf(field(feature, 'geometry'));
  return {
    kind: 'place',
    label,
    subtype: textOfField(type, 'label') ?? textOfField(properties, 'type', 'kind') ?? 'place',
    ...(id !== '' && { id }),
    ...(names.length > 0 && { names }),
    ...(wikidata !== undefined && { wikidata }),
    ...(point && { point }),
  };
}

/** Of a point alone, or the first of several: what covers an area has none. */
function pointOf(geometry: unknown): readonly [number, number] | undefined {
  const [member] = listOfField(geometry, 'geometries');
  if (member !== undefined) return pointOf(field(member, 'type') === 'Point' ? member : undefined);
  if (field(geometry, 'type') !== 'Point') return undefined;
  const [longitude, latitude] = listOfField(geometry, 'coordinates');
  return cleanPoint(longitude, latitude);
}
