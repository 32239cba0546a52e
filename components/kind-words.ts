import type { MessageKey, Translate } from '../src/i18n.ts';

const KEYS: Readonly<Record<string, MessageKey>> = {
  place: 'kind_place',
  group: 'kind_group',
  country: 'kind_country',
  region: 'kind_region',
  province: 'kind_province',
  city: 'kind_city',
  border: 'kind_border',
  'border-crossing': 'kind_border_crossing',
  government: 'kind_government',
  'armed-group': 'kind_armed_group',
  'political-wing': 'kind_political_wing',
  delegation: 'kind_delegation',
  role: 'kind_role',
  office: 'kind_office',
  military: 'kind_military',
  militia: 'kind_militia',
  people: 'kind_people',
  media: 'kind_media',
};

/** A subtype in the reader's language; one that has no message as the report has it. */
export function kindWords(subtype: string, t: Translate): string {
  const key = Object.hasOwn(KEYS, subtype) ? KEYS[subtype] : undefined;
  return key ? t(key) : subtype.replaceAll('-', ' ');
}
