import { COLUMNS } from './csv/columns.ts';
import { separatorOf } from './csv/rows.ts';

/** What a file is, as far as it is known here. */
export type FileKind = 'report-pack' | 'library-pack' | 'backup' | 'web-annotation' | 'linked-places' | 'csv' | 'schema-org';

const HEAD = 4_000;

const OWN: readonly (readonly [format: string, kind: FileKind])[] = [
  ['backgrounder-pack', 'report-pack'],
  ['backgrounder-library', 'library-pack'],
  ['backgrounder-backup', 'backup'],
];

const FOREIGN: readonly (readonly [sign: RegExp, kind: FileKind])[] = [
  [/www\.w3\.org\/ns\/anno|"(?:@?type)"\s*:\s*\[?\s*"(?:oa:)?Annotation(?:Page|Collection)?"/, 'web-annotation'],
  [/"type"\s*:\s*"Feature(?:Collection)?"/, 'linked-places'],
  [/"@context"\s*:\s*(?:\[\s*)?(?:\{[^{}]{0,80})?"https?:\/\/(?:www\.)?schema\.org\/?"/, 'schema-org'],
];

const BY_NAME: readonly (readonly [ending: RegExp, kind: FileKind])[] = [[/\.geojson$/i, 'linked-places']];

/** What a file is by its head, or else by its name: cheap, and no promise that it can be read. Undefined where nothing tells. */
export function sniff(name: string, text: string): FileKind | undefined {
  const head = text.slice(0, HEAD).replace(/^\ufeff?\s*/, '');
  if (!/^[{[]/.test(head)) return isOurTable(head) ? 'csv' : undefined;
  const format = /^\{\s*"format"\s*:\s*"([a-z-]{1,40})"/.exec(head)?.[1];
  const own = OWN.find(([each]) => each === format);
  if (own) return own[1];
  return (FOREIGN.find(([sign]) => sign.test(head)) ?? BY_NAME.find(([ending]) => ending.test(name)))?.[1];
}

/** Whether the first line has the columns that tell a row's table and report. */
function isOurTable(head: string): boolean {
  const [first = ''] = head.split(/[\r\n]/, 1);
  const cells = first.split(separatorOf(first)).map((cell) => cell.replace(/"/g, '').trim().toLowerCase());
  const known = COLUMNS.filter((column) => cells.includes(column));
  return cells.includes('table') && cells.includes('report') && known.length > 3;
}
