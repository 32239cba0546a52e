import { PackError, tooLarge } from '../report/pack.ts';
import { FILE_LIMITS } from './limits.ts';

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;

/** Reads JSON that is not too deep and not too much, which is known before any of it is made. Throws `PackError`. */
export function readJson(text: string): unknown {
  measure(text);
  try {
    return JSON.parse(text);
  } catch {
    throw new PackError('It is not whole JSON.', 'pack_bad_json');
  }
}

function measure(text: string): void {
  const { depth: deepest, values: most, string: longest } = FILE_LIMITS;
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfString(text, at + 1);
      if (end - at > longest)
        throw new PackError(`A string has ${end - at} characters, at most ${longest}.`, ...tooLarge(end - at, longest));
      at = end;
    } else if (code === COMMA || code === COLON) {
      if (++values > most) throw new PackError(`There are more than ${most} values.`, 'pack_bad_many', values, most);
    } else if ((code | 0x20) === 0x7b) {
      if (++depth > deepest) throw new PackError(`Lists and objects lie more than ${deepest} deep in one another.`, 'pack_bad_deep');
    } else if ((code | 0x20) === 0x7d) depth--;
  }
}

/** Where the quotation mark that ends a string stands; the end of the text where none does. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (before > start && text.charCodeAt(before - 1) === BACKSLASH) before--;
    if ((end - before) % 2 === 0) return end;
  }
  return text.length;
}
