/** Each pattern of ours on texts made to have it go back and forth: what it costs must grow with the text, not with its square. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';

const root = process.cwd();
const rooms = ['src', 'library', 'content-scripts', 'components', 'background', 'popup'];

/** Those whose cost grows with the square, and where they are given no more than so many letters. */
const BOUNDED: Readonly<Record<string, string>> = {
  '-+$': '80 letters of an id',
  '([a-z-]+)\\(((?:[^()]|\\([^)]*\\))*)\\)': '500 letters of a filter',
  '^-+|-+$': '81 letters of a slug',
  '[.!?…。！？؟۔।"\'”’»)\\]]\\s+$|[\\n\\r]\\s*$': '4 letters before a place',
  '[\\p{L}\\p{N}_$./:#{-]*$': '60 letters before a name',
  '[.,;:!?…]+$': '150 letters on each side of a name',
  '^[\\s,;:.!?–—-]+|[\\s,;:.!?–—-]+$': '1,000 letters of a clause',
  '(\\w+) (\\w+)-(\\w+)': 'our own data',
  '\\s*(?:[|•·]|\\d{1,2}[.: ]|published|updated|posted on)\\s*.*$': '2,000 letters of a line, its white space folded',
  '\\d+ min(?:ute)?s? read|(?:last )?updated:? .{4,40}|published:? .{4,40}': '240 letters of a line',
  '(?:\\d+ )?(?:comments?|responses?|replies)(?: \\(?\\d+\\)?)?|(?:leave|post|add) a (?:comment|reply)|join the (?:conversation|discussion)':
    '120 letters of a line',
  '[\\s,;:–-]+$': '1,000 letters of a line',
  '(?:,?\\s(?:of|under|on|in|at|by|for|from|to|with|during|following|shortly|soon|just|at a time)|,\\s(?:hours|days|weeks|months|years))+$':
    '1,000 letters of a clause',
  '(?:\\d+ )?comments?(?: \\(?\\d+\\)?)?|(?:leave|post|add|write) a (?:comment|reply)|view (?:all )?(?:\\d+ )?comments?|be the first to comment':
    '240 letters of a line',
  '\\p{L}{2,}\\P{L}+\\p{L}+\\P{L}+\\p{L}|[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Thai}]{8}': '600 letters of a block',
  '\\s+[|–—·»-]\\s+|\\s*::\\s*': '2,000 letters of a line, its white space folded',
  '[\\s|–—·»:-]+$': '2,000 letters of a line',
};

type Pattern = { readonly file: string; readonly source: string; readonly flags: string };

const LITERAL =
  /(?<=(?:^|[(,=:[!&|?{};>]|return|\.\.\.)\s*)\/(?![*/])((?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)(?=\s*(?:[,;.)\]}:]|$))/gm;

function patterns(): readonly Pattern[] {
  const files = rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, withFileTypes: true }).flatMap((entry) =>
      /\.tsx?$/.test(entry.name) ? [join(entry.parentPath, entry.name)] : [],
    ),
  );
  const found = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(LITERAL)].map(([, source = '', flags = '']) => ({ file: relative(root, file), source, flags })),
  );
  return [...new Map(found.map((each) => [`${each.source}/${each.flags}`, each])).values()];
}

const PUMPS = ['a', 'A', '1', ' ', '\n', '-', '.', ',', 'é', 'ا', '日', '"', '<', 'x y ', '1,', 'a-', '.”', ' of'];

/** Letters and words that the pattern itself has. */
function partsOf(source: string): { readonly signs: readonly string[]; readonly words: readonly string[] } {
  const plain = source
    .replace(/\\[pP]\{[^}]*\}/g, '')
    .replace(/\\u\{?([0-9a-f]{4,6})\}?/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)));
  const signs = [...new Set(plain.replace(/\\[a-zA-Z]/g, '').replace(/[\\()[\]{}|?*+^$]/g, ''))].slice(0, 16);
  return { signs, words: [...new Set(source.match(/[a-zA-Z<:@!"'=-]{2,20}/g) ?? [])].slice(0, 4) };
}

type Attack = { readonly before: string; readonly pump: string };

function* attacksOn({ source }: Pattern): Generator<Attack> {
  const { signs, words } = partsOf(source);
  const pairs = signs.slice(0, 5).flatMap((one) => signs.slice(0, 5).map((two) => one + two));
  for (const pump of new Set([...PUMPS, ...signs, ...words, ...pairs])) for (const before of ['', words[0] ?? 'a']) yield { before, pump };
}

function cost({ source, flags }: Pattern, { before, pump }: Attack, length: number): number {
  const pattern = new RegExp(source, flags.replace('y', ''));
  const text = `${before}${pump.repeat(Math.ceil(length / pump.length))}\0`;
  const start = performance.now();
  if (flags.includes('g')) text.replace(pattern, '');
  else pattern.test(text);
  return performance.now() - start;
}

const least = (runs: number, measure: () => number) => Math.min(...Array.from({ length: runs }, measure));
const LONG = 3_000;
/** In ms; what is linear takes some hundredths of it. */
const SUSPECT = 3;

/** Twice the text costs about four times as much, and not only because the machine was busy. */
function isSquare(pattern: Pattern, attack: Attack): boolean {
  if (cost(pattern, attack, LONG) < SUSPECT || least(3, () => cost(pattern, attack, LONG)) < SUSPECT) return false;
  return least(4, () => cost(pattern, attack, 2 * LONG)) / least(4, () => cost(pattern, attack, LONG)) > 2.7;
}

it('grows with the text alone, but for those that are given little of it', { timeout: 120_000 }, () => {
  const all = patterns();
  expect(all.length).toBeGreaterThan(400);
  const square = all.filter(
    (pattern) => !(pattern.source in BOUNDED) && [...attacksOn(pattern)].some((attack) => isSquare(pattern, attack)),
  );
  expect(square).toEqual([]);
  const sources = new Set(all.map(({ source }) => source));
  expect(Object.keys(BOUNDED).filter((source) => !sources.has(source))).toEqual([]);
});

it('is told where it does not', () => {
  const bad: Pattern = { file: '', source: '\\p{L}+-', flags: 'u' };
  expect([...attacksOn(bad)].some((attack) => isSquare(bad, attack))).toBe(true);
});
