/** The columns of our tables, which stand below one another in one file: the first says which table a row is of. */
export const COLUMNS = [
  'table',
  'report',
  'id',
  'kind',
  'subtype',
  'label',
  'lang',
  'text',
  'start',
  'end',
  'entities',
  'relations',
  'conditions',
  'date',
  'basis',
  'reason',
  'words_start',
  'words_end',
  'carried',
  'sentence_start',
  'sentence_end',
  'peripheral',
  'wikidata',
  'longitude',
  'latitude',
  'author',
  'publisher',
  'dateline',
  'url',
] as const;

export type Column = (typeof COLUMNS)[number];

/** The cells of a row that are not empty. */
export type Row = Readonly<Partial<Record<Column, string>>>;

/** `report`: one each. `text`: its text in pieces that a cell can hold. `label`, `name`: further ones of an entity. `decoy`: what is called like it. */
export const TABLES = ['report', 'text', 'entity', 'label', 'name', 'decoy', 'mention', 'event'] as const;

export type Table = (typeof TABLES)[number];

/** The most that goes into one cell: spreadsheets hold 32,767 characters. */
export const CELL = 30_000;
