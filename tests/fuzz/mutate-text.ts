import type { Random } from './random.ts';

/** No text grows beyond this by being changed: what is only long is tried elsewhere, by growth. */
const LONGEST = 20_000;

/** What breaks readers: signs of each format, marks that nobody sees, numbers at an edge, names that every object has. */
const BITS: readonly string[] = [
  ...'"\'{}[]()<>,:;&#\\/|*_`=+-@!?%~^$.\n\r\t\0',
  ...[
    '\ud800',
    '\udc00',
    '\ufffd',
    '\ufeff',
    '\u200b',
    '\u200c',
    '\u202e',
    '\u2066',
    '\u2028',
    '\u0085',
    '\u0301',
    '\u00ad',
    '\u0640',
    '𝒜',
    'İ',
    'ß',
    'ﷺ',
  ],
  ...['0', '-0', '-1', '1e999', '9007199254740993', '2147483648', '4294967295', '65536', '0x10', 'NaN', 'Infinity', '1.5', '00', '9999'],
  ...['null', 'true', '[]', '{}', '""', '__proto__', 'constructor', 'prototype', 'toString', 'then', 'length', '"__proto__":{"x":1},'],
  ...[
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '</',
    '/>',
    '<script>',
    '<style>',
    '<p>',
    '</p>',
    '<table>',
    '<template>',
    '<svg>',
    '&#x110000;',
    '&amp;',
    '&#0;',
  ],
  ...[
    'javascript:',
    'http://',
    '//',
    '../',
    '%',
    '%00',
    '%zz',
    '\r\n',
    '\n\n',
    '---',
    '```',
    '[a](b)',
    '![',
    '=SUM(',
    '2021-07-10',
    'XX',
    '..',
    '/',
  ],
  ...['Kabul', 'کابل', 'Кабул', '阿富汗', 'in', 'of', 'on', 'March', '5', 'ago', 'last', 'the'],
];

/** A text with one to a few things changed, as a broken disk, a careless editor or an attacker would; `other` lends a part of itself. */
export function mutateText(random: Random, base: string, other: string, words: readonly string[] = []): string {
  let text = base;
  const changes = 1 + (random.once(3) ? random.below(8) : random.below(2));
  for (let i = 0; i < changes; i++) text = changed(random, text, other, words);
  return text.slice(0, LONGEST);
}

function changed(random: Random, text: string, other: string, words: readonly string[]): string {
  const at = random.below(text.length + 1);
  const to = Math.min(text.length, at + (random.once(4) ? random.below(text.length + 1) : random.below(12)));
  const put = (part: string, end = at) => text.slice(0, at) + part + text.slice(end);
  const start = random.below(other.length + 1);
  switch (random.below(9)) {
    case 0:
      return put('', to);
    case 1:
      return put(random.pick(BITS));
    case 2:
      return put(random.pick(BITS), to);
    case 3:
      return put(words.length > 0 ? random.pick(words) : random.pick(BITS), random.once(2) ? to : at);
    case 4:
      return put(String.fromCharCode(random.once(2) ? random.below(256) : random.below(65_536)), at + 1);
    case 5:
      return put(text.slice(at, to).repeat(1 + random.below(random.once(4) ? 200 : 4)), to);
    case 6:
      return put(other.slice(start, start + random.below(200)), random.once(2) ? to : at);
    case 7:
      return text.slice(0, at) + other.slice(start);
    default:
      return put(flipped(random, text.slice(at, to)), to);
  }
}

function flipped(random: Random, part: string): string {
  if (part === '') return part;
  const at = random.below(part.length);
  const flip = part.charCodeAt(at) ^ (1 << random.below(random.once(4) ? 16 : 7));
  return part.slice(0, at) + String.fromCharCode(flip) + part.slice(at + 1);
}
